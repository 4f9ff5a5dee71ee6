import { type Worksheet } from "@univerjs/core";
import { type Area, sheetColumns, sheetRows } from "../book/area";
import { findCells, replaceInCells } from "../book/find-cells";
import { Rectangles } from "../book/rectangles";
import { usedArea } from "../book/used-area";
import { invalidArgument } from "../protocol/excel-error";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { namedArea } from "./named-area";
import { RangeAreasObject } from "./range-areas";
import { searchOptions } from "./search-options";

/** The members of a worksheet that give ranges. */
export abstract class WorksheetRanges extends HostObject {
  abstract readonly id: string;
  abstract readonly sheet: Worksheet;

  getRange(address?: string | null): RangeObject {
    if (address === undefined || address === null) return this.#range(this.#whole);
    return this.#range(this.#named(address));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const isWhole = [row, column, rows, columns].every(Number.isInteger);
    const isOnSheet = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
    if (!isWhole || !isOnSheet || rows < 1 || columns < 1) throw invalidArgument();
    return this.#range({ sheet: this.sheet.getSheetId(), row, column, rows, columns });
  }

  getCell(row: number, column: number): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRanges(address?: string | null): RangeAreasObject {
    if (address === undefined || address === null) return new RangeAreasObject(this.host, [this.#whole]);
    if (typeof address !== "string" || address.length > this.host.conditions.addressLength) throw invalidArgument();
    const areas = address.split(",").map((part) => this.#named(part.trim()));
    return new RangeAreasObject(this.host, areas);
  }

  /** On an empty sheet A1, where the variant with `OrNullObject` gives a null object. */
  async getUsedRange(valuesOnly?: boolean): Promise<RangeObject> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<RangeObject | null> {
    await this.host.book.calculation.settled();
    const area = usedArea(this.host.book, this.#whole, valuesOnly);
    return area ? this.#range(area) : null;
  }

  async findAll(text: string, criteria: unknown): Promise<RangeAreasObject> {
    return found(await this.findAllOrNullObject(text, criteria));
  }

  async findAllOrNullObject(text: string, criteria: unknown): Promise<RangeAreasObject | null> {
    await this.host.book.calculation.settled();
    const rectangles = new Rectangles(this.sheet.getSheetId());
    for (const { row, column } of findCells(this.host.book, this.#whole, text, searchOptions(criteria)))
      rectangles.add(row, column);
    const areas = rectangles.all();
    return areas.length > 0 ? new RangeAreasObject(this.host, areas) : null;
  }

  replaceAll(text: string, replacement: string, criteria: unknown): number {
    return replaceInCells(this.host.book, this.#whole, text, replacement, searchOptions(criteria));
  }

  get #whole(): Area {
    return { sheet: this.sheet.getSheetId(), row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  }

  #range(area: Area): RangeObject {
    return new RangeObject(this.host, area);
  }

  #named(address: string): Area {
    if (typeof address !== "string" || address.length > this.host.conditions.addressLength) throw invalidArgument();
    return namedArea(this.host.book, address, this.sheet.getSheetId());
  }
}
