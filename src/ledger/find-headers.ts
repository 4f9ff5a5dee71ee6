import { type SheetData } from "../sheets/workbook-data";
import { type Kind, kinds } from "../standard/field";
import { type HeaderIndex, matchHeader } from "./header-index";
import { fieldCount, type Header, isHeaderOf, kindOfHeader, readHeader, rowTexts } from "./read-header";

/** A header and the rows under it. */
export interface Section {
  readonly header: Header;
  /** `null` where nothing tells licences from penalties. */
  readonly kind: Kind | null;
  /** Headers of the same columns further down, as page breaks leave them. */
  readonly repeats: readonly Header[];
  /** 0-based row after the last one that may belong to it. */
  readonly end: number;
}

/** What the user knows better than the sheet tells. */
export interface HeaderChoice {
  /** The kind of every ledger of the sheet. */
  readonly kind: Kind | undefined;
  /** The 0-based row where the first header begins, whatever it names. */
  readonly top: number | undefined;
}

/** How many rows with content at the top of a sheet are read as a possible header, whatever they hold. */
const headRows = 30;
/** Further down a row must hold this many known headers; and so must both rows of a header given twice. */
const fewestHits = 3;

/** The headers of a sheet from top to bottom, with what belongs to each. */
export function findSections(sheet: SheetData, index: HeaderIndex, choice: HeaderChoice): readonly Section[] {
  const sections: { header: Header; kind: Kind | null; repeats: Header[] }[] = [];
  const { top } = choice;
  let next = top ?? 0;
  for (const row of top === undefined ? candidateRows(sheet, index) : [top, ...candidateRows(sheet, index)]) {
    if (row < next) continue;
    const header = bestHeaderAt(sheet, row, index);
    if (row !== top && !isHeader(sheet, header, index, choice.kind)) continue;
    next = header.bottom + 1;
    const current = sections.at(-1);
    if (current?.kind && agree(current.header, header, current.kind)) {
      current.repeats.push(header);
    } else {
      sections.push({ header, kind: choice.kind ?? kindOfHeader(header, titleOf(sheet, header.top)), repeats: [] });
    }
  }
  return sections.map((section, place) => ({ ...section, end: sections[place + 1]?.header.top ?? sheet.rowCount }));
}

/** The row near the top of the sheet that names most fields, if any names one. */
export function nearestHeader(sheet: SheetData, index: HeaderIndex): Header | null {
  const headers = firstContentRows(sheet).map((row) => readHeader(sheet, row, row, index));
  const most = Math.max(0, ...headers.map(fieldCount));
  return most === 0 ? null : (headers.find((header) => fieldCount(header) === most) ?? null);
}

/** The header that begins at a 0-based row, of one row or of two, however little it names. */
function bestHeaderAt(sheet: SheetData, row: number, index: HeaderIndex): Header {
  const single = readHeader(sheet, row, row, index);
  if (row + 1 >= sheet.rowCount) return single;
  const below = readHeader(sheet, row + 1, row + 1, index);
  const pair = readHeader(sheet, row, row + 1, index);
  const counts = [fieldCount(single), fieldCount(below)];
  const areBothHeaders = Math.min(...counts) >= fewestHits && kinds.some((kind) => agree(single, below, kind));
  return areBothHeaders || fieldCount(pair) > Math.max(...counts) ? pair : single;
}

/** A row over a better header is a title or a form's head, such as `填报单位：… 负责人：…`. */
function isHeader(sheet: SheetData, header: Header, index: HeaderIndex, kind: Kind | undefined): boolean {
  if (!(kind === undefined ? kinds : [kind]).some((each) => isHeaderOf(header, each))) return false;
  if (header.bottom > header.top || header.bottom + 1 >= sheet.rowCount) return true;
  return fieldCount(readHeader(sheet, header.bottom + 1, header.bottom + 1, index)) <= fieldCount(header);
}

/** Whether two headers give most of the fields that the larger of them names to the same columns. */
function agree(one: Header, other: Header, kind: Kind): boolean {
  const codeAt = new Map(one.cells.map(({ index, matches }) => [index, matches[kind]?.field.code]));
  const same = other.cells.filter(({ index, matches }) => {
    const code = matches[kind]?.field.code;
    return code !== undefined && codeAt.get(index) === code;
  });
  return 2 * same.length > Math.max(one.fieldCounts[kind], other.fieldCounts[kind]);
}

const titleRows = 3;

/** What stands over a header, and the name of the sheet. */
function titleOf(sheet: SheetData, top: number): string {
  const rows = Array.from({ length: Math.min(titleRows, top) }, (_, above) => rowTexts(sheet, top - 1 - above));
  return [sheet.name, ...rows.flat()].join(" ");
}

/** Rows where a header may begin, ascending: all near the top, below those that hold known headers. */
function candidateRows(sheet: SheetData, index: HeaderIndex): readonly number[] {
  const hits = headerHits(sheet, index);
  const rows = new Set(firstContentRows(sheet));
  for (let row = 0; row < hits.length; row += 1) {
    if ((hits[row] ?? 0) < fewestHits) continue;
    if (row > 0) rows.add(row - 1);
    rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

function firstContentRows(sheet: SheetData): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < sheet.rowCount && rows.length < headRows; row += 1) {
    if (sheet.columns.some(({ codes }) => codes[row] !== 0)) rows.push(row);
  }
  return rows;
}

/** For each row how many cells are a header that the standard knows. */
function headerHits(sheet: SheetData, index: HeaderIndex): Uint16Array {
  const hits = new Uint16Array(sheet.rowCount);
  for (const { values, codes } of sheet.columns) {
    const isKnown = new Uint8Array(values.length);
    let known = 0;
    for (let code = 1; code < values.length; code += 1) {
      const value = values[code];
      if (typeof value !== "string" || !index.mayBeHeader(value)) continue;
      if (!kinds.some((kind) => matchHeader(index, kind, value) !== null)) continue;
      isKnown[code] = 1;
      known += 1;
    }
    if (known === 0) continue;
    for (let row = 0; row < codes.length; row += 1) {
      if (isKnown[codes[row] ?? 0] === 1) hits[row] = (hits[row] ?? 0) + 1;
    }
  }
  return hits;
}
