import { labelledParts, pairLabelled, scoreOf } from "./score-labelled";

test("what is called contradicted is, and little that is wrong is overlooked, in bulletins worked with", async () => {
  const { contradicted, judged } = scoreOf(await pairLabelled(labelledParts.dev));
  expect(contradicted.precision).toBeGreaterThanOrEqual(0.95);
  expect(judged.precision).toBeGreaterThanOrEqual(0.97);
  // What is overlooked costs less: these are floors that no change may fall below.
  expect(contradicted.recall).toBeGreaterThanOrEqual(0.75);
  expect(judged.recall).toBeGreaterThanOrEqual(0.75);
});

// Not aims: what it reached when they were opened, which no change may fall below.
test("bulletins that were held out last are judged no worse than when they were opened", async () => {
  const { contradicted, judged } = scoreOf(await pairLabelled(labelledParts.held));
  expect(contradicted.precision).toBeGreaterThanOrEqual(0.92);
  expect(judged.precision).toBeGreaterThanOrEqual(0.97);
  expect(contradicted.recall).toBeGreaterThanOrEqual(0.44);
  expect(judged.recall).toBeGreaterThanOrEqual(0.55);
});
