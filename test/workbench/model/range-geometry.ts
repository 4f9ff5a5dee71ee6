import {
  type Area,
  bounding,
  cellCount,
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  sheetColumns,
  sheetRows,
} from "../book/area";
import { areColumnsHidden, areRowsHidden, heightOf, hideColumns, hideRows, widthOf } from "../book/lines";
import { invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { sizeMismatch } from "./cell-matrix-argument";
import { found } from "./found";
import { type RangeObject } from "./range";
import { RangeBase } from "./range-base";

/** Where a range lies, and other ranges reckoned from it. */
export abstract class RangeGeometry extends RangeBase {
  get address(): string {
    return fullAddress(this.sheet.getName(), this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get top(): number {
    return heightOf(this.sheet, 0, this.area.row);
  }

  get left(): number {
    return widthOf(this.sheet, 0, this.area.column);
  }

  get height(): number {
    return heightOf(this.sheet, this.area.row, this.area.rows);
  }

  get width(): number {
    return widthOf(this.sheet, this.area.column, this.area.columns);
  }

  get rowHidden(): boolean | null {
    return areRowsHidden(this.sheet, this.area);
  }

  set rowHidden(isHidden: boolean | null) {
    if (isHidden !== null) hideRows(this.book, this.area, isHidden);
  }

  get columnHidden(): boolean | null {
    return areColumnsHidden(this.sheet, this.area);
  }

  set columnHidden(isHidden: boolean | null) {
    if (isHidden !== null) hideColumns(this.book, this.area, isHidden);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  getCell(row: number, column: number): RangeObject {
    return this.near(this.area.row + row, this.area.column + column, 1, 1);
  }

  getRow(row: number): RangeObject {
    if (row < 0 || row >= this.area.rows) throw invalidArgument();
    return this.near(this.area.row + row, this.area.column, 1, this.area.columns);
  }

  getColumn(column: number): RangeObject {
    if (column < 0 || column >= this.area.columns) throw invalidArgument();
    return this.near(this.area.row, this.area.column + column, this.area.rows, 1);
  }

  getOffsetRange(rowOffset: number, columnOffset: number): RangeObject {
    const { row, column, rows, columns } = this.area;
    return this.near(row + rowOffset, column + columnOffset, rows, columns);
  }

  getResizedRange(deltaRows: number, deltaColumns: number): RangeObject {
    return this.getAbsoluteResizedRange(this.area.rows + deltaRows, this.area.columns + deltaColumns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.near(this.area.row, this.area.column, rows, columns);
  }

  getEntireRow(): RangeObject {
    return this.near(this.area.row, 0, this.area.rows, sheetColumns);
  }

  getEntireColumn(): RangeObject {
    return this.near(0, this.area.column, sheetRows, this.area.columns);
  }

  getLastCell(): RangeObject {
    const { row, column, rows, columns } = this.area;
    return this.near(row + rows - 1, column + columns - 1, 1, 1);
  }

  getLastRow(): RangeObject {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): RangeObject {
    return this.getColumn(this.area.columns - 1);
  }

  getRowsAbove(number?: number | null): RangeObject {
    const count = number ?? 1;
    const { row, column, columns } = this.area;
    return this.near(count > 0 ? row - count : row, column, Math.abs(count), columns);
  }

  getRowsBelow(number?: number | null): RangeObject {
    const count = number ?? 1;
    const { row, column, rows, columns } = this.area;
    return this.near(count > 0 ? row + rows : row + rows + count, column, Math.abs(count), columns);
  }

  getColumnsBefore(number?: number | null): RangeObject {
    const count = number ?? 1;
    const { row, column, rows } = this.area;
    return this.near(row, count > 0 ? column - count : column, rows, Math.abs(count));
  }

  getColumnsAfter(number?: number | null): RangeObject {
    const count = number ?? 1;
    const { row, column, rows, columns } = this.area;
    return this.near(row, count > 0 ? column + columns : column + columns + count, rows, Math.abs(count));
  }

  getBoundingRect(anotherRange: unknown): RangeObject {
    const other = this.argument(anotherRange);
    if (other.sheet !== this.area.sheet) throw invalidArgument();
    return this.at(bounding(this.area, other));
  }

  getIntersection(anotherRange: unknown): RangeObject {
    return found(this.getIntersectionOrNullObject(anotherRange));
  }

  getIntersectionOrNullObject(anotherRange: unknown): RangeObject | null {
    const shared = intersection(this.area, this.argument(anotherRange));
    return shared ? this.at(shared) : null;
  }

  /** The client sends a large matrix in parts, and asks first whether the whole of it would fit. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch();
    this.host.bulkWrite.expect(this.area);
  }

  /** The cells that an argument of type `Range | string` means. */
  protected argument(range: unknown): Area {
    return areaArgument(this.host, range, this.area.sheet);
  }
}
