import { crc32, deflateRawSync } from "node:zlib";

/** One file of a hand-made zip, with the oddities a test wants. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** Sizes and crc after the data, zeros in the local header (bit 3). */
  readonly descriptor?: boolean;
  /** Sizes and offset in a zip64 extra field. */
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** What the directory says instead of the truth. */
  readonly claims?: { readonly size?: number; readonly compressedSize?: number; readonly crc?: number };
  readonly method?: number;
}

/** A zip of the parts; `before` and `after` are bytes around it, `zip64` writes zip64 end records. */
export function makeZip(
  parts: readonly ZipPart[],
  around: { readonly before?: Uint8Array; readonly after?: Uint8Array; readonly zip64?: boolean } = {},
): Uint8Array {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const put = (block: Uint8Array): void => {
    blocks.push(block);
    offset += block.length;
  };
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const data = Buffer.from(part.data);
    const packed = part.stored === true ? data : deflateRawSync(data, { level: 1 });
    const size = part.claims?.size ?? data.length;
    const packedSize = part.claims?.compressedSize ?? packed.length;
    const crc = part.claims?.crc ?? crc32(data);
    const flags = (part.descriptor === true ? 8 : 0) | (part.encrypted === true ? 1 : 0) | 0x800;
    const method = part.method ?? (part.stored === true ? 0 : 8);
    const start = offset;
    const common = [...u16(20), ...u16(flags), ...u16(method), ...u32(0x5a210000)];
    const local = part.descriptor === true ? [0, 0, 0] : [crc, packedSize, size];
    put(Uint8Array.from([...u32(0x04034b50), ...common, ...local.flatMap(u32), ...u16(name.length), ...u16(0)]));
    put(name);
    put(packed);
    if (part.descriptor === true) put(Uint8Array.from([0x08074b50, crc, packedSize, size].flatMap(u32)));
    const wide = part.zip64 === true;
    const extra = wide ? [...u16(1), ...u16(24), ...u64(size), ...u64(packedSize), ...u64(start)] : [];
    directory.push(
      Uint8Array.from([
        ...[...u32(0x02014b50), ...u16(20), ...common, ...u32(crc)],
        ...[packedSize, size].flatMap((value) => u32(wide ? 0xffffffff : value)),
        ...[...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
        ...u32(wide ? 0xffffffff : start),
        ...name,
        ...extra,
      ]),
    );
  }
  const directoryOffset = offset;
  for (const record of directory) put(record);
  const directorySize = offset - directoryOffset;
  const count = parts.length;
  if (around.zip64 === true) {
    const endOffset = offset;
    put(
      Uint8Array.from([
        ...[...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)],
        ...[count, count, directorySize, directoryOffset].flatMap(u64),
      ]),
    );
    put(Uint8Array.from([...u32(0x07064b50), ...u32(0), ...u64(endOffset), ...u32(1)]));
  }
  const end = around.zip64 === true ? [0xffffffff, 0xffffffff] : [directorySize, directoryOffset];
  put(Uint8Array.from([...u32(0x06054b50), ...u32(0), ...u16(count), ...u16(count), ...end.flatMap(u32), ...u16(0)]));
  return Buffer.concat([around.before ?? new Uint8Array(), ...blocks, around.after ?? new Uint8Array()]);
}

const u16 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number): number[] => [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))];
