import { labelledParts, pairLabelled, scoreOf } from "./score-labelled";

test("what is called contradicted is, and little that is wrong is overlooked", async () => {
  const { contradicted, judged } = scoreOf(await pairLabelled(labelledParts.all));
  expect(contradicted.precision).toBeGreaterThanOrEqual(0.98);
  expect(judged.precision).toBeGreaterThanOrEqual(0.98);
  // What is overlooked costs less: these are floors that no change may fall below.
  expect(contradicted.recall).toBeGreaterThanOrEqual(0.85);
  expect(judged.recall).toBeGreaterThanOrEqual(0.85);
});

test("bulletins that were held out until November 2026 are judged as rightly", async () => {
  const { contradicted, judged } = scoreOf(await pairLabelled(labelledParts.held));
  expect(contradicted.precision).toBeGreaterThanOrEqual(0.98);
  expect(judged.precision).toBeGreaterThanOrEqual(0.98);
});
