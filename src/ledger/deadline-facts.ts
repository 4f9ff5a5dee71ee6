import { isoDate } from "../calendar/day";
import { explainDeadline } from "../calendar/explain-deadline";
import { termWords } from "../calendar/term-words";
import { type Timeliness } from "../calendar/timeliness";
import { type RuleEnv } from "../rules/rule";
import { type Words } from "../support/words";
import { dayAt } from "./cell-at";
import { type Ledger } from "./ledger";
import { receiptColumn, rowTimeliness } from "./ledger-timeliness";

/**
 * What a message says of a row whose deadline is known: the column that was asked when it was reported, that day
 * (empty when not reported), and the days left or gone (empty where none passed or nobody can count them).
 */
export type DeadlineFacts = Readonly<
  Record<"column" | "reported" | "arithmeticZh" | "arithmeticEn" | "countZh" | "countEn", string>
>;

/** The facts of a row whose timeliness is not `unknown`. */
export function deadlineFacts(ledger: Ledger, env: RuleEnv, row: number): DeadlineFacts {
  const judged = rowTimeliness(ledger, env, row);
  const decision = dayAt(ledger, "decisionDate", row);
  const receipts = receiptColumn(ledger);
  const reported = receipts === undefined ? null : dayAt(ledger, receipts.field.role, row);
  if (judged.status === "unknown" || decision === null) throw new Error(`Row ${row} was judged otherwise before`);
  const arithmetic = explainDeadline(decision, judged, env.calendar);
  const count = dayCount(judged);
  return {
    column: receipts?.field.name ?? "",
    reported: reported === null ? "" : isoDate(reported),
    arithmeticZh: arithmetic.zh,
    arithmeticEn: arithmetic.en,
    countZh: count.zh,
    countEn: count.en,
  };
}

function dayCount(judged: Exclude<Timeliness, { status: "unknown" }>): Words {
  const days = "daysLeft" in judged ? judged.daysLeft : "daysLate" in judged ? judged.daysLate : null;
  if (days === null || (days === 0 && !("daysLeft" in judged))) return { zh: "", en: "" };
  return termWords(days, "daysLeft" in judged ? "working-day" : judged.rule.unit);
}
