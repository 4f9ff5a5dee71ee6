import { type Ledger, type LedgerColumn } from "../ledger/ledger";
import { type Unit } from "../units/roster";

/** The unit that a row belongs to, and what the row calls it; both blank where it names none. */
export interface NamedUnit {
  /** As the 数据来源单位, else the agency, is written. */
  readonly name: string;
  readonly unit: Unit | null;
}

/**
 * Finds the unit of each row of a ledger: the 数据来源单位 (else the agency) when it is municipal, else the county that
 * the export names beside it, else the county of the unit (standard §4.4).
 */
export function unitsOfRows(ledger: Ledger, resolve: (name: string) => Unit | null): (row: number) => NamedUnit {
  const names = resolvedNames(ledger.columns.get("sourceUnit") ?? ledger.columns.get("agency"), resolve);
  const counties = resolvedNames(ledger.columns.get("county"), resolve);
  return (row) => {
    const named = names(row);
    if (named.unit?.group === "municipal") return named;
    return { name: named.name, unit: counties(row).unit ?? named.unit };
  };
}

const unnamed: NamedUnit = { name: "", unit: null };

/** Resolves each distinct name of a column once. */
function resolvedNames(
  column: LedgerColumn | undefined,
  resolve: (name: string) => Unit | null,
): (row: number) => NamedUnit {
  if (column === undefined) return () => unnamed;
  const named = column.read.map((name) => (typeof name === "string" ? { name, unit: resolve(name) } : unnamed));
  return (row) => named[column.codes[row] ?? 0] ?? unnamed;
}
