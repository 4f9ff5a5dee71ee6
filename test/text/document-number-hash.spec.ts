import { documentNumberHash, normaliseDocumentNumber } from "../../src/text/document-number";

/** Every text of at most `length` of the characters. */
function* textsOf(characters: readonly string[], length: number): Generator<string, void, undefined> {
  yield "";
  if (length === 0) return;
  for (const rest of textsOf(characters, length - 1)) for (const character of characters) yield character + rest;
}

test.each([
  ["digits and the signs of a serial", ["1", "0", "5", "第", "号", "〔", "-", "A"], 5],
  ["writings of the same character", ["0", "０", "1", "第", "号", " ", "[", "【", "—", "a", "Ａ"], 4],
])("numbers alike when normalised have the same hash: %s", (_title, characters, length) => {
  const hashOf = new Map<string, number>();
  const wrong: string[] = [];
  for (const text of textsOf(characters, length)) {
    const form = normaliseDocumentNumber(text);
    const hash = documentNumberHash(text);
    if ((hashOf.get(form) ?? hash) !== hash) wrong.push(text);
    hashOf.set(form, hash);
  }
  expect(wrong).toEqual([]);
});

test("numbers that differ mostly have different hashes", () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => documentNumberHash(`平市监处罚〔2024〕${index}号`));
  expect(new Set(hashes).size).toBe(10_000);
});
