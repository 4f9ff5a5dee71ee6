import { type Area, intersection, sheetColumns, sheetRows } from "../book/area";
import { findCells, replaceInCells, type SearchOptions } from "../book/find-cells";
import { mergedAreas } from "../book/merges";
import { specialAreas, type SpecialKind, type SpecialValues } from "../book/special-cells";
import { spillFrom, spillOver } from "../book/spills";
import { edgeFrom, type KeyboardDirection, surroundingArea, usedArea } from "../book/used-area";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { found } from "./found";
import { type RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { RangeValues } from "./range-values";
import { RangeViewObject } from "./range-view";
import { searchOptions } from "./search-options";

/** Parts of a range that are found by what is in the cells. */
export abstract class RangeSearch extends RangeValues {
  async getUsedRange(valuesOnly?: boolean): Promise<RangeObject> {
    return found(await this.getUsedRangeOrNullObject(valuesOnly));
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<RangeObject | null> {
    await this.#calculated();
    return this.#at(usedArea(this.book, this.area, valuesOnly));
  }

  async getSurroundingRegion(): Promise<RangeObject> {
    await this.#calculated();
    return this.at(surroundingArea(this.book, this.area));
  }

  async getRangeEdge(direction: KeyboardDirection, activeCell?: unknown): Promise<RangeObject> {
    await this.#calculated();
    return this.at(edgeFrom(this.book, this.#activeCell(activeCell), directionOf(direction)));
  }

  async getExtendedRange(direction: KeyboardDirection, activeCell?: unknown): Promise<RangeObject> {
    await this.#calculated();
    const { sheet, row, column, rows, columns } = this.area;
    const edge = edgeFrom(this.book, this.#activeCell(activeCell), directionOf(direction));
    const isVertical = direction === "Up" || direction === "Down";
    const top = isVertical ? Math.min(row, edge.row) : row;
    const left = isVertical ? column : Math.min(column, edge.column);
    const bottom = isVertical ? Math.max(row + rows - 1, edge.row) : row + rows - 1;
    const right = isVertical ? column + columns - 1 : Math.max(column + columns - 1, edge.column);
    return this.at({ sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  async getSpecialCells(kind: SpecialKind, values?: SpecialValues): Promise<RangeAreasObject> {
    return found(await this.getSpecialCellsOrNullObject(kind, values));
  }

  async getSpecialCellsOrNullObject(
    kind: SpecialKind,
    values?: SpecialValues | null,
  ): Promise<RangeAreasObject | null> {
    await this.#calculated();
    return this.#areas(specialAreas(this.book, [this.area], kind, values ?? "All"));
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const areas = mergedAreas(this.book, this.area);
    if (areas.length > this.host.conditions.mergedAreas) throw new ExcelError("GeneralException");
    return this.#areas(areas);
  }

  async getSpillingToRange(): Promise<RangeObject> {
    if (this.cellCount !== 1) throw invalidArgument();
    return found(await this.getSpillingToRangeOrNullObject());
  }

  async getSpillingToRangeOrNullObject(): Promise<RangeObject | null> {
    await this.#calculated();
    return this.cellCount === 1 ? this.#at(spillFrom(this.book, this.area)) : null;
  }

  async getSpillParent(): Promise<RangeObject> {
    if (this.cellCount !== 1) throw invalidArgument();
    return found(await this.getSpillParentOrNullObject());
  }

  async getSpillParentOrNullObject(): Promise<RangeObject | null> {
    await this.#calculated();
    const spill = this.cellCount === 1 ? spillOver(this.book, this.area) : undefined;
    return this.#at(spill && { ...spill, rows: 1, columns: 1 });
  }

  get hasSpill(): boolean | null {
    const used = usedArea(this.book, this.area, true);
    if (!used) return false;
    let covered = 0;
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++)
        if (spillOver(this.book, { ...used, row, column })) covered++;
    if (covered === 0) return false;
    return covered === this.area.rows * this.area.columns ? true : null;
  }

  getVisibleView(): RangeViewObject {
    return new RangeViewObject(this.host, this.area);
  }

  async find(text: string, criteria: unknown): Promise<RangeObject> {
    return found(await this.findOrNullObject(text, criteria));
  }

  async findOrNullObject(text: string, criteria: unknown): Promise<RangeObject | null> {
    await this.#calculated();
    const options = searchOptions(criteria);
    if (this.cellCount !== 1) {
      const cells = findCells(this.book, this.area, text, options);
      return this.#at(options.isBackwards ? cells.at(-1) : cells[0]);
    }
    return this.#at(this.#nextOnSheet(text, options));
  }

  replaceAll(text: string, replacement: string, criteria: unknown): number {
    return replaceInCells(this.book, this.area, text, replacement, searchOptions(criteria));
  }

  /** What is in the cells may be the outcome of formulas. */
  #calculated(): Promise<void> {
    return this.book.calculation.settled();
  }

  /** From a single cell Excel goes on to the sheet's end and round to the cell itself. */
  #nextOnSheet(text: string, options: SearchOptions): Area | undefined {
    const { row, column, sheet } = this.area;
    const whole = { sheet, row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
    const cells = findCells(this.book, whole, text, options);
    const isAfter = (cell: Area) => cell.row > row || (cell.row === row && cell.column > column);
    const isBefore = (cell: Area) => cell.row < row || (cell.row === row && cell.column < column);
    if (options.isBackwards) return cells.filter(isBefore).at(-1) ?? cells.at(-1);
    return cells.find(isAfter) ?? cells[0];
  }

  #activeCell(argument: unknown): Area {
    const { area } = this;
    if (argument === undefined || argument === null) return { ...area, rows: 1, columns: 1 };
    const cell = this.argument(argument);
    if (cell.rows !== 1 || cell.columns !== 1 || !intersection(area, cell)) throw invalidArgument();
    return cell;
  }

  #at(area: Area | undefined): RangeObject | null {
    return area ? this.at(area) : null;
  }

  #areas(areas: readonly Area[]): RangeAreasObject | null {
    return areas.length > 0 ? new RangeAreasObject(this.host, areas) : null;
  }
}

function directionOf(direction: KeyboardDirection): KeyboardDirection {
  if (!["Left", "Right", "Up", "Down"].includes(direction)) throw invalidArgument();
  return direction;
}
