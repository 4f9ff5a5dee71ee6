import { type Day } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { severities } from "../findings/severity";
import { dayAt } from "../ledger/cell-at";
import { cellState } from "../ledger/ledger";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { leftOutRows, standing } from "../measures/tally";

/** A row that rates count. */
export interface CountedRow {
  /** The place of its ledger among those given, and its row there. */
  readonly ledger: number;
  readonly row: number;
  readonly decision: Day | null;
  /** The day on which it came in; `null` is not reported yet. */
  readonly received: Day | "unreadable" | null;
  /** Whether it has an open error. */
  readonly isWrong: boolean;
}

/** The rows of ledgers that are neither repeated nor to be left out, ledger by ledger. */
export function* countedRows(reports: readonly LedgerReport[]): Generator<CountedRow, void, undefined> {
  for (const [place, report] of reports.entries()) {
    const { ledger, rowSeverity } = report;
    const receipts = receiptColumn(ledger);
    if (receipts === undefined) continue;
    const leftOut = leftOutRows(report);
    for (let row = 0; row < ledger.rows.length; row += 1) {
      if (leftOut[row] !== standing.counted) continue;
      const isBlank = receipts.states[receipts.codes[row] ?? 0] === cellState.blank;
      yield {
        ledger: place,
        row,
        decision: dayAt(ledger, "decisionDate", row),
        received: isBlank ? null : (dayAt(ledger, receipts.field.role, row) ?? "unreadable"),
        isWrong: rowSeverity[row] === wrong,
      };
    }
  }
}

/** What `rowSeverity` says of a row with an open error. */
const wrong = 1 + severities.indexOf("error");
