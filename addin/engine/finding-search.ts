import {
  allRules,
  columnIndex,
  compareKey,
  findingInWords,
  type Language,
  type LedgerReport,
  type Role,
  shownCell,
  sheetFindingInWords,
} from "../../src";
import { type FindingLot } from "./finding-lots";

/** Says of a finding of a lot whether it is looked for. */
export type LotSearch = (position: number) => boolean;

const wordsOf = new Map(
  allRules.map(({ id, problem, title }) => [
    id as string,
    { zh: problem.zh + title.zh, en: `${problem.en} ${title.en}` },
  ]),
);

/**
 * Looks for a text in words, cells and document numbers, without regard to spaces, width and case; an address such as
 * `W25` finds its cell. `null` finds everything.
 */
export function findingSearch(text: string, language: Language): ((lot: FindingLot) => LotSearch) | null {
  const wanted = compareKey(text);
  if (wanted === "") return null;
  const has = (value: string): boolean => compareKey(value).includes(wanted);
  return (lot) => {
    const { report, hits, finding, rule } = lot;
    const field = hits?.role ? report.ledger.columns.get(hits.role) : undefined;
    if (has(wordsOf.get(rule)?.[language] ?? "") || has(field?.field.name ?? "")) return () => true;
    if (hits === null) return () => finding !== null && has(sheetFindingInWords(finding, language).message);
    const inNumber = inColumn(report, "documentNumber", has);
    const inCell = hits.role === null ? () => false : inColumn(report, hits.role, has);
    const address = rowOfAddress(wanted, lot);
    return (position) => {
      const row = hits.rows[position] ?? 0;
      return (
        report.ledger.rows[row] === address ||
        inNumber(row) ||
        inCell(row) ||
        has(findingInWords(report, hits, position, language).message)
      );
    };
  };
}

/** The 1-based row of an address in the lot's column, -1 where the text is none. */
function rowOfAddress(text: string, { column }: FindingLot): number {
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(text) ?? [];
  return letters !== "" && columnIndex(letters) === column ? Number(row) : -1;
}

/** Looks into the cells of a column, each distinct one once. */
function inColumn({ ledger }: LedgerReport, role: Role, has: (value: string) => boolean): (row: number) => boolean {
  const column = ledger.columns.get(role);
  if (column === undefined) return () => false;
  /** For each distinct cell 0 before it was looked into, then 1 or 2 where it has the text. */
  const known = new Uint8Array(column.raw.length);
  return (row) => {
    const code = column.codes[row] ?? 0;
    if (known[code] === 0) known[code] = has(String(shownCell(column, row) ?? "")) ? 2 : 1;
    return known[code] === 2;
  };
}
