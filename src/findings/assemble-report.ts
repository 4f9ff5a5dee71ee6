import { timelinessStatuses, type TimelinessStatus } from "../calendar/timeliness";
import { type Rule } from "../rules/rule";
import { type Standard } from "../standard/standard";
import { countFindings } from "./count-findings";
import { type Judgement, type LedgerReport } from "./ledger-report";
import { unjudgedRules } from "./unjudged-rules";
import { type WaivedRows } from "./waived-rows";

/** The report of a judged ledger: which findings are waived, how many there are, and the verdict. */
export function assembleReport(
  judgement: Judgement,
  standard: Standard,
  rules: readonly Rule[],
  waived: WaivedRows,
): LedgerReport {
  const { ledger, hits, sheetFindings, toolFaults, timeliness } = judgement;
  const { counts, rowSeverity } = countFindings(hits, sheetFindings, waived, ledger.rows.length);
  const isUnjudged = unjudgedRules(judgement, standard, rules).length > 0;
  return {
    ...judgement,
    verdict: counts.error > 0 ? "not-compliant" : isUnjudged || toolFaults.length > 0 ? "unknown" : "compliant",
    counts,
    waived,
    waivedBy: ({ rule, rows }, position) => waived.get(rule)?.get(rows[position] ?? -1) ?? null,
    rowSeverity,
    timelinessCounts: countStatuses(timeliness),
  };
}

function countStatuses(timeliness: Uint8Array): Record<TimelinessStatus, number> {
  const counts = new Uint32Array(timelinessStatuses.length);
  for (const status of timeliness) counts[status] = (counts[status] ?? 0) + 1;
  const countOf = (status: TimelinessStatus): number => counts[timelinessStatuses.indexOf(status)] ?? 0;
  return {
    unknown: countOf("unknown"),
    "on-time": countOf("on-time"),
    late: countOf("late"),
    exempt: countOf("exempt"),
    "not-due": countOf("not-due"),
    "due-soon": countOf("due-soon"),
    overdue: countOf("overdue"),
  };
}
