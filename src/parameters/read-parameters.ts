import { type CalendarData } from "../calendar/working-calendar";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { err, ok, type Result } from "../support/result";
import { type Roster } from "../units/roster";
import { type ParameterFault } from "./parameter-fault";
import { readBackfillSheet } from "./read-backfill-sheet";
import { readCalendarSheet } from "./read-calendar-sheet";
import { readRosterSheet } from "./read-roster-sheet";
import { readRulesSheet } from "./read-rules-sheet";
import { readSubjectsSheet } from "./read-subjects-sheet";
import { readWaiversSheet, type RegisteredWaiver } from "./read-waivers-sheet";

/** What a workbook's parameter sheets say (design §4). */
export interface Parameters {
  /** `null` where the workbook has no 单位名录. */
  readonly roster: Roster | null;
  /** The given standard, or the profile that the workbook names, with the workbook's changes. */
  readonly standard: Standard;
  /** To be laid over the built-in calendar; `null` where the workbook has no 节假日. */
  readonly calendarAdditions: CalendarData | null;
  readonly waivers: readonly RegisteredWaiver[];
  /** Names to USCCs; `null` where the workbook has no 主体名录. */
  readonly subjects: ReadonlyMap<string, string> | null;
}

/**
 * Reads the parameter sheets of a workbook. One cell that cannot be used is enough to refuse them all.
 *
 * @param choice whether the given standard was chosen on purpose, so that the workbook cannot name another profile.
 */
export function readParameters(
  workbook: WorkbookData,
  standard: Standard,
  choice: { readonly isChosen: boolean } = { isChosen: false },
): Result<Parameters, readonly ParameterFault[]> {
  const roster = readRosterSheet(workbook);
  const rules = readRulesSheet(workbook, standard, choice);
  const calendar = readCalendarSheet(workbook);
  const backfill = readBackfillSheet(workbook);
  const waivers = readWaiversSheet(workbook);
  const subjects = readSubjectsSheet(workbook);
  if (!roster.ok || !rules.ok || !calendar.ok || !backfill.ok || !waivers.ok || !subjects.ok) {
    return err(
      [roster, rules, calendar, backfill, waivers, subjects].flatMap((result) => (result.ok ? [] : result.error)),
    );
  }
  const backfillWindows = [...rules.value.backfillWindows, ...backfill.value];
  return ok({
    roster: roster.value,
    standard: { ...rules.value, backfillWindows },
    calendarAdditions: calendar.value,
    waivers: waivers.value,
    subjects: subjects.value,
  });
}
