import { isoDate } from "../calendar/day";
import { readDay } from "../calendar/read-day";
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

/** The document number of a typed key. */
export const numberOfKey = (key: string): string => partsOfKey(key)[0];

type KeyParts = readonly [documentNumber: string, party: string, decisionDate: string];

const partsOfRow = (ledger: Ledger, row: number): KeyParts => [
  normaliseDocumentNumber(cellText(ledger.columns.get("documentNumber"), row)),
  compareKey(cellText(ledger.columns.get("partyName"), row)),
  dateText(ledger.columns.get("decisionDate"), row),
];

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

const cellText = (column: LedgerColumn | undefined, row: number): string =>
  String(column?.read[column.codes[row] ?? 0] ?? "");

/** The date as it was read, else as the cell has it. */
function dateText(column: LedgerColumn | undefined, row: number): string {
  const code = column?.codes[row] ?? 0;
  if (column === undefined || column.states[code] === cellState.blank) return "";
  const day = column.read[code];
  return typeof day === "number" ? isoDate(day) : compareKey(String(column.raw[code] ?? ""));
}
