import { type MonitorOutput } from "../../../src/usecases/tasks/monitor-output";
import { intent, officeFile, printed } from "./city-on-disk";

const statusOf = { complete: "done", late: "late", incomplete: "incomplete", missing: "missing" } as const;

test.each(intent.months)("What came in for the indicators of $month is told apart to the minute", async (month) => {
  const { tally, units, facts } = await printed<MonitorOutput>(
    ...["monitor", officeFile(month.month), "--month", month.month, "--as-of", month.assessed],
  );
  const found = units.flatMap(({ unit, items }) =>
    items.filter(({ status }) => status !== "exempt").map(({ number, status }) => ({ number, unit, status })),
  );
  const meant = month.submissions.map(({ number, unit, state }) => ({ number, unit, status: statusOf[state] }));
  const sorted = (list: readonly { readonly number: number; readonly unit: string }[]) =>
    [...list].sort((a, b) => a.number - b.number || (a.unit < b.unit ? -1 : 1));
  expect(sorted(found)).toEqual(sorted(meant));
  expect(tally).toMatchObject({ due: meant.length, done: meant.filter(({ status }) => status === "done").length });
  // Pingdingshan's notice of 2020, 二.1: 44 of 140 points, 31.4 %.
  expect(facts).toMatchObject({ points: 140, cityPoints: 44 });
});
