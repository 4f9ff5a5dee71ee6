import { dayOf } from "../../../src/calendar/day";
import { readDay } from "../../../src/calendar/read-day";
import { type DailyOutput } from "../../../src/usecases/tasks/daily-output";
import { intent, officeFile, platformFile, printed } from "./city-on-disk";

const serialOf = (text: string): number => readDay(text, false) ?? 0;

/** The last day of a month `YYYY-MM`. */
const endOf = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

describe.each(intent.months)("the daily table of all days of $month", ({ month, units, strangers }) => {
  const seen = intent.months.filter((each) => each.month <= month);
  const day = endOf(month);
  let output: DailyOutput;
  beforeAll(async () => {
    output = await printed<DailyOutput>(
      "stats",
      ...seen.map((each) => platformFile(each.month)),
      ...["--settings", officeFile(month), "--day", day, "--from", `${month}-01`, "--as-of", day],
    );
  });

  it("counts each unit's rows as they were planned", () => {
    const found = output.units.map((each) => ({
      unit: each.unit,
      received: each.received,
      duplicates: each.duplicates,
      excluded: each.excluded,
      reportedCorrect: each.reportedCorrect,
      problem: each.counts.problem,
      late: each.late,
    }));
    expect(found).toEqual(
      units.map(({ unit, received, duplicates, excluded, volume, compliant, late }) => ({
        ...{ unit, received, duplicates, excluded, late },
        reportedCorrect: compliant,
        problem: volume - compliant,
      })),
    );
    expect(output.unresolvedUnits).toEqual(strangers);
  });

  it("names the units that were silent for two weeks and for four", () => {
    const meant = units.flatMap(({ unit }) => {
      const last = seen
        .flatMap((each) => each.units.find((one) => one.unit === unit)?.last ?? [])
        .sort()
        .at(-1);
      // Nothing came before 3 August.
      const since = last === undefined ? dayOf(2021, 8, 2) : serialOf(last);
      const weeks = Math.floor((serialOf(day) - since) / 7);
      return weeks < 2 ? [] : [{ unit, lastDay: last ?? null, weeks, action: weeks < 4 ? "warn" : "call" }];
    });
    expect(output.silent.map(({ unit, lastDay, weeks, action }) => ({ unit, lastDay, weeks, action }))).toEqual(meant);
    expect(meant.length).toBeGreaterThan(0);
  });
});
