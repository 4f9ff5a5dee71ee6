import { dayOf, isoDate, type Day } from "../../../src/calendar/day";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { type ExampleRow } from "../../../src/rules/rule";
import { type Standard } from "../../../src/standard/standard";
import { type CityMonth, workdaysUntil } from "./city-months";
import { cityBodies, cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";
import { platformWorkbook } from "./platform-workbook";

const fridays: readonly Day[] = [dayOf(2021, 8, 20), dayOf(2021, 9, 17), dayOf(2021, 10, 22)];

/** The Friday of the month on which the city looks at what is not reported yet. */
export const fridayOf = ({ first, last }: CityMonth): Day => fridays.find((day) => day >= first && day <= last) ?? last;

/** The cases decided by that Friday, each with the one row that was sent until then, or would be. */
const casesOf = (month: CityMonth): readonly CityCase[] =>
  [...(cityCases.get(month)?.values() ?? [])]
    .flat()
    .filter(({ lawful }) => Number(lawful.decisionDate) <= fridayOf(month));

const isReported = ({ received, lawful }: CityCase, friday: Day): boolean =>
  received !== "never" && Number(lawful.reportedAt) < friday + 1;

/** All that the units had decided by the Friday; 上报时间 is blank where nothing was reported. */
export function weekWorkbook(month: CityMonth, standard: Standard): readonly SheetPlan[] {
  const rowOf = (each: CityCase): ExampleRow => ({
    ...(each.platform[0] ?? each.lawful),
    reportedAt: isReported(each, fridayOf(month)) ? (each.lawful.reportedAt ?? null) : null,
  });
  return platformWorkbook(
    casesOf(month).map((each) => ({ ...each, platform: [rowOf(each)] })),
    standard,
  );
}

type WeekState = "overdue" | "this-week" | "next-week" | "later";

/** What is to be reported as of a month's Friday. */
export interface WeekIntent {
  readonly day: string;
  readonly ofWeek: number;
  readonly states: Readonly<Record<WeekState, number>>;
  readonly units: readonly { readonly unit: string; readonly total: number }[];
}

export function weekIntent(month: CityMonth): WeekIntent {
  const friday = fridayOf(month);
  const [monday, sunday] = [friday - 4, friday + 2];
  const workdays = workdaysUntil(month, month.last + 14);
  const open = casesOf(month)
    .filter((each) => each.remark === null && !isReported(each, friday))
    .map(({ unit, lawful }) => {
      const decision = Number(lawful.decisionDate);
      const due = workdays[workdays.indexOf(decision) + 7] ?? 0;
      return { unit, due, isOfWeek: decision >= monday };
    })
    .filter(({ due, isOfWeek }) => isOfWeek || due <= sunday + 7);
  const between = (from: Day, to: Day): number => open.filter(({ due }) => due >= from && due <= to).length;
  return {
    day: isoDate(friday),
    ofWeek: open.filter(({ isOfWeek }) => isOfWeek).length,
    states: {
      overdue: between(0, friday - 1),
      "this-week": between(friday, sunday),
      "next-week": between(sunday + 1, sunday + 7),
      later: between(sunday + 8, Infinity),
    },
    units: cityBodies.flatMap(({ unit }) => {
      const total = open.filter((each) => each.unit === unit).length;
      return total === 0 ? [] : [{ unit, total }];
    }),
  };
}
