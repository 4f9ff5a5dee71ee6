import { isPlaceholderUscc } from "../codes/uscc";
import { type Role } from "../standard/role";
import { type KeyPart } from "../standard/standard";
import { assertNever } from "../support/assert-never";
import { compareKey } from "../text/compare-key";
import { documentNumberHash, normaliseDocumentNumber } from "../text/document-number";
import { cellState, type Ledger, type LedgerColumn } from "./ledger";

/** One column of the key by which two rows are the same case. */
export interface KeyColumn {
  /** For each row a number that is the same for cells alike; 0 is blank. */
  readonly hashes: Uint32Array;
  /** Whether two rows whose hashes agree are alike. */
  readonly areAlike: (one: number, other: number) => boolean;
}

/** The columns that a part of the key consists of, all blank where the ledger lacks them (standard §6.3). */
export function keyColumns(part: KeyPart, ledger: Ledger): readonly KeyColumn[] {
  switch (part) {
    case "documentNumber":
    case "licenceNumber":
      return [keyColumn(ledger, part, documentNumbers)];
    case "party": {
      const uscc = keyColumn(ledger, "partyUscc", usccs);
      return [
        uscc,
        keyColumn(ledger, "partyName", texts, uscc),
        keyColumn(ledger, "personDocumentNumber", texts, uscc),
      ];
    }
    case "agency": {
      const code = keyColumn(ledger, "agencyCode", texts);
      return [code, keyColumn(ledger, "agency", texts, code)];
    }
    case "decisionDate":
    case "partyName":
      return [keyColumn(ledger, part, texts)];
    default:
      return assertNever(part);
  }
}

/** A way of comparing cells: alike are those with the same `form`, and they have the same `hash`, 0 for a blank. */
export interface Comparison {
  readonly form: (text: string) => string;
  readonly hash: (text: string) => number;
}

export const texts: Comparison = { form: compareKey, hash: (text) => hashOf(compareKey(text)) };

export const documentNumbers: Comparison = {
  form: normaliseDocumentNumber,
  hash: (text) => documentNumberHash(text) || 1,
};

export const usccs: Comparison = { form: usccForm, hash: (text) => hashOf(usccForm(text)) };

/** A placeholder says no more than a blank. */
function usccForm(text: string): string {
  const code = compareKey(text);
  return isPlaceholderUscc(code) ? "" : code;
}

/** @param standsInFor a column instead of which this one is looked at: blank wherever that one is not. */
function keyColumn(ledger: Ledger, role: Role, { form, hash }: Comparison, standsInFor?: KeyColumn): KeyColumn {
  const hashes = new Uint32Array(ledger.rows.length);
  const column = ledger.columns.get(role);
  if (column === undefined) return { hashes, areAlike: () => true };
  const { codes } = column;
  const hashOfCode = new Uint32Array(column.raw.length);
  const isHashed = new Uint8Array(column.raw.length);
  for (let row = 0; row < hashes.length; row += 1) {
    if (standsInFor !== undefined && standsInFor.hashes[row] !== 0) continue;
    const code = codes[row] ?? 0;
    if (isHashed[code] === 0) {
      const text = writtenCell(column, code);
      hashOfCode[code] = text === "" ? 0 : hash(text);
      isHashed[code] = 1;
    }
    hashes[row] = hashOfCode[code] ?? 0;
  }
  return {
    hashes,
    areAlike(one, other) {
      const [codeOne = 0, codeOther = 0] = [codes[one], codes[other]];
      if (codeOne === codeOther || hashes[one] === 0) return true;
      return form(writtenCell(column, codeOne)) === form(writtenCell(column, codeOther));
    },
  };
}

/** What a cell says: as it was read, else as it stands; empty when blank. */
export function writtenCell(column: LedgerColumn, code: number): string {
  if (column.states[code] === cellState.blank) return "";
  return String(column.read[code] ?? column.raw[code] ?? "");
}

/** A number that is the same for the same texts; 0 for none. */
export function hashOf(text: string): number {
  if (text === "") return 0;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
