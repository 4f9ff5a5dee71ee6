import {
  columnWidth,
  commonHeight,
  commonWidth,
  setColumnWidth,
  setRowHeight,
  standardHeight,
  standardWidth,
} from "../book/lines";
import { fittingHeights, fittingWidths } from "../book/fit-contents";
import { type Area } from "../book/area";
import { invalidArgument } from "../protocol/excel-error";
import { FormatProtectionObject } from "./format-protection";
import { LookPart } from "./look-part";
import { RangeBorderCollectionObject } from "./range-borders";
import { RangeFillObject } from "./range-fill";
import { RangeFontObject } from "./range-font";

/** Font, fill, borders, alignment and size of the cells of a range, or of several. */
export class RangeFormatObject extends LookPart {
  readonly className = "RangeFormat";

  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.host, this.areas);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.host, this.areas);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.host, this.areas);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.host, this.areas);
  }

  get horizontalAlignment(): string | null {
    return this.read("horizontalAlignment");
  }

  set horizontalAlignment(value: string | null) {
    this.change("horizontalAlignment", value);
  }

  get verticalAlignment(): string | null {
    return this.read("verticalAlignment");
  }

  set verticalAlignment(value: string | null) {
    this.change("verticalAlignment", value);
  }

  get wrapText(): boolean | null {
    return this.read("wrapText");
  }

  set wrapText(value: boolean | null) {
    this.change("wrapText", value);
  }

  get textOrientation(): number | null {
    return this.read("textOrientation");
  }

  set textOrientation(value: number | null) {
    this.change("textOrientation", value);
  }

  get indentLevel(): number | null {
    return this.read("indentLevel");
  }

  set indentLevel(value: number | null) {
    this.change("indentLevel", value);
  }

  get shrinkToFit(): boolean | null {
    return this.read("shrinkToFit");
  }

  set shrinkToFit(value: boolean | null) {
    this.change("shrinkToFit", value);
  }

  get readingOrder(): string | null {
    return this.read("readingOrder");
  }

  set readingOrder(value: string | null) {
    this.change("readingOrder", value);
  }

  /** In points, as heights are. */
  get columnWidth(): number | null {
    return this.#lines((area) => commonWidth(this.#sheet(area), area));
  }

  set columnWidth(points: number | null) {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    for (const area of this.areas) setColumnWidth(this.host.book, area, points);
  }

  get rowHeight(): number | null {
    return this.#lines((area) => commonHeight(this.#sheet(area), area));
  }

  set rowHeight(points: number | null) {
    if (typeof points !== "number" || points < 0 || points > 409.5) throw invalidArgument();
    for (const area of this.areas) setRowHeight(this.host.book, area, points);
  }

  get useStandardWidth(): boolean | null {
    return this.#lines((area) => {
      const width = commonWidth(this.#sheet(area), area);
      return width === null ? null : width === standardWidth(this.#sheet(area));
    });
  }

  set useStandardWidth(isStandard: boolean | null) {
    if (!isStandard) return;
    for (const area of this.areas) setColumnWidth(this.host.book, area, standardWidth(this.#sheet(area)));
  }

  get useStandardHeight(): boolean | null {
    return this.#lines((area) => {
      const height = commonHeight(this.#sheet(area), area);
      return height === null ? null : height === standardHeight(this.#sheet(area));
    });
  }

  set useStandardHeight(isStandard: boolean | null) {
    if (!isStandard) return;
    for (const area of this.areas) setRowHeight(this.host.book, area, standardHeight(this.#sheet(area)), false);
  }

  /** Fits each column to its contents, those of the cells outside the range too. */
  autofitColumns(): void {
    for (const area of this.areas)
      for (const [column, points] of fittingWidths(this.host.book, area))
        if (columnWidth(this.#sheet(area), column) > 0)
          setColumnWidth(this.host.book, { ...area, column, columns: 1 }, points);
  }

  autofitRows(): void {
    for (const area of this.areas)
      for (const [row, points] of fittingHeights(this.host.book, area))
        setRowHeight(this.host.book, { ...area, row, rows: 1 }, points, false);
  }

  adjustIndent(amount: number): void {
    this.indentLevel = Math.max(0, (this.indentLevel ?? 0) + amount);
  }

  #lines<T>(read: (area: Area) => T | null): T | null {
    const values = new Set(this.areas.map(read));
    return values.size === 1 ? [...values][0]! : null;
  }

  #sheet(area: Area) {
    return this.host.book.sheet(area.sheet)!;
  }
}
