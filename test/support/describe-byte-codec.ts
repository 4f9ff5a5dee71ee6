import { deflateRawSync } from "node:zlib";
import { type ByteCodec } from "../../src/ports/byte-codec";

async function* piecesOf(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

const text = Buffer.from("行政许可决定书 ".repeat(100_000));

/** What the core asks of every codec. */
export function describeByteCodec(name: string, codec: ByteCodec): void {
  describe(name, () => {
    test("unpacks what it packed, whatever the pieces are", async () => {
      for (const size of [1000, 70_000, text.length]) {
        const packed = await gather(codec.deflateRaw(piecesOf(text, size)));
        expect(packed.length).toBeLessThan(text.length / 10);
        expect((await gather(codec.inflateRaw(piecesOf(packed, size)))).equals(text)).toBe(true);
      }
    });

    test("rejects data that is damaged or stops early", async () => {
      const packed = deflateRawSync(text);
      await expect(gather(codec.inflateRaw(piecesOf(packed.subarray(0, 500), 100)))).rejects.toThrow();
      await expect(gather(codec.inflateRaw(piecesOf(Buffer.alloc(9, 0xff), 100)))).rejects.toThrow();
    });

    test("hands on the failure of its input, and stops the input when its reader stops", async () => {
      async function* failing(): AsyncIterable<Uint8Array> {
        yield await Promise.resolve(deflateRawSync(text).subarray(0, 50));
        throw new Error("EIO");
      }
      await expect(gather(codec.inflateRaw(failing()))).rejects.toThrow("EIO");
      let isStopped = false;
      async function* endless(): AsyncIterable<Uint8Array> {
        try {
          for (;;) yield await Promise.resolve(Buffer.alloc(1 << 16));
        } finally {
          isStopped = true;
        }
      }
      const packed = codec.deflateRaw(endless())[Symbol.asyncIterator]();
      await packed.next();
      await packed.return?.();
      await new Promise((resolve) => setImmediate(resolve));
      expect(isStopped).toBe(true);
    });

    test("decodes a part of UTF-8 and mends what is malformed", () => {
      const bytes = new Uint8Array(Buffer.from("ab中文😀"));
      expect(codec.decodeUtf8(bytes, 2, 8)).toBe("中文");
      expect(codec.decodeUtf8(bytes.subarray(2), 3, 10)).toBe("文😀");
      expect(codec.decodeUtf8(bytes, 0, 4)).toBe("ab\ufffd");
      expect(codec.decodeUtf8(bytes, 3, 3)).toBe("");
      expect(codec.decodeUtf8(codec.encodeUtf8("\ufeffa"), 0, 4)).toBe("\ufeffa");
    });

    test("decodes other encodings, or tells that bytes are none of it", () => {
      expect(codec.decode(Uint8Array.from([0xd0, 0xd0, 0xd5, 0xfe]), "gb18030")).toBe("行政");
      expect(codec.decode(Uint8Array.from([0xff, 0xff]), "gb18030")).toBeNull();
      expect(codec.decode(Uint8Array.from([0xe4, 0xb8]), "utf-8")).toBeNull();
      expect(codec.decode(Uint8Array.from([0x4e, 0x2d]), "utf-16be")).toBe("中");
      expect(codec.decode(Uint8Array.from([0x2d, 0x4e]), "utf-16le")).toBe("中");
    });
  });
}
