import { type Day } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { keyColumns } from "../ledger/key-columns";
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

/** The hash of no document number. */
const blank = 0;

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
  const numbers = reports.map(({ ledger }) => keyColumns("documentNumber", ledger)[0]?.hashes);
  const hashOf = ({ ledger, row }: CountedRow): number => numbers[ledger]?.[row] ?? blank;
  const keyOf = ({ ledger, row }: CountedRow): string => {
    const report = reports[ledger];
    return report === undefined ? "" : `${report.ledger.kind} ${rowKey(report.ledger, row)}`;
  };
  const versions = new Map<string, Version[]>();
  // Keys are dear: only rows with the number of a wrong one are asked for theirs.
  const wrongNumbers = new Set<number>();
  for (const row of countedRows(reports)) {
    if (!row.isWrong || !isVersion(row) || hashOf(row) === blank || !isWanted(row)) continue;
    wrongNumbers.add(hashOf(row));
    versions.set(keyOf(row), []);
  }
  const versionsOf = (row: CountedRow): Version[] | undefined =>
    wrongNumbers.has(hashOf(row)) ? versions.get(keyOf(row)) : undefined;
  for (const row of countedRows(reports)) if (isVersion(row) && isWanted(row)) versionsOf(row)?.push(row);
  return (row) => versionsOf(row) ?? [];
}
