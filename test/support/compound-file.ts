/** A compound file whose directory, in its second sector, holds streams of these names. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  names.forEach((name, index) => bytes.write(name, 1024 + index * 128, "utf16le"));
  return bytes;
}
