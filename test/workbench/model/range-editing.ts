import { BooleanNumber } from "@univerjs/core";
import { type Area, isWholeColumns, isWholeRows, sheetColumns, sheetRows } from "../book/area";
import { type CellLink } from "../book/cell-layers";
import { valueOf } from "../book/cells";
import { CellLooks } from "../book/cell-layers";
import { enterCells } from "../book/enter-cells";
import { fillCells, isFillKind } from "../book/fill-cells";
import { mergeCells, unmergeCells } from "../book/merges";
import { patchLooks } from "../book/patch-looks";
import { removeDuplicateRows } from "../book/remove-duplicates";
import { selectAreas } from "../book/selection";
import { type Shift } from "../book/shifted-area";
import { moveCells, shiftCells } from "../book/structure";
import { usedArea } from "../book/used-area";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { readCellProperties, readLineProperties, writeCellProperties, writeLineProperties } from "./cell-properties";
import { type ClearApplyTo, clearAreas } from "./clear-areas";
import { copyInto } from "./copy-argument";
import { type RangeObject } from "./range";
import { RangeSearch } from "./range-search";
import { RemoveDuplicatesResultObject } from "./remove-duplicates-result";

/** What is done to the cells of a range as a whole. */
export abstract class RangeEditing extends RangeSearch {
  clear(applyTo?: ClearApplyTo): void {
    clearAreas(this.book, [this.area], applyTo);
  }

  insert(shift: string): RangeObject {
    const { area } = this;
    const along = alongOf(area, shift, "Down", "Right");
    const count = along === "rows" ? area.rows : area.columns;
    const band =
      along === "rows" ? { ...area, row: 0, rows: sheetRows } : { ...area, column: 0, columns: sheetColumns };
    const used = usedArea(this.book, band, true);
    const isPushedOff =
      along === "rows"
        ? used && used.row + used.rows > Math.max(area.row, sheetRows - count)
        : used && used.column + used.columns > Math.max(area.column, sheetColumns - count);
    if (isPushedOff) throw new ExcelError("NonBlankCellOffSheet");
    shiftCells(this.book, { kind: "insert", along, area });
    return this.at(area);
  }

  delete(shift: string): void {
    const { area } = this;
    shiftCells(this.book, { kind: "delete", along: alongOf(area, shift, "Up", "Left"), area });
  }

  async copyFrom(source: unknown, kind?: string, skipBlanks?: boolean, transpose?: boolean): Promise<void> {
    await this.book.calculation.settled();
    copyInto(this.host, this.area, source, { kind, skipBlanks, transpose });
  }

  moveTo(destination: unknown): void {
    const { rows, columns } = this.area;
    const { sheet, row, column } = this.argument(destination);
    const { area } = this.near(row, column, rows, columns);
    moveCells(this.book, this.area, { ...area, sheet });
  }

  async autoFill(destination: unknown, type?: string | null): Promise<void> {
    await this.book.calculation.settled();
    const target = this.argument(destination);
    const kind = type ?? "FillDefault";
    if (!isFillKind(kind) || !fillCells(this.book, this.area, target, kind)) throw invalidArgument();
  }

  merge(across = false): void {
    mergeCells(this.book, this.area, across);
  }

  unmerge(): void {
    unmergeCells(this.book, this.area);
  }

  async removeDuplicates(columns: readonly number[], includesHeader: boolean): Promise<RemoveDuplicatesResultObject> {
    await this.book.calculation.settled();
    const isColumn = (column: unknown) => Number.isInteger(column) && Number(column) >= 0;
    const areColumns = columns.length > 0 && columns.every((column) => isColumn(column) && column < this.area.columns);
    if (!areColumns) throw invalidArgument();
    return new RemoveDuplicatesResultObject(
      this.host,
      removeDuplicateRows(this.book, this.area, columns, includesHeader),
    );
  }

  select(): void {
    selectAreas(this.book, [this.area]);
  }

  calculate(): Promise<void> {
    this.setDirty();
    return this.book.calculation.calculate(false);
  }

  setDirty(): void {
    this.book.calculation.setDirty([this.area]);
  }

  get hyperlink(): CellLink | null {
    const { sheet, row, column } = this.area;
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    const link = new CellLooks(this.book, sheet).at(cell, row, column).extras.hyperlink;
    return link ? { ...link, textToDisplay: String(valueOf(cell)) } : null;
  }

  /** A cell without contents shows the link's text, and Excel makes links blue and underlined. */
  set hyperlink(link: CellLink | null) {
    const { area, book } = this;
    if (!link) {
      patchLooks(book, [area], { extras: { hyperlink: null } });
      return;
    }
    const { address, documentReference, textToDisplay } = link;
    if (!address && !documentReference) throw invalidArgument();
    const text =
      textToDisplay ?? (this.cellCount === 1 && valueOf(this.#first) === "" ? (address ?? documentReference) : null);
    if (text) enterCells(book, area, () => text);
    patchLooks(book, [area], {
      extras: { hyperlink: link },
      style: { ul: { s: BooleanNumber.TRUE }, cl: { rgb: "#0563C1" } },
    });
  }

  getCellProperties(options: unknown): unknown {
    return readCellProperties(this.book, this.area, options);
  }

  getRowProperties(options: unknown): unknown {
    return readLineProperties(this.book, this.area, "rows", options);
  }

  getColumnProperties(options: unknown): unknown {
    return readLineProperties(this.book, this.area, "columns", options);
  }

  setCellProperties(properties: unknown): void {
    writeCellProperties(this.host, this.area, properties);
  }

  setRowProperties(properties: unknown): void {
    writeLineProperties(this.host, this.area, "rows", properties);
  }

  setColumnProperties(properties: unknown): void {
    writeLineProperties(this.host, this.area, "columns", properties);
  }

  get #first() {
    return this.sheet.getCellMatrix().getValue(this.area.row, this.area.column);
  }
}

/** Whole rows only go up and down, and whole columns to the sides, whatever the add-in says. */
function alongOf(area: Area, shift: string, vertical: string, horizontal: string): Shift["along"] {
  if (shift !== vertical && shift !== horizontal) throw invalidArgument();
  if (isWholeRows(area)) return "rows";
  if (isWholeColumns(area)) return "columns";
  return shift === vertical ? "rows" : "columns";
}
