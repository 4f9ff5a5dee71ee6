import { isoDate } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { monthBases } from "./place-rows";

/** A month that rows belong to. */
export interface FoundMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly rows: number;
}

/** The months to which the rows of checked ledgers belong, the latest first; undated rows are in none. */
export function monthsFound(reports: readonly LedgerReport[]): readonly FoundMonth[] {
  const rowsOf = new Map<string, number>();
  for (const { ledger } of reports) {
    const basis = monthBases.find((role) => ledger.columns.has(role));
    const column = basis === undefined ? undefined : ledger.columns.get(basis);
    if (column === undefined) continue;
    const months = column.read.map((day) => (typeof day === "number" ? isoDate(day).slice(0, 7) : null));
    const rows = new Uint32Array(months.length);
    for (const code of column.codes) rows[code] = (rows[code] ?? 0) + 1;
    for (const [code, month] of months.entries()) {
      const count = rows[code] ?? 0;
      // A value stays known to its column when the last row that had it was edited.
      if (month !== null && count > 0) rowsOf.set(month, (rowsOf.get(month) ?? 0) + count);
    }
  }
  return [...rowsOf].map(([month, rows]) => ({ month, rows })).sort((a, b) => (a.month < b.month ? 1 : -1));
}
