import fc from "fast-check";
import { bulletinDrafts, bulletinOf } from "./generated-bulletin";
import { isContradicted, isHeld, judgeGenerated, type JudgedSentence } from "./judge-generated";
import { type Family } from "./phrasing";
import { recallFloors } from "./recall-floors";

const sentences = 6;
const runs = 70;

const said = ({ text, statements }: JudgedSentence): readonly string[] => [
  text,
  ...statements.map(({ verdict, text: span, expected }) => `${verdict} ${span} | ${expected ?? ""}`),
];

test("nothing that is true of a table is contradicted", () => {
  fc.assert(
    fc.property(bulletinDrafts(sentences), (draft) => {
      const judged = judgeGenerated(bulletinOf(draft, true));
      expect(judged.filter(isContradicted).map(said)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

describe("of what is false", () => {
  const judged = fc
    .sample(bulletinDrafts(sentences), { numRuns: runs * 2 })
    .flatMap((draft) => judgeGenerated(bulletinOf(draft, false)));
  const shareOf = (all: readonly JudgedSentence[], is: (one: JudgedSentence) => boolean): number =>
    all.filter(is).length / all.length;

  test("hardly anything holds", () => {
    expect(shareOf(judged, isHeld)).toBeLessThan(0.03);
  });

  test.each(Object.entries(recallFloors) as [Family, number][])("%s: a good part is contradicted", (family, floor) => {
    const own = judged.filter(({ phrasing }) => phrasing.family === family);
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(shareOf(own, isContradicted)).toBeGreaterThanOrEqual(floor);
  });
});
