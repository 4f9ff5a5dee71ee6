import { type Day, isoDate } from "../calendar/day";
import { explainDeadline } from "../calendar/explain-deadline";
import { explainOutcome } from "../calendar/explain-outcome";
import { textAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { rowTimeliness } from "../ledger/ledger-timeliness";
import { maskPersonalNumbers } from "../privacy/mask";
import { type RuleEnv } from "../rules/rule";
import { type Role } from "../standard/role";
import { type Words } from "../support/words";
import { type WeeklyRow, type WeeklyState } from "./weekly-rows";

/** A row to be reported as a person reads it; personal numbers are masked, days are `YYYY-MM-DD`. */
export interface WeeklyItem {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly documentNumber: string;
  readonly party: string;
  readonly decision: string;
  readonly due: string | null;
  readonly state: WeeklyState;
  readonly isOfWeek: boolean;
  /** The deadline written out, and what is left of it. */
  readonly arithmetic: Words;
}

/** Puts a row into words, seen from a day. */
export function weeklyItem(
  { ledger, env, day }: { ledger: Ledger; env: RuleEnv; day: Day },
  found: WeeklyRow,
): WeeklyItem {
  const { row, decision, due, state, isOfWeek } = found;
  const shown = (role: Role): string => maskPersonalNumbers(textAt(ledger, role, row) ?? "");
  return {
    sheet: ledger.sheet,
    row: ledger.rows[row] ?? 0,
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    decision: isoDate(decision),
    due: due === null ? null : isoDate(due),
    ...{ state, isOfWeek },
    arithmetic: arithmeticOf(ledger, { ...env, asOf: day }, found),
  };
}

function arithmeticOf(ledger: Ledger, env: RuleEnv, { row, decision }: WeeklyRow): Words {
  const judged = rowTimeliness(ledger, env, row);
  switch (judged.status) {
    case "unknown":
      return judged.reason === "calendar-missing"
        ? {
            zh: `工作日历没有 ${judged.year} 年，期限推算不出；请在“节假日”中补充`,
            en: `the calendar has no ${judged.year}, so the deadline is not known; add the year to 节假日`,
          }
        : { zh: "没有适用的报送期限", en: "no deadline is set for it" };
    case "on-time":
    case "late":
    case "exempt":
      throw new Error(`Row ${row} was not reported before`);
    case "not-due":
    case "due-soon":
    case "overdue": {
      const deadline = explainDeadline(decision, judged, env.calendar);
      const outcome = explainOutcome(judged, null, env.asOf);
      return { zh: `${deadline.zh}；${outcome.zh}`, en: `${deadline.en}; ${outcome.en}` };
    }
  }
}
