import { isoDate } from "../calendar/day";
import { explainDeadline } from "../calendar/explain-deadline";
import { explainOutcome } from "../calendar/explain-outcome";
import { type DeadlineRule } from "../calendar/deadline";
import { dayAt, textAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { rowTimeliness } from "../ledger/ledger-timeliness";
import { maskPersonalNumbers } from "../privacy/mask";
import { type RuleEnv } from "../rules/rule";
import { type Role } from "../standard/role";
import { type Language } from "../support/words";
import { receivedOn, type UrgentStatus } from "./urgent-rows";

/** A row whose time matters; personal numbers are masked. */
export interface DeadlineItem {
  readonly sheet: string;
  readonly row: number;
  readonly documentNumber: string;
  readonly party: string;
  readonly unit: string;
  readonly status: UrgentStatus;
  readonly due: string;
  /** Days late or left, in `dayUnit`; `null` beyond the calendar. */
  readonly days: number | null;
  readonly dayUnit: DeadlineRule["unit"];
  /** The deadline written out, and what became of it. */
  readonly arithmetic: string;
}

/** Puts a row of a ledger into words that was judged to be urgent. */
export function deadlineItem(
  ledger: Ledger,
  env: RuleEnv,
  row: number,
  unit: string,
  language: Language,
): DeadlineItem {
  const judged = rowTimeliness(ledger, env, row);
  const decision = dayAt(ledger, "decisionDate", row);
  if (decision === null || judged.status === "unknown" || judged.status === "on-time" || judged.status === "not-due") {
    throw new Error(`Row ${row} was judged otherwise before`);
  }
  const deadline = explainDeadline(decision, judged, env.calendar)[language];
  const outcome = explainOutcome(judged, receivedOn(ledger, row), env.asOf)[language];
  const shown = (role: Role): string => maskPersonalNumbers(textAt(ledger, role, row) ?? "");
  return {
    sheet: ledger.sheet,
    row: ledger.rows[row] ?? 0,
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    unit: maskPersonalNumbers(unit),
    status: judged.status,
    due: isoDate(judged.due),
    days: "daysLeft" in judged ? judged.daysLeft : judged.daysLate,
    dayUnit: "daysLeft" in judged ? "working-day" : judged.rule.unit,
    arithmetic: deadline + { zh: "；", en: "; " }[language] + outcome,
  };
}
