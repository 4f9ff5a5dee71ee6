import { type Ledger, type LedgerColumn } from "./ledger";

/** The ledger with some of its rows only; their cells are held anew, so that rules judge no others. */
export function pickRows(ledger: Ledger, rows: Uint32Array): Ledger {
  return {
    ...ledger,
    rows: rows.map((row) => ledger.rows[row] ?? 0),
    columns: new Map(Array.from(ledger.columns, ([role, column]) => [role, pickCells(column, rows)])),
  };
}

function pickCells(column: LedgerColumn, rows: Uint32Array): LedgerColumn {
  const newCodes = new Map<number, number>();
  const codes = rows.map((row) => {
    const code = column.codes[row] ?? 0;
    const known = newCodes.get(code);
    if (known !== undefined) return known;
    newCodes.set(code, newCodes.size);
    return newCodes.size - 1;
  });
  const kept = [...newCodes.keys()];
  return {
    ...column,
    raw: kept.map((code) => column.raw[code] ?? null),
    read: kept.map((code) => column.read[code] ?? null),
    states: Uint8Array.from(kept, (code) => column.states[code] ?? 0),
    codes,
  };
}
