import { type KeyPart, type Standard } from "../standard/standard";
import { oncePer } from "../support/once-per";
import { type KeyColumn, keyColumns } from "./key-columns";
import { type Ledger } from "./ledger";

/** Which rows of a ledger repeat an earlier one: for each row the first row of its like, or -1. */
export interface DuplicateRows {
  /** Rows equal to an earlier one in every mapped column. */
  readonly exactOf: Int32Array;
  /** Rows with the key of an earlier one but other content (standard §6.3). */
  readonly keyOf: Int32Array;
}

/** Finds the rows that are sent twice, and those that look like a correction of an earlier row. */
export function duplicateRows(ledger: Ledger, standard: Standard): DuplicateRows {
  const exactOf = exactDuplicates(ledger);
  const keyOf = keyDuplicates(ledger, standard.duplicateKey[ledger.kind]);
  for (let row = 0; row < keyOf.length; row += 1) if ((exactOf[row] ?? -1) >= 0) keyOf[row] = -1;
  return { exactOf, keyOf };
}

/** For each row the first one that is equal to it in every mapped column, or -1. */
export function exactDuplicates(ledger: Ledger): Int32Array {
  const codes = cellCodes(ledger);
  const areEqual = (one: number, other: number): boolean => codes.every((each) => each[one] === each[other]);
  return firstAlike(exactHashes(ledger), new Uint8Array(ledger.rows.length).fill(1), areEqual);
}

/** For each row the first one with its key, or -1; rows without a document number or a party have none. */
export function keyDuplicates(ledger: Ledger, keyParts: readonly KeyPart[]): Int32Array {
  const { columns, hashes, hasKey } = rowKeys(ledger)(keyParts);
  return firstAlike(hashes, hasKey, (one, other) => columns.every((column) => column.areAlike(one, other)));
}

/**
 * For each row a number that is the same for rows equal in every mapped column. It is made of the codes of the cells,
 * so that it can be compared only while cells keep them.
 */
export const exactHashes: (ledger: Ledger) => Uint32Array = oncePer((ledger) =>
  mixedHashes(cellCodes(ledger), ledger.rows.length),
);

/** The same of a few rows, from one place to before another. */
export const exactHashesBetween = (ledger: Ledger, from: number, to: number): Uint32Array =>
  mixedHashes(
    cellCodes(ledger).map((codes) => codes.subarray(from, to)),
    to - from,
  );

/** For each row a number that is the same for rows with the same key, in this ledger and in others; 0 where it has none. */
export function keyHashes(ledger: Ledger, standard: Standard): Uint32Array {
  const { hashes, hasKey } = rowKeys(ledger)(standard.duplicateKey[ledger.kind]);
  return hashes.map((hash, row) => (hasKey[row] === 0 ? 0 : hash || 1));
}

/** What a returned row goes by is left out: it tells rows apart that say the same. */
const cellCodes = ({ columns }: Ledger): readonly Uint32Array[] =>
  [...columns].flatMap(([role, { codes }]) => (role === "returnId" ? [] : [codes]));

interface RowKeys {
  readonly columns: readonly KeyColumn[];
  readonly hashes: Uint32Array;
  readonly hasKey: Uint8Array;
}

/** The keys of a ledger's rows, kept for the rule and for whoever asks after it. */
const rowKeys: (ledger: Ledger) => (keyParts: readonly KeyPart[]) => RowKeys = oncePer((ledger) =>
  oncePer((keyParts: readonly KeyPart[]) => {
    const parts = keyParts.map((part) => ({ part, columns: keyColumns(part, ledger) }));
    const columns = parts.flatMap((each) => each.columns);
    const hasKey = new Uint8Array(ledger.rows.length).fill(1);
    for (const each of parts) if (identifying.has(each.part)) dropBlank(hasKey, each.columns);
    const hashes = mixedHashes(
      columns.map((column) => column.hashes),
      ledger.rows.length,
    );
    return { columns, hashes, hasKey };
  }),
);

const identifying: ReadonlySet<KeyPart> = new Set<KeyPart>(["documentNumber", "party", "partyName"]);

/** Leaves out the rows that are blank in all of the columns. */
function dropBlank(rows: Uint8Array, columns: readonly KeyColumn[]): void {
  const isFilled = new Uint8Array(rows.length);
  for (const { hashes } of columns) {
    for (let row = 0; row < rows.length; row += 1) if (hashes[row] !== 0) isFilled[row] = 1;
  }
  for (let row = 0; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) & (isFilled[row] ?? 0);
}

/**
 * Groups rows.
 *
 * @param mixed a number for each row; rows that are alike agree in it.
 * @param included 0 for the rows that are like no other.
 * @param areAlike has the last word on rows whose hashes agree.
 * @returns for each row the first row like it, or -1 where there is no earlier one.
 */
export function firstAlike(
  mixed: Uint32Array,
  included: Uint8Array,
  areAlike: (one: number, other: number) => boolean,
): Int32Array {
  const rowCount = included.length;
  const mask = 2 ** Math.ceil(Math.log2(2 * rowCount + 1)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const firstOf = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    if (included[row] === 0) continue;
    const hash = mixed[row] ?? 0;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot] ?? -1;
      if (other < 0) {
        slots[slot] = row;
        break;
      }
      if (mixed[other] === hash && areAlike(other, row)) {
        firstOf[row] = other;
        break;
      }
    }
  }
  return firstOf;
}

/** One hash for each row, mixed well enough for its low bits to choose a slot. */
export function mixedHashes(hashes: readonly Uint32Array[], rowCount: number): Uint32Array {
  const mixed = new Uint32Array(rowCount);
  for (const each of hashes) {
    for (let row = 0; row < rowCount; row += 1) {
      const hash = Math.imul((mixed[row] ?? 0) ^ (each[row] ?? 0), 0x9e3779b1);
      mixed[row] = hash ^ (hash >>> 15);
    }
  }
  return mixed;
}
