import { weeklyOutputSchema } from "../../src/usecases/tasks/weekly-output";
import { runMain, sample } from "./run-main";

test("the weekly clear of a ledger is printed", async () => {
  const { exitCode, out, err } = await runMain("weekly", sample.messy, "--day", "2024-03-06", "--json");
  expect([exitCode, err]).toEqual([0, ""]);
  const { week, total, units } = weeklyOutputSchema.parse(JSON.parse(out));
  expect(week).toEqual({ from: "2024-03-04", to: "2024-03-10" });
  expect(units.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(total.total);
  expect(total.total).toBeGreaterThan(0);
});

test("the day must be given", async () => {
  const { exitCode, err } = await runMain("weekly", sample.messy);
  expect(`${exitCode} ${err}`).toMatch("2 请用 --day");
});
