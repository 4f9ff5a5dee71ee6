import { type Area, intersection } from "../book/area";
import { type Book } from "../book/book";
import { type CellMatrix, writeCells } from "../book/cells";

/** Writes cells: with all they hold, or only with their looks. */
type Put = (book: Book, sheet: string, cells: CellMatrix) => void;

/**
 * The client sends a large matrix in parts, one property after the other. Each part on its own would make Univer look
 * through the whole sheet for formulas, so the parts are gathered and written at once, before anything else happens.
 */
export class BulkWrite {
  #expected: Area | undefined;
  #cells: CellMatrix = {};
  #put: Put = writeCells;

  constructor(readonly book: Book) {}

  /** The next writes into `area` are parts of one. */
  expect(area: Area): void {
    this.flush();
    this.#expected = area;
  }

  /** Writes cells of `area` with `put`, or keeps them until all parts are there. */
  write(area: Area, cells: CellMatrix, put: Put = writeCells): void {
    const expected = this.#expected;
    if (expected && sameArea(intersection(expected, area), area)) {
      Object.assign(this.#cells, cells);
      this.#put = put;
      if (area.row + area.rows === expected.row + expected.rows) this.flush();
      return;
    }
    this.flush();
    put(this.book, area.sheet, cells);
  }

  flush(): void {
    const [area, cells] = [this.#expected, this.#cells];
    this.#expected = undefined;
    this.#cells = {};
    if (area && Object.keys(cells).length > 0) this.#put(this.book, area.sheet, cells);
  }
}

const sameArea = (left: Area | undefined, right: Area) =>
  left?.row === right.row && left.column === right.column && left.rows === right.rows && left.columns === right.columns;

const ofBulkWrites = new Set([
  "_ValidateArraySize",
  "_validateArraySize",
  "_KeepReference",
  "values",
  "formulas",
  "formulasLocal",
  "formulasR1C1",
  "numberFormat",
  "numberFormatLocal",
  "getRow",
  "getBoundingRect",
]);

/** Whether a member, as add-ins name it, may be used between the parts of a large matrix. */
export const isOfBulkWrite = (member: string) => ofBulkWrites.has(member);
