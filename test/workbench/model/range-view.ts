import { type Area, fullAddress, columnLetters } from "../book/area";
import { isColumnHidden, isRowHidden } from "../book/lines";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { HostCollection, HostObject } from "./host-object";
import { sizeMismatch } from "./cell-matrix-argument";
import { RangeObject } from "./range";

/** What a person sees of a range: its cells without those of hidden rows and columns. */
export class RangeViewObject extends HostObject {
  readonly className = "RangeView";

  constructor(
    host: Host,
    readonly area: Area,
    readonly index = 0,
  ) {
    super(host);
  }

  get rows(): RangeViewCollectionObject {
    return new RangeViewCollectionObject(this.host, this.area);
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  get columnCount(): number {
    return this.#columns.length;
  }

  get cellAddresses(): string[][] {
    const sheet = this.host.book.sheet(this.area.sheet)!.getName();
    const origin = fullAddress(sheet, { ...this.area, row: 0, column: 0, rows: 1, columns: 1 });
    const prefix = origin.slice(0, origin.lastIndexOf("!") + 1);
    return this.#rows.map((row) => this.#columns.map((column) => `${prefix}${columnLetters(column)}${row + 1}`));
  }

  get values(): unknown {
    return this.#visible(this.#range.values);
  }

  set values(values: unknown) {
    this.#range.values = this.#spread(values);
  }

  get formulas(): unknown {
    return this.#visible(this.#range.formulas);
  }

  set formulas(formulas: unknown) {
    this.#range.formulas = this.#spread(formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get formulasR1C1(): unknown {
    return this.#visible(this.#range.formulasR1C1);
  }

  set formulasR1C1(formulas: unknown) {
    this.#range.formulasR1C1 = this.#spread(formulas);
  }

  get numberFormat(): unknown {
    return this.#visible(this.#range.numberFormat);
  }

  set numberFormat(formats: unknown) {
    this.#range.numberFormat = this.#spread(formats);
  }

  get text(): unknown {
    return this.#visible(this.#range.text);
  }

  get valueTypes(): unknown {
    return this.#visible(this.#range.valueTypes);
  }

  getRange(): RangeObject {
    return this.#range;
  }

  get #range(): RangeObject {
    return new RangeObject(this.host, this.area);
  }

  get #rows(): number[] {
    const sheet = this.host.book.sheet(this.area.sheet)!;
    return span(this.area.row, this.area.rows).filter((row) => !isRowHidden(sheet, row));
  }

  get #columns(): number[] {
    const sheet = this.host.book.sheet(this.area.sheet)!;
    return span(this.area.column, this.area.columns).filter((column) => !isColumnHidden(sheet, column));
  }

  #visible<T>(matrix: T[][] | null): T[][] | null {
    const { row: top, column: left } = this.area;
    const columns = this.#columns;
    return matrix && this.#rows.map((row) => columns.map((column) => matrix[row - top]![column - left]!));
  }

  /** The visible cells' new contents at their places in the whole range, where hidden cells get `null` and stay. */
  #spread(value: unknown): unknown {
    if (!Array.isArray(value)) throw invalidArgument();
    const [rows, columns] = [this.#rows, this.#columns];
    const matrix = value as unknown[][];
    if (matrix.length !== rows.length || matrix.some((row) => row.length !== columns.length)) throw sizeMismatch();
    const whole = Array.from({ length: this.area.rows }, () => new Array<unknown>(this.area.columns).fill(null));
    rows.forEach((row, r) =>
      columns.forEach((column, c) => (whole[row - this.area.row]![column - this.area.column] = matrix[r]![c])),
    );
    return whole;
  }
}

/** The visible rows of a range, each a view of its own. */
export class RangeViewCollectionObject extends HostCollection<RangeViewObject> {
  readonly className = "RangeViewCollection";

  constructor(
    host: Host,
    readonly area: Area,
  ) {
    super(host);
  }

  get items(): RangeViewObject[] {
    const sheet = this.host.book.sheet(this.area.sheet)!;
    return span(this.area.row, this.area.rows)
      .filter((row) => !isRowHidden(sheet, row))
      .map((row, index) => new RangeViewObject(this.host, { ...this.area, row, rows: 1 }, index));
  }

  getItem(index: number): Promise<RangeViewObject> {
    return this.getItemAt(index);
  }
}

const span = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
