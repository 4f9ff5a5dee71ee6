import { createEngine } from "../../../addin/engine/create-engine";
import { warmUp } from "../../../addin/engine/warm-up";
import { type Recheck } from "../../../addin/ports/engine";

test("before the user's own ledger another one is checked and edited, and both find something", async () => {
  const engine = createEngine();
  const rechecks: (Recheck | null)[] = [];
  const warm = {
    ...engine,
    async recheck(...given: Parameters<typeof engine.recheck>) {
      const recheck = await engine.recheck(...given);
      rechecks.push(recheck);
      return recheck;
    },
  };
  await warmUp(warm);
  expect(rechecks.filter((recheck) => recheck === null)).toEqual([]);
  expect(rechecks.flatMap((recheck) => recheck?.marks ?? []).length).toBeGreaterThan(10);
});
