import { type Ledger, type LedgerColumn } from "../ledger/ledger";
import { cellAsWritten } from "./cell-as-written";

/**
 * What returned rows go by: made of everything that a row says, so that it stays the same while the original is sorted,
 * exported anew or moved to another sheet, and names the row after the unit has corrected any of its cells. Rows that
 * say the same are numbered: `TH-0A1B2C3-4D5E6F7`, `TH-0A1B2C3-4D5E6F7-2`.
 *
 * @param rows of the ledger, ascending.
 */
export function returnIds(ledger: Ledger, rows: Uint32Array): readonly string[] {
  const [high, low] = [rowHashes(ledger, 0x811c9dc5), rowHashes(ledger, 0x9e3779b9)];
  const idAt = (row: number): string => `TH-${digits(high[row] ?? 0)}-${digits(low[row] ?? 0)}`;
  const wanted = new Set(Array.from(rows, (row) => high[row] ?? 0));
  const seen = new Map<string, number>();
  const ids: string[] = [];
  for (let row = 0; row < high.length && ids.length < rows.length; row += 1) {
    if (!wanted.has(high[row] ?? 0)) continue;
    const id = idAt(row);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (rows[ids.length] === row) ids.push(count === 1 ? id : `${id}-${count}`);
  }
  return ids;
}

/** Seven digits of base 36 hold 32 bits. */
const digits = (hash: number): string => hash.toString(36).toUpperCase().padStart(7, "0");

/** For each row a number made of its cells, whatever the order of the columns; blank cells add nothing. */
function rowHashes(ledger: Ledger, seed: number): Uint32Array {
  const hashes = new Uint32Array(ledger.rows.length).fill(hashOf(ledger.kind, seed));
  for (const [role, column] of ledger.columns) {
    if (role === "returnId") continue;
    const hashOfCode = cellHashes(column, hashOf(role, seed));
    for (let row = 0; row < hashes.length; row += 1) {
      hashes[row] = (hashes[row] ?? 0) + (hashOfCode[column.codes[row] ?? 0] ?? 0);
    }
  }
  return hashes;
}

const cellHashes = (column: LedgerColumn, seed: number): Uint32Array =>
  Uint32Array.from(column.raw, (_, code) => {
    const text = cellAsWritten(column, code);
    return text === "" ? 0 : hashOf(text, seed);
  });

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
