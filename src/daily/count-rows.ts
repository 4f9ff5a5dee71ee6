import { type DaySpan } from "../calendar/day-span";
import { timelinessStatuses } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { unjudgedRules } from "../findings/unjudged-rules";
import { severities } from "../findings/severity";
import { dayAt } from "../ledger/cell-at";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { leftOutRows, standing } from "../measures/tally";
import { allRules } from "../rules";
import { type Standard } from "../standard/standard";
import { type BaseCount, type BaseCounts, noCounts } from "./base-count";

/** Whether a ledger could not be judged to its end: a required column is missing, or a rule of ours failed. */
export const isPending = (report: LedgerReport, standard: Standard): boolean =>
  report.toolFaults.length > 0 || unjudgedRules(report, standard, allRules).length > 0;

/**
 * Counts the rows of a ledger that came in within a span, by unit.
 *
 * @param unitOf for each row its unit, from 0 to before `units`.
 */
export function countRows(
  report: LedgerReport,
  standard: Standard,
  { from, to }: DaySpan,
  unitOf: Int32Array,
  units: number,
): readonly BaseCounts[] {
  const { ledger, rowSeverity, timeliness } = report;
  const receipts = receiptColumn(ledger)?.field.role;
  const counts = Array.from({ length: units }, (): Record<BaseCount, number> => ({ ...noCounts }));
  if (receipts === undefined) return counts;
  const leftOut = leftOutRows(report);
  const pending = isPending(report, standard);
  for (let row = 0; row < unitOf.length; row += 1) {
    const day = dayAt(ledger, receipts, row);
    const unit = counts[unitOf[row] ?? -1];
    if (day === null || day < from || day > to || unit === undefined) continue;
    unit.received += 1;
    const isExcluded = leftOut[row] === standing.excluded;
    const isDuplicate = leftOut[row] === standing.duplicate;
    if (pending) unit.pending += 1;
    else if (isDuplicate) unit.duplicate += 1;
    else if (rowSeverity[row] === wrong) unit.problem += 1;
    else {
      unit.correct += 1;
      if (isExcluded) unit.excluded += 1;
    }
    if (isExcluded || isDuplicate) continue;
    unit.volume += 1;
    const time = countOfStatus[timeliness[row] ?? 0];
    if (time !== undefined) unit[time] += 1;
  }
  return counts;
}

/** What `rowSeverity` says of a row with an open error. */
const wrong = 1 + severities.indexOf("error");

/** The count that a judgement of time adds to, if any, by its place among the statuses. */
const countOfStatus: readonly (BaseCount | undefined)[] = timelinessStatuses.map((status) => {
  if (status === "late" || status === "exempt") return status;
  return status === "unknown" ? "timeUnknown" : undefined;
});
