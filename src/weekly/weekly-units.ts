import { type WeeklyRow, type WeeklyState, weeklyStates } from "./weekly-rows";

/** How many rows of a unit matter this week; one row is of one state and may be of the week too. */
export interface WeeklyCounts {
  readonly total: number;
  /** Decided this week and not reported. */
  readonly ofWeek: number;
  readonly states: Readonly<Record<WeeklyState, number>>;
}

export const countWeekly = (rows: readonly WeeklyRow[]): WeeklyCounts => ({
  total: rows.length,
  ofWeek: rows.filter(({ isOfWeek }) => isOfWeek).length,
  states: Object.fromEntries(
    weeklyStates.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as Record<WeeklyState, number>,
});

/** A unit with its rows, the most urgent first. */
export interface WeeklyUnit {
  readonly name: string;
  readonly counts: WeeklyCounts;
  readonly rows: readonly WeeklyRow[];
}

/** The rows by unit in the units' order, rows of none last; units that have nothing to report are left out. */
export function weeklyUnits(rows: readonly WeeklyRow[], names: readonly string[]): readonly WeeklyUnit[] {
  const byUnit = new Map<number, WeeklyRow[]>();
  for (const row of rows) {
    const list = byUnit.get(row.unit) ?? [];
    byUnit.set(row.unit, list);
    list.push(row);
  }
  return [...byUnit]
    .sort(([one], [other]) => one - other)
    .map(([unit, own]) => ({ name: names[unit] ?? nameless, counts: countWeekly(own), rows: own }));
}

/** What stands for the unit of rows that name none, or none of the roster. */
const nameless = "不在名录或未写明单位";
