import { readDay } from "../calendar/read-day";
import { type BackfillWindow, type DeadlineRule } from "../calendar/deadline";
import { type Day } from "../calendar/day";
import national2018 from "./data/profiles/national-2018.json";
import { profileChanges, type ProfileId } from "./profiles";

/** What a profile says about time. */
export interface TimeRules {
  readonly deadlines: readonly DeadlineRule[];
  readonly backfillWindows: readonly BackfillWindow[];
  readonly dueSoonWorkingDays: number;
}

/**
 * The time rules of a shipped profile. Profiles of users go through `loadStandard`; what ships is known to be right,
 * and a worksheet function that counts days need not carry field tables and their parser.
 */
export function shippedTimeRules(id: ProfileId): TimeRules {
  const { deadlines, backfillWindows, dueSoonWorkingDays }: WrittenTimeRules = {
    ...national2018,
    ...(profileChanges[id] as Partial<WrittenTimeRules>),
  };
  return {
    deadlines: deadlines.map(({ decisionFrom, decisionTo, count, unit, rollForward }) => ({
      decisionFrom: decisionFrom === null ? null : writtenDay(decisionFrom),
      decisionTo: decisionTo === null ? null : writtenDay(decisionTo),
      count,
      unit: unit === "working-day" ? unit : "calendar-day",
      rollForward,
    })),
    backfillWindows: backfillWindows.map(({ decisionFrom, decisionTo, acceptedBy, cityDeadline, scopeMonth }) => ({
      decisionFrom: writtenDay(decisionFrom),
      decisionTo: writtenDay(decisionTo),
      acceptedBy: writtenDay(acceptedBy),
      ...(cityDeadline !== undefined && { cityDeadline: writtenDay(cityDeadline) }),
      scopeMonth,
    })),
    dueSoonWorkingDays,
  };
}

/** The same as the profile's JSON writes it: days are `YYYY-MM-DD`. */
interface WrittenTimeRules {
  readonly deadlines: readonly {
    readonly decisionFrom: string | null;
    readonly decisionTo: string | null;
    readonly count: number;
    readonly unit: string;
    readonly rollForward: boolean;
  }[];
  readonly backfillWindows: readonly {
    readonly decisionFrom: string;
    readonly decisionTo: string;
    readonly acceptedBy: string;
    readonly cityDeadline?: string;
    readonly scopeMonth: string;
  }[];
  readonly dueSoonWorkingDays: number;
}

function writtenDay(text: string): Day {
  const day = readDay(text, false);
  if (day === null) throw new Error(`A shipped profile says ${text}, which is no day`);
  return day;
}
