import { type Hits, type SheetFinding } from "../rules/rule";
import { type FindingCounts } from "./ledger-report";
import { severities } from "./severity";
import { type WaivedRows } from "./waived-rows";

/** The counts of a report, and for each row 0 or 1 + the index of its worst open severity. */
export interface CountedFindings {
  readonly counts: FindingCounts;
  readonly rowSeverity: Uint8Array;
}

/** Counts findings; waived ones are counted apart and make no row wrong, nor does a finding about the sheet. */
export function countFindings(
  hits: readonly Hits[],
  sheetFindings: readonly SheetFinding[],
  waived: WaivedRows,
  rowCount: number,
): CountedFindings {
  const open = { error: 0, warning: 0, info: 0 };
  const byRule: Record<string, number> = {};
  const rowSeverity = new Uint8Array(rowCount);
  let lifted = 0;
  for (const { rule, severity, rows } of hits) {
    const level = 1 + severities.indexOf(severity);
    const waivedHere = waived.get(rule);
    byRule[rule] = (byRule[rule] ?? 0) + rows.length;
    for (const row of rows) {
      if (waivedHere?.has(row) === true) {
        lifted += 1;
        continue;
      }
      open[severity] += 1;
      const worst = rowSeverity[row] ?? 0;
      if (worst === 0 || level < worst) rowSeverity[row] = level;
    }
  }
  for (const { rule, severity } of sheetFindings) {
    open[severity] += 1;
    byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  const wrong = 1 + severities.indexOf("error");
  const rowsWithErrors = rowSeverity.reduce((count, level) => (level === wrong ? count + 1 : count), 0);
  return {
    counts: { ...open, waived: lifted, rowsWithErrors, compliantRows: rowCount - rowsWithErrors, byRule },
    rowSeverity,
  };
}
