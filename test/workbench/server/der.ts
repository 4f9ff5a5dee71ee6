/** The few forms of DER (ITU-T X.690) that a certificate is written in. */
export const der = {
  sequence: (...parts: Buffer[]) => tagged(0x30, ...parts),
  set: (...parts: Buffer[]) => tagged(0x31, ...parts),
  integer: (bytes: Buffer) => tagged(0x02, bytes),
  boolean: (value: boolean) => tagged(0x01, Buffer.from([value ? 0xff : 0])),
  bits: (bytes: Buffer, unused = 0) => tagged(0x03, Buffer.from([unused]), bytes),
  octets: (bytes: Buffer) => tagged(0x04, bytes),
  text: (value: string) => tagged(0x0c, Buffer.from(value, "utf8")),
  /** UTCTime, for years before 2050. */
  time: (at: Date) => tagged(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`, "latin1")),
  object: (id: string) => tagged(0x06, objectId(id)),
  /** Context-specific: constructed ([0] EXPLICIT) or of plain bytes ([2] IMPLICIT). */
  context: (number: number, ...parts: Buffer[]) => tagged(0xa0 | number, ...parts),
  contextBytes: (number: number, bytes: Buffer) => tagged(0x80 | number, bytes),
} as const;

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body]);
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

function objectId(id: string): Buffer {
  const [first = 0, second = 0, ...rest] = id.split(".").map(Number);
  return Buffer.from([first * 40 + second, ...rest.flatMap(base128)]);
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return bytes;
}
