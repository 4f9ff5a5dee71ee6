import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { isUtf8, putCodePoint } from "../../../src/xlsx/read/utf8";

describe("isUtf8", () => {
  test("agrees with the decoder of the platform, on any bytes and on text with one byte changed", () => {
    const anything = fc
      .array(
        fc.constantFrom(
          0x41,
          0x7f,
          0x80,
          0x8f,
          0x90,
          0x9f,
          0xa0,
          0xbf,
          0xc0,
          0xc2,
          0xdf,
          0xe0,
          0xe4,
          0xed,
          0xef,
          0xf0,
          0xf1,
          0xf4,
          0xf5,
          0xff,
        ),
        { maxLength: 6 },
      )
      .map((bytes) => Uint8Array.from(bytes));
    const bent = fc.tuple(fc.string({ unit: "binary" }), fc.nat(), fc.nat(255)).map(([text, at, byte]) => {
      const bytes = nodeByteCodec.encodeUtf8(text);
      if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    });
    fc.assert(
      fc.property(fc.oneof(anything, bent), (bytes) => {
        expect(isUtf8(bytes, 0, bytes.length)).toBe(nodeByteCodec.decode(bytes, "utf-8") !== null);
      }),
      { numRuns: 3000 },
    );
  });

  test("looks at the given part only", () => {
    const bytes = Buffer.from("中文");
    expect([isUtf8(bytes, 0, 3), isUtf8(bytes, 3, 6), isUtf8(bytes, 0, 5), isUtf8(bytes, 1, 6)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("putCodePoint", () => {
  test("writes every character as the platform does", () => {
    const bytes = new Uint8Array(4);
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += codePoint < 0x3000 ? 1 : 37) {
      const end = putCodePoint(bytes, 0, codePoint);
      const isHalf = codePoint >= 0xd800 && codePoint < 0xe000;
      const expected = Buffer.from(isHalf ? "\ufffd" : String.fromCodePoint(codePoint));
      if (Buffer.compare(expected, bytes.subarray(0, end)) !== 0) throw new Error(`U+${codePoint.toString(16)}`);
    }
    expect(putCodePoint(bytes, 0, 0x110000)).toBe(3);
  });
});
