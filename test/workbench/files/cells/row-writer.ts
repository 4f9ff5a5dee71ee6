import { BooleanNumber, CellValueType, type ICellData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { cellText } from "../../../../src/xlsx/xml/text";
import { columnLetters } from "../../book/area";
import { pointsOfPixels } from "../styles/lengths";
import { type SheetStyles } from "../styles/sheet-styles";
import { element, onlyTrue, textElement } from "../xml/element";
import { isErrorText } from "./error-values";
import { toFileFormula } from "./file-formula";
import { type SharedStringWriter } from "./shared-string-writer";
import { type Spills, spillsOf } from "./spills";

const rowsAtOnce = 200;

/** The rows of a sheet from top to bottom, some hundred at a time. `hiddenRows` are those that filters leave out. */
export function* rowsXml(
  sheet: Partial<IWorksheetData>,
  styles: SheetStyles,
  strings: SharedStringWriter,
  hiddenRows: ReadonlySet<number>,
): Iterable<string> {
  const { cellData = {}, rowData = {} } = sheet;
  const spills = spillsOf(sheet);
  const writeCell = cellWriter(styles, strings, spills);
  const letters: string[] = [];
  let gathered = "";
  let count = 0;
  for (const row of numbersOf(cellData, rowData, hiddenRows, spills.rows)) {
    gathered += rowTag(
      row,
      (rowData as Readonly<Record<number, Partial<IRowData> | undefined>>)[row],
      styles,
      hiddenRows.has(row),
    );
    const cells: Readonly<Record<number, ICellData | undefined>> = cellData[row] ?? {};
    const spilled = spills.rows.get(row);
    for (const column of spilled ? numbersOf(cells, spilled) : columnsOf(cells)) {
      const cell = spilled?.[column] ?? cells[column];
      // Sorting leaves the places of cells that have gone elsewhere.
      if (!cell) continue;
      const letter = (letters[column] ??= columnLetters(column));
      gathered += writeCell(cell, row, column, letter);
    }
    gathered += "</row>";
    count += 1;
    if (count % rowsAtOnce > 0) continue;
    yield gathered;
    gathered = "";
  }
  yield gathered;
}

/** Integer keys of an object already come in their order. */
function columnsOf(cells: object): readonly number[] {
  const columns: number[] = [];
  for (const key in cells) columns.push(Number(key));
  return columns;
}

function numbersOf(
  ...sources: readonly (object | ReadonlySet<number> | ReadonlyMap<number, unknown>)[]
): readonly number[] {
  const numbers = new Set<number>();
  for (const source of sources) {
    if (source instanceof Set || source instanceof Map)
      for (const number of source.keys()) numbers.add(number as number);
    else for (const key in source) numbers.add(Number(key));
  }
  return [...numbers].sort((left, right) => left - right);
}

function rowTag(row: number, format: Partial<IRowData> | undefined, styles: SheetStyles, isFiltered: boolean): string {
  if (!format && !isFiltered) return `<row r="${row + 1}">`;
  const { h, ah, ia, hd, custom } = format ?? {};
  const isCustom = h !== undefined && ia !== BooleanNumber.TRUE && !(ia === undefined && ah !== undefined);
  const height = isCustom ? h : ah;
  const style = styles.ofRow(row);
  return element("row", {
    r: row + 1,
    s: style > 0 ? style : undefined,
    customFormat: onlyTrue(style > 0),
    ht: height === undefined ? undefined : pointsOfPixels(height),
    hidden: onlyTrue(hd === BooleanNumber.TRUE || isFiltered),
    customHeight: onlyTrue(isCustom),
    outlineLevel: custom?.outlineLevel as number | undefined,
    collapsed: onlyTrue(custom?.collapsed as boolean | undefined),
  }).replace(/\/>$/, ">");
}

type CellWriter = (cell: ICellData, row: number, column: number, letters: string) => string;

function cellWriter(styles: SheetStyles, strings: SharedStringWriter, spills: Spills): CellWriter {
  return (cell, row, column, letters) => {
    const { v, t, f } = cell;
    const style = styles.ofCell(cell, row, column);
    const start = style > 0 ? `<c r="${letters}${row + 1}" s="${style}"` : `<c r="${letters}${row + 1}"`;
    if (f) return `${start}${formulaCell(cell, spills.of(row, column))}</c>`;
    const text = cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") : v;
    if (text === undefined || text === null || (text === "" && t !== CellValueType.FORCE_STRING))
      return style > 0 ? `${start}/>` : "";
    if (typeof text === "number" && t !== CellValueType.STRING && t !== CellValueType.FORCE_STRING)
      return t === CellValueType.BOOLEAN ? `${start} t="b"><v>${text}</v></c>` : `${start}><v>${text}</v></c>`;
    if (typeof text === "boolean") return `${start} t="b"><v>${Number(text)}</v></c>`;
    const written = String(text);
    if (t !== CellValueType.FORCE_STRING && isErrorText(written)) return `${start} t="e"><v>${written}</v></c>`;
    if (t === CellValueType.NUMBER && written.trim() !== "" && Number.isFinite(Number(written)))
      return `${start}><v>${Number(written)}</v></c>`;
    return `${start} t="s"><v>${strings.numberOf(written)}</v></c>`;
  };
}

/** The rest of a formula's cell: its type, the formula and the value that it had when it was calculated last. */
function formulaCell({ v, t, f }: ICellData, spillRef: string | undefined): string {
  const formula = `<f${spillRef === undefined ? "" : ` t="array" ref="${spillRef}"`}>${cellText(toFileFormula(f!))}</f>`;
  // The metadata says that the array is as large as its values ask for, not as somebody once selected.
  const meta = spillRef === undefined ? "" : ` cm="1"`;
  if (v === undefined || v === null) return `${meta}>${formula}`;
  if (typeof v === "boolean" || t === CellValueType.BOOLEAN) return `${meta} t="b">${formula}<v>${Number(v)}</v>`;
  if (typeof v === "number") return `${meta}>${formula}<v>${v}</v>`;
  return `${meta} t="${isErrorText(v) ? "e" : "str"}">${formula}${textElement("v", v)}`;
}
