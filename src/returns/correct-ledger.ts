import { type Ledger, type LedgerColumn } from "../ledger/ledger";
import { type CellValue } from "../sheets/cell";
import { type Role } from "../standard/role";
import { rowAsWritten } from "./cell-as-written";

/** Where the corrected cells of a row stand. */
export interface Correction {
  readonly ledger: Ledger;
  readonly row: number;
}

/** The columns in which a row came back saying something else; one that did not come back stays as it was. */
export const changedRoles = (original: Ledger, row: number, { ledger, row: at }: Correction): readonly Role[] =>
  [...original.columns].flatMap(([role, column]) => {
    const came = ledger.columns.get(role);
    if (role === "returnId" || came === undefined) return [];
    return rowAsWritten(came, at) === rowAsWritten(column, row) ? [] : [role];
  });

/** The original with the cells of some rows replaced by corrected ones, to be judged among all other rows. */
export const correctLedger = (original: Ledger, corrections: ReadonlyMap<number, Correction>): Ledger => ({
  ...original,
  columns: new Map(Array.from(original.columns, ([role, column]) => [role, correctColumn(role, column, corrections)])),
});

/** The cells of a column as they grow; codes that were there before stay. */
interface Cells {
  readonly raw: CellValue[];
  readonly read: (string | number | null)[];
  readonly states: number[];
}

function correctColumn(role: Role, column: LedgerColumn, corrections: ReadonlyMap<number, Correction>): LedgerColumn {
  const changes = [...corrections].flatMap(([row, { ledger, row: at }]) => {
    const came = role === "returnId" ? undefined : ledger.columns.get(role);
    if (came === undefined || rowAsWritten(came, at) === rowAsWritten(column, row)) return [];
    return [{ row, came, code: came.codes[at] ?? 0 }];
  });
  if (changes.length === 0) return column;
  const cells: Cells = { raw: [...column.raw], read: [...column.read], states: [...column.states] };
  const codeOf = new Map(cells.raw.map((cell, code) => [cell, code]));
  const codes = column.codes.slice();
  for (const { row, came, code } of changes) {
    const cell = came.raw[code] ?? null;
    const known = codeOf.get(cell);
    // The same number is another day in a workbook that counts from 1904.
    const isKnown = known !== undefined && cells.read[known] === (came.read[code] ?? null);
    codes[row] = isKnown ? known : addCell(cells, came, code);
    if (!isKnown) codeOf.set(cell, codes[row] ?? 0);
  }
  return { ...column, raw: cells.raw, read: cells.read, states: Uint8Array.from(cells.states), codes };
}

function addCell({ raw, read, states }: Cells, came: LedgerColumn, code: number): number {
  read.push(came.read[code] ?? null);
  states.push(came.states[code] ?? 0);
  return raw.push(came.raw[code] ?? null) - 1;
}
