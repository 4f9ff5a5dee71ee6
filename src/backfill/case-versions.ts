import { type Day } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { rowKey } from "../ledger/row-key";
import { countedRows, type CountedRow } from "./counted-rows";

/** A row as one of the times that its case came in. */
export interface Version extends CountedRow {
  readonly received: Day;
}

/** Whether a row came in on a day that can be read. */
export const isVersion = (row: CountedRow): row is Version => typeof row.received === "number";

/** Whether a version came after another one; of two of one day the one without errors did. */
export const isLater = (one: Version, other: Version): boolean =>
  one.received > other.received || (one.received === other.received && !one.isWrong && other.isWrong);

/**
 * Finds the versions of a row's case, itself among them, where one of them has errors and so will have been returned. A
 * case is known by its row key; a row without a document number has none.
 *
 * @param isWanted whether a row is of interest at all.
 */
export function caseVersions(
  reports: readonly LedgerReport[],
  isWanted: (row: CountedRow) => boolean,
): (row: CountedRow) => readonly Version[] {
  const versions = new Map<string, Version[]>();
  const keyOf = ({ ledger, row }: CountedRow): string | null => {
    const report = reports[ledger];
    if (report === undefined) return null;
    const key = rowKey(report.ledger, row);
    return key.startsWith(" |") ? null : `${report.ledger.kind} ${key}`;
  };
  for (const row of countedRows(reports)) {
    const key = row.isWrong && isVersion(row) && isWanted(row) ? keyOf(row) : null;
    if (key !== null) versions.set(key, []);
  }
  if (versions.size === 0) return () => [];
  for (const row of countedRows(reports)) {
    if (isVersion(row) && isWanted(row)) versions.get(keyOf(row) ?? "")?.push(row);
  }
  return (row) => versions.get(keyOf(row) ?? "") ?? [];
}
