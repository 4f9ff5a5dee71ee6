import { backfillOutputSchema } from "../../src/usecases/tasks/backfill-output";
import { runMain, sample } from "./run-main";

test("the accounts of a window are printed", async () => {
  const { exitCode, out, err } = await runMain("backfill", sample.export, "--profile", "hubei-2022", "--json");
  expect([exitCode, err]).toEqual([0, ""]);
  const { month, total, windows } = backfillOutputSchema.parse(JSON.parse(out));
  expect([month, total.volume, windows.length]).toEqual(["2022-08", 0, 1]);
});

test("a profile without a window, and a month without one, are refused", async () => {
  const said = async (...argv: readonly string[]) => {
    const { exitCode, err } = await runMain("backfill", sample.messy, ...argv);
    return `${exitCode} ${err}`;
  };
  expect(await said()).toMatch("2 没有补报窗口");
  expect(await said("--profile", "hubei-2022", "--month", "2022-07")).toMatch("2 没有免计月份为 2022-07");
});
