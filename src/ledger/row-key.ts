import { isoDate } from "../calendar/day";
import { readDay } from "../calendar/read-day";
import { type Role } from "../standard/role";
import { compareKey } from "../text/compare-key";
import { normaliseDocumentNumber } from "../text/document-number";
import { cellState, type Ledger, type LedgerColumn } from "./ledger";

/**
 * What a person can call a row by: `document number | party | decision date`, the number and the party normalised
 * and the date as `2024-02-05`, whatever the kind of the ledger. Parts that the row lacks are empty.
 */
export function rowKey(ledger: Ledger, row: number): string {
  return partsOfRow(ledger, row).join(" | ");
}

/**
 * The rows that typed keys name. A key may leave parts out; the row must agree with those it gives, in any way of
 * writing them. A document number alone names a row only where no other row has it.
 */
export function rowsOfKeys(ledger: Ledger, keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  if (keys.length === 0) return new Map();
  const typed = keys.map((key) => ({ key, parts: partsOfKey(key) }));
  const rowsOf = rowsOfNumbers(ledger, new Set(typed.map(({ parts }) => parts[0])));
  return new Map(
    typed.map(({ key, parts }) => {
      const [number, ...others] = parts;
      const candidates = rowsOf.get(number) ?? [];
      if (others.every((part) => part === "")) return [key, candidates.length === 1 ? candidates : []];
      return [key, candidates.filter((row) => agrees(parts, partsOfRow(ledger, row)))];
    }),
  );
}

/** The document number of a row as keys compare it. */
export const numberOfRow = (ledger: Ledger, row: number): string => partsOfRow(ledger, row)[0];

/** A typed key in the form in which `rowKey` writes it. */
export const comparedKey = (key: string): string => partsOfKey(key).join(" | ");

/** The document number of a typed key. */
export const numberOfKey = (key: string): string => partsOfKey(key)[0];

type KeyParts = readonly [documentNumber: string, party: string, decisionDate: string];

/** The columns that a key is made of, and what it says of one of their cells. */
const keyForms = [
  ["documentNumber", (column, code) => normaliseDocumentNumber(String(column.read[code] ?? ""))],
  ["partyName", (column, code) => compareKey(String(column.read[code] ?? ""))],
  ["decisionDate", dateText],
] as const satisfies readonly (readonly [Role, (column: LedgerColumn, code: number) => string])[];

const partsOfRow = ({ columns }: Ledger, row: number): KeyParts => {
  const [documentNumber, party, decisionDate] = keyForms.map(([role, form]) => {
    const column = columns.get(role);
    return column === undefined ? "" : form(column, column.codes[row] ?? 0);
  });
  return [documentNumber ?? "", party ?? "", decisionDate ?? ""];
};

/** A part of the keys of all rows: each distinct cell is put into its form once. */
export interface KeyTexts {
  readonly texts: readonly string[];
  /** For each row the place of its text. */
  readonly codes: Uint32Array;
}

/** The parts of all rows' keys: document number, party, decision date. */
export const keyTexts = ({ columns, rows }: Ledger): readonly KeyTexts[] =>
  keyForms.map(([role, form]) => {
    const column = columns.get(role);
    return column === undefined
      ? { texts: [""], codes: new Uint32Array(rows.length) }
      : { texts: column.raw.map((_, code) => form(column, code)), codes: column.codes };
  });

function partsOfKey(key: string): KeyParts {
  const [number = "", party = "", date = ""] = key.split(/[|｜]/);
  const day = readDay(date, false);
  return [normaliseDocumentNumber(number), compareKey(party), day === null ? compareKey(date) : isoDate(day)];
}

const agrees = (typed: KeyParts, row: KeyParts): boolean =>
  typed.every((part, place) => part === "" || part === row[place]);

/** The rows of each wanted document number; numbers are normalised once for each distinct cell. */
function rowsOfNumbers(ledger: Ledger, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const rowsOf = new Map<string, number[]>([...wanted].map((number) => [number, []]));
  const column = ledger.columns.get("documentNumber");
  if (column === undefined) return rowsOf;
  const rowsOfCode = column.read.map((text) =>
    text === null ? undefined : rowsOf.get(normaliseDocumentNumber(String(text))),
  );
  column.codes.forEach((code, row) => rowsOfCode[code]?.push(row));
  return rowsOf;
}

/** The date as it was read, else as the cell has it. */
function dateText(column: LedgerColumn, code: number): string {
  if (column.states[code] === cellState.blank) return "";
  const day = column.read[code];
  return typeof day === "number" ? isoDate(day) : compareKey(String(column.raw[code] ?? ""));
}
