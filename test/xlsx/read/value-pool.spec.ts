import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { createValuePool } from "../../../src/xlsx/read/value-pool";

const bytesOf = (text: string): Uint8Array => nodeByteCodec.encodeUtf8(text);

describe("createValuePool", () => {
  test("gives equal values equal codes and different ones different codes, from the first to the last", () => {
    const pool = createValuePool(nodeByteCodec);
    const count = 20_000;
    const codesOfAll = (): number[] =>
      Array.from({ length: count }, (_, index) => {
        const text = bytesOf(`文${index}`);
        return [pool.codeOfText(text, 0, text.length), pool.codeOfNumber(index / 4)];
      }).flat();
    const codes = codesOfAll();
    expect(codes).toEqual(Array.from({ length: count * 2 }, (_, index) => index + 3));
    expect(codesOfAll()).toEqual(codes);
    expect(codes.map((code) => pool.valueOf(code))).toEqual(
      Array.from({ length: count }, (_, index) => [`文${index}`, index / 4]).flat(),
    );
    expect(pool.size()).toBe(count * 2 + 3);
  });

  test("holds texts that fill more than a page, and knows them again", () => {
    const pool = createValuePool(nodeByteCodec);
    const texts = [3, 600_000, 700_000, 3_000_000, 5].map((length) => bytesOf("x".repeat(length)));
    const codes = texts.map((text) => pool.codeOfText(text, 0, text.length));
    expect(codes).toEqual([3, 4, 5, 6, 7]);
    expect(texts.map((text) => pool.codeOfText(text, 0, text.length))).toEqual(codes);
    expect(codes.map((code) => String(pool.valueOf(code)).length)).toEqual([3, 600_000, 700_000, 3_000_000, 5]);
    expect(pool.textBytes()).toBe(4_300_008);
  });

  test("tells a text from the number that it spells, and takes a part of the bytes", () => {
    const pool = createValuePool(nodeByteCodec);
    expect([
      pool.codeOfText(bytesOf("a12b"), 1, 3),
      pool.codeOfNumber(12),
      pool.codeOfText(bytesOf("12"), 0, 2),
    ]).toEqual([3, 4, 3]);
    expect([3, 4].map((code) => pool.valueOf(code))).toEqual(["12", 12]);
  });

  test("knows the blank, the booleans and no code beyond", () => {
    const pool = createValuePool(nodeByteCodec);
    expect([pool.codeOfText(bytesOf("a"), 1, 1), pool.codeOfNumber(-0), pool.codeOfNumber(0)]).toEqual([0, 3, 3]);
    expect([0, 1, 2, 3, 4].map((code) => pool.valueOf(code))).toEqual([null, false, true, 0, null]);
  });

  test("behaves like a map from values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 2 }), fc.double({ noNaN: true })), {
          maxLength: 60,
        }),
        (values) => {
          const pool = createValuePool(nodeByteCodec);
          const known = new Map<string | number, number>();
          for (const value of values) {
            const bytes = typeof value === "string" ? bytesOf(value) : null;
            const code = bytes === null ? pool.codeOfNumber(Number(value)) : pool.codeOfText(bytes, 0, bytes.length);
            expect(code).toBe(known.get(value) ?? known.size + 3);
            known.set(value, code);
            expect(pool.valueOf(code)).toBe(typeof value === "number" ? value + 0 : value);
          }
        },
      ),
    );
  });
});
