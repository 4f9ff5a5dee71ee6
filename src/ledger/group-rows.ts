import { plainCode } from "../codes/plain-code";
import { isPlaceholderUscc } from "../codes/uscc";
import { type Role } from "../standard/role";
import { type KeyPart, type Standard } from "../standard/standard";
import { assertNever } from "../support/assert-never";
import { compareKey } from "../text/compare-key";
import { normaliseDocumentNumber } from "../text/document-number";
import { cellState, type Ledger, type LedgerColumn } from "./ledger";

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
  const { parts, hasKey } = keyColumns(ledger, standard.duplicateKey[ledger.kind]);
  const keyOf = firstAlike(parts, ledger.rows.length, hasKey);
  for (let row = 0; row < keyOf.length; row += 1) if ((exactOf[row] ?? -1) >= 0) keyOf[row] = -1;
  return { exactOf, keyOf };
}

/** For each row the first one that is equal to it in every mapped column, or -1. */
export function exactDuplicates(ledger: Ledger): Int32Array {
  const parts = [...ledger.columns.values()].map(({ codes }) => codes);
  return firstAlike(parts, ledger.rows.length, null);
}

/**
 * Groups rows by numbers in which equal stands for equal.
 *
 * @param parts arrays of one number for each row; rows are alike when they agree in all.
 * @param included 0 for the rows that take no part; all do when `null`.
 * @returns for each row the first row like it, or -1 where that is the row itself.
 */
function firstAlike(parts: readonly Uint32Array[], rowCount: number, included: Uint8Array | null): Int32Array {
  const hashes = rowHashes(parts, rowCount);
  const capacity = 2 ** Math.ceil(Math.log2(2 * rowCount + 1));
  const slots = new Int32Array(capacity).fill(-1);
  const firstOf = new Int32Array(rowCount).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    if (included !== null && included[row] === 0) continue;
    let slot = (hashes[row] ?? 0) & (capacity - 1);
    for (let other = slots[slot] ?? -1; ; other = slots[slot] ?? -1) {
      if (other < 0) {
        slots[slot] = row;
        break;
      }
      if (hashes[other] === hashes[row] && areAlike(parts, other, row)) {
        firstOf[row] = other;
        break;
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }
  return firstOf;
}

/** A hash of each row, mixed well enough for its low bits to choose a slot. */
function rowHashes(parts: readonly Uint32Array[], rowCount: number): Uint32Array {
  const hashes = new Uint32Array(rowCount);
  for (const part of parts) {
    for (let row = 0; row < rowCount; row += 1) {
      const mixed = Math.imul((hashes[row] ?? 0) ^ (part[row] ?? 0), 0x9e3779b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hashes;
}

function areAlike(parts: readonly Uint32Array[], one: number, other: number): boolean {
  for (const part of parts) if (part[one] !== part[other]) return false;
  return true;
}

interface KeyColumns {
  readonly parts: readonly Uint32Array[];
  /** 0 for rows without a document number or without a party, which are like no other. */
  readonly hasKey: Uint8Array;
}

function keyColumns(ledger: Ledger, keyParts: readonly KeyPart[]): KeyColumns {
  const hasKey = new Uint8Array(ledger.rows.length).fill(1);
  const parts = keyParts.flatMap((part) => {
    const columns = columnsOfPart(part, ledger);
    if (part === "documentNumber" || part === "party" || part === "partyName") {
      for (let row = 0; row < hasKey.length; row += 1) {
        if (columns.every((column) => column[row] === 0)) hasKey[row] = 0;
      }
    }
    return columns;
  });
  return { parts, hasKey };
}

/** A part of the key as one or more numbers for each row; 0 is blank. */
function columnsOfPart(part: KeyPart, ledger: Ledger): readonly Uint32Array[] {
  const ids = (role: Role, normalise: Normalise, onlyIn?: Uint8Array): Uint32Array =>
    idsByRow(ledger.columns.get(role), ledger.rows.length, normalise, onlyIn);
  switch (part) {
    case "documentNumber":
      return [ids("documentNumber", normaliseDocumentNumber)];
    case "party": {
      const uscc = ids("partyUscc", usccOrNothing);
      const others = blankRows(uscc);
      return [uscc, ids("partyName", compareKey, others), ids("personDocumentNumber", plainCode, others)];
    }
    case "agency": {
      const code = ids("agencyCode", plainCode);
      return [code, ids("agency", compareKey, blankRows(code))];
    }
    case "licenceNumber":
      return [ids("licenceNumber", normaliseDocumentNumber)];
    case "decisionDate":
      return [ids("decisionDate", (day) => day)];
    case "partyName":
      return [ids("partyName", compareKey)];
    default:
      return assertNever(part);
  }
}

type Normalise = (text: string) => string;

function usccOrNothing(text: string): string {
  const code = plainCode(text);
  return isPlaceholderUscc(code) ? "" : code;
}

/** 1 for the rows whose number is 0. */
function blankRows(ids: Uint32Array): Uint8Array {
  const blank = new Uint8Array(ids.length);
  for (let row = 0; row < ids.length; row += 1) if (ids[row] === 0) blank[row] = 1;
  return blank;
}

/**
 * Numbers the cells of a column so that cells alike when normalised have the same number; 0 is blank, or no column.
 * Only the cells of the rows in `onlyIn` are looked at where it is given; the others count as blank.
 */
function idsByRow(
  column: LedgerColumn | undefined,
  rowCount: number,
  normalise: Normalise,
  onlyIn?: Uint8Array,
): Uint32Array {
  const ids = new Uint32Array(rowCount);
  if (column === undefined) return ids;
  const idOfText = new Map<string, number>([["", 0]]);
  const idOfCode = new Int32Array(column.raw.length).fill(-1);
  for (let row = 0; row < rowCount; row += 1) {
    if (onlyIn?.[row] === 0) continue;
    const code = column.codes[row] ?? 0;
    let id = idOfCode[code] ?? -1;
    if (id < 0) {
      const text = normalise(writtenCell(column, code));
      id = idOfText.get(text) ?? idOfText.size;
      idOfText.set(text, id);
      idOfCode[code] = id;
    }
    ids[row] = id;
  }
  return ids;
}

/** What a cell says: as it was read, else as it stands; empty when blank. */
function writtenCell(column: LedgerColumn, code: number): string {
  if (column.states[code] === cellState.blank) return "";
  return String(column.read[code] ?? column.raw[code] ?? "");
}
