import { deflateSync, inflateSync } from "node:zlib";
import { crc32 } from "../../src";

/** Bytes before the first chunk of a PNG, and its colour types of 8 bits a channel. */
const SIGNATURE = 8;
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };
const PALETTE_TYPE = 3;
const COLOURS = 256;

/** The same picture in at most 256 colours, which is enough for a screen of text and takes a third of the bytes. */
export function smallerPng(png: Buffer): Buffer {
  const [header, ...chunks] = [...chunksOf(png)];
  if (header === undefined) throw new Error("A PNG without a header");
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  const channels = channelsOf[header.data.readUInt8(9)] ?? 4;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * channels, channels);
  const { palette, indexOf } = paletteOf(pixels, channels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      lines[row * (width + 1) + 1 + column] = indexOf(keyAt(pixels, (row * width + column) * channels));
    }
  }
  const newHeader = Buffer.from(header.data);
  newHeader[9] = PALETTE_TYPE;
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    written("IHDR", newHeader),
    written("PLTE", Buffer.from(palette.flatMap(coloursOf))),
    written("IDAT", deflateSync(lines, { level: 9 })),
    written("IEND", Buffer.alloc(0)),
  ]);
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }, void, undefined> {
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function written(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The bytes of the picture without what each line leaves to its neighbours. */
function unfiltered(lines: Buffer, stride: number, channels: number): Buffer {
  const height = lines.length / (stride + 1);
  const pixels = Buffer.alloc(height * stride);
  for (let row = 0; row < height; row += 1) {
    const filter = lines.readUInt8(row * (stride + 1));
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column < channels ? 0 : pixels.readUInt8(at - channels);
      const above = row === 0 ? 0 : pixels.readUInt8(at - stride);
      const corner = row === 0 || column < channels ? 0 : pixels.readUInt8(at - stride - channels);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = lines.readUInt8(row * (stride + 1) + 1 + column) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

const keyAt = (pixels: Buffer, at: number): number => pixels.readUIntBE(at, 3);
const coloursOf = (key: number): readonly [number, number, number] => [key >> 16, (key >> 8) & 255, key & 255];

/** The commonest colours, and the one of them that is nearest to a colour. */
function paletteOf(pixels: Buffer, channels: number) {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const key = keyAt(pixels, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, COLOURS)
    .map(([key]) => key);
  const indices = new Map(palette.map((key, index) => [key, index]));
  const indexOf = (key: number): number => {
    const known = indices.get(key);
    if (known !== undefined) return known;
    const distances = palette.map((each) => distance(each, key));
    const nearest = distances.indexOf(Math.min(...distances));
    indices.set(key, nearest);
    return nearest;
  };
  return { palette, indexOf };
}

function distance(one: number, other: number): number {
  const [a, b] = [coloursOf(one), coloursOf(other)];
  return a.reduce((sum, value, channel) => sum + (value - (b[channel] ?? 0)) ** 2, 0);
}
