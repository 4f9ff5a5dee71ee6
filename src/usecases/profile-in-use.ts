import { deadlineWords } from "../calendar/deadline-words";
import { type WorkingCalendar } from "../calendar/working-calendar";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { rosterOf } from "../units/built-in-rosters";
import { type Roster } from "../units/roster";

/** By what a workbook is judged, for the person who answers for the figures. */
export interface ProfileInUse {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** Deadlines in words, one for each rule that can apply, in the order in which they are asked. */
  readonly deadlines: readonly string[];
  /** A row is due soon when at most this many working days are left. */
  readonly dueSoonWorkingDays: number;
  /** First and last year that the working-day calendar covers. */
  readonly calendarYears: readonly [from: number, to: number];
  /** `workbook` where the workbook has its own 单位名录; `null` where nobody knows the units. */
  readonly roster: { readonly source: "workbook" | "profile"; readonly units: number } | null;
}

/** @param ownRoster the workbook's 单位名录. */
export function profileInUse(
  standard: Standard,
  calendar: WorkingCalendar,
  ownRoster: Roster | null,
  language: Language,
): ProfileInUse {
  const { deadlines, dueSoonWorkingDays } = standard;
  const { id, version, title } = standard.profile;
  const roster = ownRoster ?? rosterOf(standard);
  return {
    id,
    version,
    name: title[language],
    deadlines: asked(deadlines).map((rule) => deadlineWords(rule)[language]),
    dueSoonWorkingDays,
    calendarYears: [Math.min(...calendar.years), Math.max(...calendar.years)],
    roster:
      roster === null ? null : { source: ownRoster === null ? "profile" : "workbook", units: roster.units.length },
  };
}

/** The deadlines up to the one that is for all decisions left: the first that is for a decision sets its deadline. */
function asked(deadlines: Standard["deadlines"]): Standard["deadlines"] {
  const last = deadlines.findIndex(({ decisionFrom, decisionTo }) => decisionFrom === null && decisionTo === null);
  return last === -1 ? deadlines : deadlines.slice(0, last + 1);
}
