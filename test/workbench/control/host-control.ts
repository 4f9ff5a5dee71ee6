import { type IWorkbookData, type Univer } from "@univerjs/core";
import { parseArea, splitSheet, type Area } from "../book/area";
import { Book } from "../book/book";
import { readValues, writeCells, type CellMatrix, type CellValue } from "../book/cells";
import { type ClientTable } from "../client/client-table";
import { Host, type HostOptions } from "../host";
import { conditionalFill } from "../book/conditional-fill";
import { AnnotationControl } from "./annotation-control";

/** A host over a new book. */
export function openHost(
  univer: Univer,
  data: Partial<IWorkbookData>,
  table: ClientTable,
  options?: HostOptions,
): Host {
  return new Host(new Book(univer, data), table, options);
}

/**
 * The person's and the developer's side of a running host, for tests and for the host panel: edit as the user does,
 * switch limits and faults, read the counters. Arguments and results are JSON, so it works across a page's border.
 */
export class HostControl extends AnnotationControl {
  /** Types values into cells as the user would, e.g. `edit("台账!A1:B1", [[1, "x"]])`. */
  edit(address: string, values: CellValue[][]): void {
    const area = this.#area(address);
    const cells: CellMatrix = {};
    values.forEach((row, r) => {
      const line: CellMatrix[number] = (cells[area.row + r] = {});
      row.forEach((value, c) => (line[area.column + c] = { v: value }));
    });
    writeCells(this.#book, area.sheet, cells, "user");
  }

  /** The values that stand in the cells. */
  async values(address: string): Promise<CellValue[][]> {
    await this.#book.calculation.settled();
    return readValues(this.#book, this.#area(address));
  }

  /** The fill that conditional formats give the cell on the screen. */
  conditionalFill(address: string): Promise<string | null> {
    return conditionalFill(this.#book, this.#area(address));
  }

  /** How many references the add-in holds. */
  references(): number {
    return this.host().references.count;
  }

  /** Errors of the workbench itself, as text: none in a sound test. */
  faults(): string[] {
    return this.host().faults.map((fault) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)));
  }

  get #book(): Book {
    return this.host().book;
  }

  #area(address: string): Area {
    const { sheetName, local } = splitSheet(address);
    const sheet = sheetName === undefined ? this.#book.workbook.getActiveSheet() : this.#book.sheetNamed(sheetName);
    const area = sheet && parseArea(local, sheet.getSheetId());
    if (!area) throw new Error(`No such cells: ${address}`);
    return area;
  }
}
