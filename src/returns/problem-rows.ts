import { findingsByRow, type RowFinding } from "../findings/findings-by-row";
import { type LedgerReport } from "../findings/ledger-report";
import { severities, type Severity } from "../findings/severity";
import { oncePer } from "../support/once-per";

/** How bad a row must be to go back to its unit; rows with advice only never do. */
export const returnLevels = ["error", "warning"] as const satisfies readonly Severity[];

export type ReturnLevel = (typeof returnLevels)[number];

/** Whether a severity is as bad as the level or worse. */
export const isAtLeast = (level: ReturnLevel, severity: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(level);

/** The rows of a ledger with an open finding of the level, ascending. */
export function problemRows({ rowSeverity, ledger }: LedgerReport, level: ReturnLevel): Uint32Array {
  const mildest = 1 + severities.indexOf(level);
  return ledger.rows
    .map((_, row) => row)
    .filter((row) => {
      const worst = rowSeverity[row] ?? 0;
      return worst > 0 && worst <= mildest;
    });
}

/** The open findings of a row of a report, worst first; gathered once for all who ask. */
export const findingsOfReport: (report: LedgerReport) => (row: number) => readonly RowFinding[] =
  oncePer(findingsByRow);

/** What a finding is about: the same rule in the same column is the same problem. */
export const problemOf = ({ hits }: RowFinding): string => `${hits.rule} ${hits.role ?? ""}`;
