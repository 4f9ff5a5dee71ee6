import { changePageLayout, pageLayoutOf } from "../book/page-layout";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { HostCollection, HostObject } from "./host-object";
import { RangeObject } from "./range";

/** Breaks between rows are "horizontal", as Excel names them. */
export type BreakDirection = "horizontal" | "vertical";

const keys = { horizontal: "horizontalBreaks", vertical: "verticalBreaks" } as const;

/** The manual page breaks of a sheet in one direction, in the order in which they come on the sheet. */
export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly className = "PageBreakCollection";

  constructor(
    host: Host,
    readonly sheet: string,
    readonly direction: BreakDirection,
  ) {
    super(host);
  }

  get places(): readonly number[] {
    return pageLayoutOf(this.host.book, this.sheet)[keys[this.direction]];
  }

  replace(places: readonly number[]): void {
    const sorted = [...new Set(places)].sort((left, right) => left - right);
    changePageLayout(this.host.book, this.sheet, { [keys[this.direction]]: sorted });
  }

  get items(): readonly PageBreakObject[] {
    return this.places.map((place) => new PageBreakObject(this, place));
  }

  /** Puts a break before the first row or column of the range; there is none before the sheet's first. */
  add(range: unknown): PageBreakObject {
    const area = areaArgument(this.host, range, this.sheet);
    const place = this.direction === "horizontal" ? area.row : area.column;
    if (area.sheet !== this.sheet || place === 0) throw invalidArgument();
    this.replace([...this.places, place]);
    return new PageBreakObject(this, place);
  }

  /** By position, or by the id that the client remembers of a break. */
  override getItem(key: string | number): PageBreakObject {
    const byId = this.items.find(({ _id }) => _id === key);
    const item = byId ?? this.items[Number(key)];
    if (!item) throw typeof key === "number" ? invalidArgument() : new ExcelError("ItemNotFound");
    return item;
  }

  removePageBreaks(): void {
    this.replace([]);
  }
}

export class PageBreakObject extends HostObject {
  readonly className = "PageBreak";

  constructor(
    readonly collection: PageBreakCollectionObject,
    readonly place: number,
  ) {
    super(collection.host);
  }

  /** Says which break it is as long as it stays where it is. */
  get _id(): string {
    return `${this.collection.direction}-${this.place}`;
  }

  override identity(): Record<string, unknown> {
    return { ...super.identity(), _Id: this._id };
  }

  get rowIndex(): number {
    return this.collection.direction === "horizontal" ? this.place : 0;
  }

  get columnIndex(): number {
    return this.collection.direction === "vertical" ? this.place : 0;
  }

  getCellAfterBreak(): RangeObject {
    const { sheet } = this.collection;
    return new RangeObject(this.host, { sheet, row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 });
  }

  delete(): void {
    this.collection.replace(this.collection.places.filter((place) => place !== this.place));
  }
}
