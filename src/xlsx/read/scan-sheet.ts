import { type Area } from "../../sheets/address";
import { type SheetData } from "../../sheets/workbook-data";
import { maxColumns, maxRows, parseIndex, referenceColumn, referenceRow } from "./cell-reference";
import { type CellParser } from "./parse-cell";
import { type PlainCell, type PlainCellReader } from "./plain-cell";
import { type SheetColumns } from "./sheet-columns";
import { appendXmlText, clearText, createTextBuffer, longestText, trimText } from "./text-buffer";
import { bytesKey, findAttribute, nameKey, type XmlHandler, type XmlTag } from "./xml-scanner";

/** What a sheet's XML holds besides its cells. */
export type SheetFacts = Pick<SheetData, "merges" | "hiddenRows" | "hiddenColumns">;

export interface SheetScan extends XmlHandler {
  readonly facts: SheetFacts;
  /** Damaged when the XML says what a worksheet cannot: a row beyond the last, a shared string that is not there. */
  problem(): "damaged" | "too-large" | null;
}

const sheetData = nameKey("sheetData");
const rowElement = nameKey("row");
const cellElement = nameKey("c");
const valueElement = nameKey("v");
const textElement = nameKey("t");
const phoneticElement = nameKey("rPh");
const mergeElement = nameKey("mergeCell");
const columnElement = nameKey("col");

const reference = nameKey("r");
const type = nameKey("t");
const space = nameKey("space");
const preserve = nameKey("preserve");
const hidden = nameKey("hidden");
const min = nameKey("min");
const max = nameKey("max");
const ref = nameKey("ref");
const yes: ReadonlySet<number> = new Set([nameKey("1"), nameKey("true"), nameKey("on")]);

/** Puts the cells of a worksheet's XML into `columns`. */
export function scanSheet(columns: SheetColumns, parseCell: CellParser, readPlainCell: PlainCellReader): SheetScan {
  const plain: PlainCell = { column: 0, code: 0 };
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const text = createTextBuffer();
  let problem: "damaged" | "too-large" | null = null;
  let inRows = false;
  let row = -1;
  /** Rows may leave out their number, cells their reference: then they follow the one before. */
  let isRowNumbered = false;
  let rowDigits = 0;
  let column = -1;
  let inCell = false;
  let cellType = 0;
  let isGathering = false;
  let textStart = 0;
  let keepsSpace = true;
  let phonetic = 0;

  function openRow(tag: XmlTag): void {
    const at = findAttribute(tag, reference);
    isRowNumbered = at >= 0;
    row = isRowNumbered ? parseIndex(tag.bytes, tag.starts[at] ?? 0, tag.ends[at] ?? 0) - 1 : row + 1;
    if (row < 0 || row >= maxRows) problem = "damaged";
    else if (isYes(tag, hidden)) hiddenRows.add(row);
    rowDigits = (tag.ends[at] ?? 0) - (tag.starts[at] ?? 0);
    column = -1;
  }

  function openCell(tag: XmlTag): void {
    inCell = true;
    clearText(text);
    cellType = 0;
    let place = -1;
    for (let index = 0; index < tag.count; index += 1) {
      const name = tag.names[index];
      if (name === reference) place = index;
      else if (name === type) cellType = bytesKey(tag.bytes, tag.starts[index] ?? 0, tag.ends[index] ?? 0);
    }
    if (place < 0) column += 1;
    else {
      const start = tag.starts[place] ?? 0;
      const end = tag.ends[place] ?? 0;
      column = referenceColumn(tag.bytes, start, end);
      if (!isRowNumbered) row = referenceRow(tag.bytes, start, end);
    }
    if (column < 0 || column >= maxColumns || row < 0) problem = "damaged";
  }

  function closeCell(): void {
    inCell = false;
    if (text.length === 0 || problem !== null) return;
    const code = parseCell(cellType, text);
    if (code === null) problem = "damaged";
    else if (!columns.put(row, column, code)) problem = "too-large";
  }

  function addMerge(tag: XmlTag): void {
    const at = findAttribute(tag, ref);
    const start = tag.starts[at] ?? 0;
    const end = tag.ends[at] ?? 0;
    const colon = tag.bytes.indexOf(0x3a, start);
    if (at < 0 || colon < 0 || colon >= end) return;
    const top = referenceRow(tag.bytes, start, colon);
    const left = referenceColumn(tag.bytes, start, colon);
    const bottom = referenceRow(tag.bytes, colon + 1, end);
    const right = referenceColumn(tag.bytes, colon + 1, end);
    if (Math.min(top, left, bottom, right) >= 0) merges.push({ top, left, bottom, right });
  }

  function addHiddenColumns(tag: XmlTag): void {
    const from = attributeIndex(tag, min);
    const to = Math.min(attributeIndex(tag, max), maxColumns);
    for (let hiddenColumn = from; hiddenColumn >= 1 && hiddenColumn <= to; hiddenColumn += 1) {
      hiddenColumns.add(hiddenColumn - 1);
    }
  }

  return {
    take(bytes, start) {
      if (!inRows || !isRowNumbered || problem !== null) return 0;
      const end = readPlainCell(bytes, start, rowDigits, plain);
      if (end === 0) return 0;
      column = plain.column;
      if (plain.code !== 0 && !columns.put(row, column, plain.code)) problem = "too-large";
      return end;
    },
    open(name, tag) {
      if (inRows) {
        if (name === cellElement) openCell(tag);
        else if (name === valueElement || name === textElement) {
          isGathering = inCell && phonetic === 0;
          textStart = text.length;
          keepsSpace = isPreserved(tag);
        } else if (name === rowElement) openRow(tag);
        else if (name === phoneticElement) phonetic += 1;
      } else if (name === sheetData) inRows = true;
      else if (name === mergeElement) addMerge(tag);
      else if (name === columnElement && isYes(tag, hidden)) addHiddenColumns(tag);
    },
    close(name) {
      if (name === cellElement) closeCell();
      else if (name === valueElement || name === textElement) {
        if (!keepsSpace && isGathering) trimText(text, textStart);
        isGathering = false;
      } else if (name === sheetData) inRows = false;
      else if (name === phoneticElement) phonetic -= 1;
    },
    text(bytes, start, end, literal) {
      if (isGathering) appendXmlText(text, bytes, start, end, literal);
    },
    facts: { merges, hiddenRows, hiddenColumns },
    problem: () => problem ?? (text.length > longestText ? "too-large" : null),
  };
}

/** Whether text keeps the white space at its ends; without `xml:space="preserve"` Excel drops it, LibreOffice often does. */
export function isPreserved(tag: XmlTag): boolean {
  const at = findAttribute(tag, space);
  return at >= 0 && bytesKey(tag.bytes, tag.starts[at] ?? 0, tag.ends[at] ?? 0) === preserve;
}

function isYes(tag: XmlTag, name: number): boolean {
  const at = findAttribute(tag, name);
  return at >= 0 && yes.has(bytesKey(tag.bytes, tag.starts[at] ?? 0, tag.ends[at] ?? 0));
}

/** The whole number that an attribute says, or -1. */
export function attributeIndex(tag: XmlTag, name: number): number {
  const at = findAttribute(tag, name);
  return at < 0 ? -1 : parseIndex(tag.bytes, tag.starts[at] ?? 0, tag.ends[at] ?? 0);
}
