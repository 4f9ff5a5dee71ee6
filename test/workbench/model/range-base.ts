import { type Worksheet } from "@univerjs/core";
import { type Area, sheetColumns, sheetRows } from "../book/area";
import { type Book } from "../book/book";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { type RangeObject } from "./range";

/** Where a range is. The parts of `Range` build on it, each with members of one kind. */
export abstract class RangeBase extends HostObject {
  readonly className = "Range";
  #area: Area | undefined;

  constructor(host: Host, area: Area) {
    super(host);
    this.#area = area;
  }

  /** Moves when rows, columns or cells are inserted or deleted before it while the client keeps the range. */
  get area(): Area {
    if (!this.#area) throw new ExcelError("InvalidReference");
    if (!this.host.book.sheet(this.#area.sheet)) throw new ExcelError("ItemNotFound");
    return this.#area;
  }

  /** Puts the range where `move` says that its area is now; nowhere when it was deleted. */
  follow(move: (area: Area) => Area | undefined): void {
    this.#area &&= move(this.#area);
  }

  abstract at(area: Area): RangeObject;

  protected get book(): Book {
    return this.host.book;
  }

  protected get sheet(): Worksheet {
    return this.book.sheet(this.area.sheet)!;
  }

  /** Another range of the same sheet; `InvalidArgument` when it would not lie on it. */
  protected near(row: number, column: number, rows: number, columns: number): RangeObject {
    const isWhole = [row, column, rows, columns].every(Number.isInteger);
    const isOnSheet = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
    if (!isWhole || !isOnSheet || rows < 1 || columns < 1) throw invalidArgument();
    return this.at({ sheet: this.area.sheet, row, column, rows, columns });
  }
}
