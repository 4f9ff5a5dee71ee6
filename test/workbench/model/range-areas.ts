import {
  type Area,
  cellCount,
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  sheetColumns,
  sheetRows,
} from "../book/area";
import { specialAreas, type SpecialKind, type SpecialValues } from "../book/special-cells";
import { usedArea } from "../book/used-area";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areasArgument } from "./area-argument";
import { type ClearApplyTo, clearAreas } from "./clear-areas";
import { ConditionalFormatCollectionObject } from "./conditional-format-collection";
import { copyInto } from "./copy-argument";
import { DataValidationObject } from "./data-validation";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeCollectionObject } from "./range-collection";
import { RangeFormatObject } from "./range-format";
import { TableScopedCollectionObject } from "./table-scoped-collection";
import { type WorksheetObject } from "./worksheet";

/** Several rectangles of one sheet, treated as one. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";
  #areas: readonly Area[];

  constructor(host: Host, areas: readonly Area[]) {
    super(host);
    this.#areas = areas;
  }

  /** Where the areas are now; those that were deleted are gone. */
  get areaList(): readonly Area[] {
    const [first] = this.#areas;
    if (!first) throw new ExcelError("InvalidReference");
    if (!this.host.book.sheet(first.sheet)) throw new ExcelError("ItemNotFound");
    return this.#areas;
  }

  follow(move: (area: Area) => Area | undefined): void {
    this.#areas = this.#areas.flatMap((area) => move(area) ?? []);
  }

  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.host, this.areaList);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.areaList);
  }

  getTables(fullyContained?: boolean | null): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.host, this.areaList, fullyContained ?? false);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.areaList);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.areaList);
  }

  get worksheet(): WorksheetObject {
    return this.host.workbook.worksheets.getItem(this.areaList[0]!.sheet);
  }

  get address(): string {
    const name = this.worksheet.name;
    return this.areaList.map((area) => fullAddress(name, area)).join(", ");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.areaList.length;
  }

  get cellCount(): number {
    const count = this.areaList.reduce((sum, area) => sum + cellCount(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.areaList.every(isWholeColumns);
  }

  get isEntireRow(): boolean {
    return this.areaList.every(isWholeRows);
  }

  clear(applyTo?: ClearApplyTo): void {
    clearAreas(this.host.book, this.areaList, applyTo);
  }

  async copyFrom(source: unknown, kind?: string, skipBlanks?: boolean, transpose?: boolean): Promise<void> {
    await this.host.book.calculation.settled();
    for (const area of this.areaList) copyInto(this.host, area, source, { kind, skipBlanks, transpose });
  }

  getEntireColumn(): RangeAreasObject {
    return this.#with(this.areaList.map((area) => ({ ...area, row: 0, rows: sheetRows })));
  }

  getEntireRow(): RangeAreasObject {
    return this.#with(this.areaList.map((area) => ({ ...area, column: 0, columns: sheetColumns })));
  }

  getOffsetRangeAreas(rowOffset: number, columnOffset: number): RangeAreasObject {
    const moved = this.areaList.map((area) => ({
      ...area,
      row: area.row + rowOffset,
      column: area.column + columnOffset,
    }));
    const isOnSheet = ({ row, column, rows, columns }: Area) =>
      row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
    if (!moved.every(isOnSheet)) throw invalidArgument();
    return this.#with(moved);
  }

  getIntersection(other: unknown): RangeAreasObject {
    return found(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): RangeAreasObject | null {
    const others = areasArgument(this.host, other, this.areaList[0]!.sheet);
    return this.#some(this.areaList.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? [])));
  }

  async getSpecialCells(kind: SpecialKind, values?: SpecialValues): Promise<RangeAreasObject> {
    return found(await this.getSpecialCellsOrNullObject(kind, values));
  }

  async getSpecialCellsOrNullObject(
    kind: SpecialKind,
    values?: SpecialValues | null,
  ): Promise<RangeAreasObject | null> {
    await this.host.book.calculation.settled();
    return this.#some(specialAreas(this.host.book, this.areaList, kind, values ?? "All"));
  }

  async getUsedRangeAreas(valuesOnly?: boolean): Promise<RangeAreasObject> {
    return found(await this.getUsedRangeAreasOrNullObject(valuesOnly));
  }

  async getUsedRangeAreasOrNullObject(valuesOnly = false): Promise<RangeAreasObject | null> {
    await this.host.book.calculation.settled();
    return this.#some(this.areaList.flatMap((area) => usedArea(this.host.book, area, valuesOnly) ?? []));
  }

  #with(areas: readonly Area[]): RangeAreasObject {
    return new RangeAreasObject(this.host, areas);
  }

  #some(areas: readonly Area[]): RangeAreasObject | null {
    return areas.length > 0 ? this.#with(areas) : null;
  }
}
