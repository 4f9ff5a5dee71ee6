import { BooleanNumber, type ICellData, type IRowData } from "@univerjs/core";
import {
  maxColumns,
  maxRows,
  parseIndex,
  referenceColumn,
  referenceRow,
} from "../../../../src/xlsx/read/cell-reference";
import { isoSerial } from "../../../../src/xlsx/read/iso-serial";
import { bytesKey, findAttribute, nameKey, type XmlHandler, type XmlTag } from "../../../../src/xlsx/read/xml-scanner";
import { isPreserved } from "../../../../src/xlsx/read/scan-sheet";
import {
  appendXmlText,
  clearText,
  createTextBuffer,
  resolveEscapes,
  trimText,
} from "../../../../src/xlsx/read/text-buffer";
import { webByteCodec } from "../package/web-byte-codec";
import { pixelsOfPoints } from "../styles/lengths";
import { type XmlNode, treeBuilder } from "../xml/xml-node";
import { type CellFactory, type FileStyles } from "./cell-factory";
import { type FormulaReader, type FormulaTag } from "./formula-reader";
import { type FoundCell, plainCellReader } from "./plain-cell";

export type CellData = Record<number, Record<number, ICellData>>;
export type RowData = Record<number, Partial<IRowData>>;

/** What a worksheet's part holds: its cells and rows, and all the rest as a tree. */
export interface SheetScan extends XmlHandler {
  readonly cells: CellData;
  readonly rows: RowData;
  /** One past the last row and the last column that has a cell. */
  readonly extent: { rows: number; columns: number };
  /** The root element, without its rows. */
  tree(): XmlNode;
  problem(): "damaged" | null;
}

const sheetData = nameKey("sheetData");
const rowElement = nameKey("row");
const cellElement = nameKey("c");
const valueElement = nameKey("v");
const formulaElement = nameKey("f");
const textElement = nameKey("t");
const phoneticElement = nameKey("rPh");

const reference = nameKey("r");
const styleName = nameKey("s");
const typeName = nameKey("t");
const heightName = nameKey("ht");
const customHeight = nameKey("customHeight");
const customFormat = nameKey("customFormat");
const hiddenName = nameKey("hidden");
const outlineLevel = nameKey("outlineLevel");
const collapsedName = nameKey("collapsed");

const number = nameKey("n");
const shared = nameKey("s");
const boolean = nameKey("b");
const error = nameKey("e");
const date = nameKey("d");

export interface SheetScanInput {
  readonly make: CellFactory;
  readonly styles: FileStyles;
  readonly formulas: FormulaReader;
  readonly date1904: boolean;
}

export function scanSheet({ make, styles, formulas, date1904 }: SheetScanInput): SheetScan {
  const readPlainCell = plainCellReader(make);
  const builder = treeBuilder();
  const cells: CellData = {};
  const rows: RowData = {};
  const extent = { rows: 0, columns: 0 };
  const found: FoundCell = { column: 0, cell: undefined };
  const text = createTextBuffer();
  let damaged = false;
  let inRows = false;
  let row = -1;
  /** Rows may leave out their number, cells their reference: then they follow the one before. */
  let isRowNumbered = false;
  let rowDigits = 0;
  let rowCells: Record<number, ICellData> | undefined;
  let column = -1;
  let cellType = 0;
  let cellStyle = 0;
  let formula: FormulaTag | undefined;
  let hasValue = false;
  let gathering = 0;
  let textStart = 0;
  let keepsSpace = true;
  let phonetic = 0;

  function put(cell: ICellData): void {
    rowCells ??= cells[row] ??= {};
    rowCells[column] = cell;
    if (row >= extent.rows) extent.rows = row + 1;
    if (column >= extent.columns) extent.columns = column + 1;
  }

  function openRow(tag: XmlTag): void {
    const at = findAttribute(tag, reference);
    isRowNumbered = at >= 0;
    row = isRowNumbered ? parseIndex(tag.bytes, tag.starts[at]!, tag.ends[at]!) - 1 : row + 1;
    rowDigits = isRowNumbered ? tag.ends[at]! - tag.starts[at]! : 0;
    column = -1;
    rowCells = undefined;
    if (row < 0 || row >= maxRows) damaged = true;
    else readRowFormat(tag);
  }

  function readRowFormat(tag: XmlTag): void {
    const height = textOf(tag, heightName);
    const format: Partial<IRowData> = {};
    if (height !== undefined) {
      const pixels = pixelsOfPoints(Number(height));
      if (isYes(tag, customHeight)) Object.assign(format, { h: pixels, ia: BooleanNumber.FALSE });
      else format.ah = pixels;
    }
    if (isYes(tag, hiddenName)) format.hd = BooleanNumber.TRUE;
    const style = isYes(tag, customFormat) ? styles.ids[Number(textOf(tag, styleName) ?? 0)] : undefined;
    if (style !== undefined) format.s = style;
    const level = Number(textOf(tag, outlineLevel) ?? 0);
    const isCollapsed = isYes(tag, collapsedName);
    if (level > 0 || isCollapsed) {
      format.custom = { ...(level > 0 && { outlineLevel: level }), ...(isCollapsed && { collapsed: true }) };
    }
    if (Object.keys(format).length > 0) rows[row] = format;
  }

  function openCell(tag: XmlTag): void {
    cellType = 0;
    cellStyle = 0;
    formula = undefined;
    hasValue = false;
    clearText(text);
    let place = -1;
    for (let index = 0; index < tag.count; index += 1) {
      const name = tag.names[index];
      if (name === reference) place = index;
      else if (name === styleName) cellStyle = parseIndex(tag.bytes, tag.starts[index]!, tag.ends[index]!);
      else if (name === typeName) cellType = bytesKey(tag.bytes, tag.starts[index]!, tag.ends[index]!);
    }
    if (place < 0) column += 1;
    else {
      column = referenceColumn(tag.bytes, tag.starts[place]!, tag.ends[place]!);
      if (!isRowNumbered) row = referenceRow(tag.bytes, tag.starts[place]!, tag.ends[place]!);
    }
    if (column < 0 || column >= maxColumns || row < 0) damaged = true;
  }

  function closeCell(): void {
    if (damaged) return;
    const cell = hasValue ? valueCell() : make.blank(cellStyle);
    const calculated = formula === undefined ? undefined : formulas.formulaOf(formula, row, column);
    if (calculated === undefined) {
      if (cell) put(cell);
      return;
    }
    put({ ...cell, ...calculated });
  }

  function valueCell(): ICellData | undefined {
    resolveEscapes(text);
    const written = webByteCodec.decodeUtf8(text.bytes, 0, text.length);
    switch (cellType) {
      case shared: {
        const cell = make.shared(Number(written), cellStyle);
        if (!cell) damaged = true;
        return cell;
      }
      case 0:
      case number: {
        const size = Number(written);
        if (written.trim() === "") return make.blank(cellStyle);
        return Number.isFinite(size) ? make.number(size, cellStyle) : make.text(written, cellStyle);
      }
      case boolean:
        return make.boolean(written === "1" || written === "true", cellStyle);
      case error:
        return make.error(written, cellStyle);
      case date: {
        const serial = isoSerial(written, date1904);
        return serial === null ? make.text(written, cellStyle) : make.number(serial, cellStyle);
      }
      default:
        return make.text(written, cellStyle);
    }
  }

  function openInside(name: number, tag: XmlTag): void {
    if (name === cellElement) openCell(tag);
    else if (name === rowElement) openRow(tag);
    else if (name === phoneticElement) phonetic += 1;
    else if (name === valueElement || name === textElement || name === formulaElement) {
      gathering = phonetic === 0 ? name : 0;
      if (name !== textElement) clearText(text);
      if (name === formulaElement) formula = formulas.tagOf(tag);
      textStart = text.length;
      keepsSpace = name !== textElement || isPreserved(tag);
    }
  }

  function closeInside(name: number): void {
    if (name === cellElement) closeCell();
    else if (name === phoneticElement) phonetic -= 1;
    else if (gathering !== 0 && name === gathering) {
      if (!keepsSpace) trimText(text, textStart);
      // The value stays in the buffer, where the runs of inline text follow one another.
      if (name === formulaElement) formula!.text = webByteCodec.decodeUtf8(text.bytes, 0, text.length);
      else hasValue = true;
      gathering = 0;
    }
  }

  return {
    cells,
    rows,
    extent,
    tree: () => builder.top.children[0]!,
    problem: () => (damaged ? "damaged" : null),
    take(bytes, start) {
      if (!inRows || !isRowNumbered || damaged) return 0;
      const end = readPlainCell(bytes, start, rowDigits, found);
      if (end === 0) return 0;
      column = found.column;
      if (found.cell !== undefined) put(found.cell);
      return end;
    },
    open(name, tag) {
      if (inRows) openInside(name, tag);
      else if (name === sheetData) inRows = true;
      else builder.open(name, tag);
    },
    close(name) {
      if (name === sheetData) inRows = false;
      else if (inRows) closeInside(name);
      else builder.close(name);
    },
    text(bytes, start, end, literal) {
      if (!inRows) builder.text(bytes, start, end, literal);
      else if (gathering !== 0) appendXmlText(text, bytes, start, end, literal);
    },
  };
}

const yes: ReadonlySet<string> = new Set(["1", "true", "on"]);

function textOf(tag: XmlTag, name: number): string | undefined {
  const at = findAttribute(tag, name);
  return at < 0 ? undefined : webByteCodec.decodeUtf8(tag.bytes, tag.starts[at]!, tag.ends[at]!);
}

const isYes = (tag: XmlTag, name: number): boolean => yes.has(textOf(tag, name) ?? "");
