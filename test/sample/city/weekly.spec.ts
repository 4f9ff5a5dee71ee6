import { type WeeklyOutput } from "../../../src/usecases/tasks/weekly-output";
import { intent, officeFile, printed, weekFile } from "./city-on-disk";

test.each(intent.months)(
  "On a Friday of $month is to be reported what was decided and not sent",
  async ({ month, week }) => {
    const { day, ofWeek, states, units } = week;
    const output = await printed<WeeklyOutput>(
      ...["weekly", weekFile(day), "--settings", officeFile(month), "--day", day, "--as-of", day],
    );
    expect(output.total).toEqual({
      total: units.reduce((sum, { total }) => sum + total, 0),
      ofWeek,
      states: { ...states, unknown: 0 },
    });
    const found = new Map(output.units.map(({ unit, counts: { total } }) => [unit, total]));
    expect(found).toEqual(new Map(units.map(({ unit, total }) => [unit, total])));
  },
);
