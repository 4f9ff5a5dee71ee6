import { BooleanNumber } from "@univerjs/core";
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
  storedArea,
  type Visibility,
  visibilityOf,
} from "../book/sheets";
import { ExcelError } from "../protocol/excel-error";
import { found } from "./found";
import { flag, numberWithin, oneOf } from "./settings";
import { WorksheetRanges } from "./worksheet-ranges";

/** The members of a worksheet that concern it as a whole: its name and place, how it looks, its copies and its end. */
export abstract class WorksheetTab extends WorksheetRanges {
  /** Another worksheet of the same workbook. */
  protected abstract at(id: string): this;

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

  get enableCalculation(): boolean {
    return !this.host.session.heldSheets.has(this.sheet.getSheetId());
  }

  set enableCalculation(enabled: boolean) {
    const { heldSheets } = this.host.session;
    if (flag(enabled)) heldSheets.release(this.sheet.getSheetId());
    else heldSheets.hold(this.sheet.getSheetId());
  }

  activate(): void {
    if (isHidden(this.sheet)) throw new ExcelError("InvalidOperation");
    activateSheet(this.host.book, this.sheet.getSheetId());
  }

  /** Calculates the sheet's formulas: what is due, or all of them. */
  calculate(markAllDirty: boolean): Promise<void> {
    const { calculation } = this.host.book;
    if (markAllDirty) calculation.setDirty([storedArea(this.sheet)]);
    return calculation.calculate(false);
  }

  delete(): void {
    deleteSheet(this.host.book, this.sheet);
  }

  copy(positionType?: string | null, relativeTo?: this | null): this {
    const { book } = this.host;
    const index = copyPosition(book, positionType ?? "None", relativeTo?.sheet.getSheetId());
    return this.at(copySheet(book, this.sheet, index));
  }

  getNext(visibleOnly?: boolean): this {
    return found(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly?: boolean): this | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: boolean): this {
    return found(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly?: boolean): this | null {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly?: boolean): this | null {
    const sheet = neighbour(this.host.book, this.sheet.getSheetId(), step, visibleOnly);
    return sheet ? this.at(sheet.getSheetId()) : null;
  }

  /** How the client finds a neighbour again. */
  _getSheetById(id: string): this {
    const sheet = this.host.book.sheet(id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return this.at(id);
  }

  /** How the client finds a copy again. */
  _getAnotherWorksheetById(id: string): this {
    return this._getSheetById(id);
  }
}
