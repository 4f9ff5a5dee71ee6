import { isWholeColumns, isWholeRows, sheetColumns, sheetRows, type Area } from "../book/area";
import {
  blockOf,
  changePageLayout,
  marginSides,
  type MarginSide,
  orientations,
  pageLayoutOf,
  type PageLayout,
  paperSizes,
  printCommentTypes,
  printErrorTypes,
  printOrders,
  type Span,
} from "../book/page-layout";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { areaArgument, areasArgument } from "./area-argument";
import { found } from "./found";
import { HeaderFooterGroupObject } from "./header-footer";
import { HostObject } from "./host-object";
import { zoomArgument, zoomShown } from "./page-zoom";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { defineSettings, flag, numberWithin, oneOf, orAutomatic } from "./settings";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const marginUnit = oneOf(["Points", "Inches", "Centimeters"]);
const margin = numberWithin(0, 3528);

export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";

  constructor(
    host: Host,
    readonly sheet: string,
  ) {
    super(host);
  }

  get kept(): PageLayout {
    return pageLayoutOf(this.host.book, this.sheet);
  }

  change(change: Partial<PageLayout>): void {
    changePageLayout(this.host.book, this.sheet, change);
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.host, this.sheet);
  }

  get zoom() {
    return zoomShown(this.kept.zoom);
  }

  set zoom(zoom: unknown) {
    this.change({ zoom: zoomArgument(zoom) });
  }

  setPrintMargins(unit: unknown, options: unknown): void {
    const points = pointsPer[marginUnit(unit)];
    if (typeof options !== "object" || options === null) throw invalidArgument();
    const given = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
    const margins = given.map(([side, value]) => [oneOf(marginSides)(side), margin(Number(value) * points)] as const);
    this.change({ margins: { ...this.kept.margins, ...Object.fromEntries(margins) } });
  }

  setPrintArea(value: unknown): void {
    const areas = areasArgument(this.host, value, this.sheet);
    if (areas.some(({ sheet }) => sheet !== this.sheet)) throw invalidArgument();
    this.change({ printArea: areas.map(blockOf) });
  }

  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const areas = this.kept.printArea.map((block) => ({ sheet: this.sheet, ...block }));
    return areas.length > 0 ? new RangeAreasObject(this.host, areas) : null;
  }

  getPrintArea(): RangeAreasObject {
    return found(this.getPrintAreaOrNullObject());
  }

  setPrintTitleRows(value: unknown): void {
    const area = this.#own(value);
    if (!isWholeRows(area)) throw invalidArgument();
    this.change({ titleRows: { first: area.row, count: area.rows } });
  }

  getPrintTitleRowsOrNullObject(): RangeObject | null {
    return this.#titles(this.kept.titleRows, ({ first, count }) => ({
      row: first,
      column: 0,
      rows: count,
      columns: sheetColumns,
    }));
  }

  getPrintTitleRows(): RangeObject {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  setPrintTitleColumns(value: unknown): void {
    const area = this.#own(value);
    if (!isWholeColumns(area)) throw invalidArgument();
    this.change({ titleColumns: { first: area.column, count: area.columns } });
  }

  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    return this.#titles(this.kept.titleColumns, ({ first, count }) => ({
      row: 0,
      column: first,
      rows: sheetRows,
      columns: count,
    }));
  }

  getPrintTitleColumns(): RangeObject {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  #own(value: unknown): Area {
    const area = areaArgument(this.host, value, this.sheet);
    if (area.sheet !== this.sheet) throw invalidArgument();
    return area;
  }

  #titles(span: Span | null, block: (span: Span) => Omit<Area, "sheet">): RangeObject | null {
    return span && new RangeObject(this.host, { sheet: this.sheet, ...block(span) });
  }
}

defineSettings<PageLayout>(PageLayoutObject, {
  orientation: oneOf(orientations),
  paperSize: oneOf(paperSizes),
  centerHorizontally: flag,
  centerVertically: flag,
  printGridlines: flag,
  printHeadings: flag,
  blackAndWhite: flag,
  draftMode: flag,
  printComments: oneOf(printCommentTypes),
  printErrors: oneOf(printErrorTypes),
  printOrder: oneOf(printOrders),
  firstPageNumber: orAutomatic(numberWithin(-32765, 32767)),
});

// Each margin is a property of its own: topMargin, headerMargin…
for (const side of marginSides)
  Object.defineProperty(PageLayoutObject.prototype, `${side satisfies MarginSide}Margin`, {
    get(this: PageLayoutObject) {
      return this.kept.margins[side];
    },
    set(this: PageLayoutObject, value: unknown) {
      this.change({ margins: { ...this.kept.margins, [side]: margin(value) } });
    },
  });
