import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { charactersOf, pixelsOf, pointsPerPixel } from "../book/sheet-sizes";
import { setGridlines, setTabColor, tabColorOf } from "../book/sheet-look";
import { changeSheetSettings } from "../book/sheet-settings";
import {
  activateSheet,
  copyPosition,
  copySheet,
  deleteSheet,
  isHidden,
  moveSheet,
  neighbour,
  positionOf,
  renameSheet,
  setVisibility,
  type Visibility,
  visibilityOf,
} from "../book/sheets";
import { type Host } from "../host";
import { ChartCollectionObject } from "./charts";
import { CommentCollectionObject } from "./comments";
import { FreezePanesObject } from "./freeze-panes";
import { found } from "./found";
import { NamedItemCollectionObject } from "./named-item-collection";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { ExcelError } from "../protocol/excel-error";
import { flag, numberWithin, oneOf } from "./settings";
import { WorksheetCustomPropertyCollectionObject } from "./worksheet-custom-property-collection";
import { WorksheetRanges } from "./worksheet-ranges";

export class WorksheetObject extends WorksheetRanges {
  readonly className = "Worksheet";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  /** The sheet's own data; gone when somebody deleted it. */
  get sheet(): Worksheet {
    const sheet = this.host.book.sheet(this.id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    renameSheet(this.host.book, this.sheet, name);
  }

  get position(): number {
    return positionOf(this.host.book, this.sheet.getSheetId());
  }

  set position(position: number) {
    moveSheet(this.host.book, this.sheet.getSheetId(), position);
  }

  get visibility(): Visibility {
    return visibilityOf(this.host.book, this.sheet);
  }

  set visibility(visibility: Visibility) {
    setVisibility(this.host.book, this.sheet, oneOf(["Visible", "Hidden", "VeryHidden"] as const)(visibility));
  }

  /** "" where Excel chooses, and nothing of a sheet that nobody sees. */
  get tabColor(): string | null {
    return tabColorOf(this.sheet);
  }

  set tabColor(color: string | null) {
    setTabColor(this.host.book, this.sheet, color);
  }

  /** In points. */
  get standardHeight(): number {
    return this.sheet.getConfig().defaultRowHeight * pointsPerPixel;
  }

  /** In characters of the normal style. */
  get standardWidth(): number {
    return charactersOf(this.sheet.getConfig().defaultColumnWidth);
  }

  set standardWidth(width: number) {
    const defaultColumnWidth = pixelsOf(numberWithin(0, 255)(width));
    changeSheetSettings(this.host.book, this.sheet.getSheetId(), { defaultColumnWidth });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  /** The client sets `showGridlines` by this name. */
  set gridlines(shown: boolean) {
    setGridlines(this.host.book, this.sheet, flag(shown));
  }

  get showHeadings(): boolean {
    return this.sheet.getConfig().columnHeader.hidden !== BooleanNumber.TRUE;
  }

  /** The client sets `showHeadings` by this name. */
  set headings(shown: boolean) {
    const { rowHeader, columnHeader } = this.sheet.getConfig();
    const hidden = flag(shown) ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const headings = { rowHeader: { ...rowHeader, hidden }, columnHeader: { ...columnHeader, hidden } };
    changeSheetSettings(this.host.book, this.sheet.getSheetId(), headings);
  }

  get customProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.host, this.sheet.getSheetId());
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host, this.sheet.getSheetId());
  }

  activate(): void {
    if (isHidden(this.sheet)) throw new ExcelError("InvalidOperation");
    activateSheet(this.host.book, this.sheet.getSheetId());
  }

  delete(): void {
    deleteSheet(this.host.book, this.sheet);
  }

  copy(positionType?: string | null, relativeTo?: WorksheetObject | null): WorksheetObject {
    const { book } = this.host;
    const index = copyPosition(book, positionType ?? "None", relativeTo?.sheet.getSheetId());
    return new WorksheetObject(this.host, copySheet(book, this.sheet, index));
  }

  getNext(visibleOnly?: boolean): WorksheetObject {
    return found(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly?: boolean): WorksheetObject | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: boolean): WorksheetObject {
    return found(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly?: boolean): WorksheetObject | null {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly?: boolean): WorksheetObject | null {
    const sheet = neighbour(this.host.book, this.sheet.getSheetId(), step, visibleOnly);
    return sheet ? new WorksheetObject(this.host, sheet.getSheetId()) : null;
  }

  /** How the client finds a neighbour again. */
  _getSheetById(id: string): WorksheetObject {
    const sheet = this.host.book.sheet(id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return new WorksheetObject(this.host, id);
  }

  /** How the client finds a copy again. */
  _getAnotherWorksheetById(id: string): WorksheetObject {
    return this._getSheetById(id);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this.sheet.getSheetId());
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host, this.sheet.getSheetId());
  }

  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.host, this.sheet.getSheetId());
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this.sheet.getSheetId());
  }

  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet.getSheetId(), "horizontal");
  }

  get verticalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet.getSheetId(), "vertical");
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.host, this.sheet.getSheetId());
  }
}
