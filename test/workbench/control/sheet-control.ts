import { type Worksheet } from "@univerjs/core";
import { areaAt } from "../book/area-at";
import { fullAddress } from "../book/area";
import { selectAreas, selectedAreas } from "../book/selection";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "../book/sheets";
import { writeWorkbook } from "../files/write-workbook";
import { type Host } from "../host";

/** The part of `HostControl` in which the person walks about in the workbook and handles its sheets. */
export class SheetControl {
  constructor(readonly host: () => Host) {}

  /** Selects cells of one sheet, e.g. `select("台账!A1:B2")`; several areas at once with more addresses. */
  select(...addresses: string[]): void {
    const { book } = this.host();
    const areas = addresses.map((address) => areaAt(book, address));
    selectAreas(book, areas, "user");
  }

  /** The addresses of what is selected. */
  selection(): string[] {
    const { book } = this.host();
    return selectedAreas(book).map((area) => fullAddress(book.sheet(area.sheet)!.getName(), area));
  }

  /** Goes to a sheet. */
  activate(sheet: string): void {
    activateSheet(this.host().book, this.namedSheet(sheet).getSheetId(), "user");
  }

  activeSheet(): string {
    return this.host().book.workbook.getActiveSheet().getName();
  }

  sheetNames(): string[] {
    return this.host().book.sheets.map((sheet) => sheet.getName());
  }

  addSheet(name: string): void {
    addSheet(this.host().book, name, "user");
  }

  renameSheet(sheet: string, name: string): void {
    renameSheet(this.host().book, this.namedSheet(sheet), name, "user");
  }

  deleteSheet(sheet: string): void {
    deleteSheet(this.host().book, this.namedSheet(sheet), "user");
  }

  /** The workbook is saved, as Excel on the web does by itself some time after a change. */
  save(): void {
    this.host().session.save();
  }

  /** The workbook as a file, in base64. */
  async file(): Promise<string> {
    const bytes = await writeWorkbook(this.host().book.save());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }

  /** Somebody else has the workbook open too, or no longer. */
  collaborate(isOn: boolean): void {
    this.host().session.isCollaborating = isOn;
  }

  /** How the add-in closed the workbook, if it did. */
  closed(): string | null {
    return this.host().session.closed ?? null;
  }

  protected namedSheet(name: string): Worksheet {
    const sheet = this.host().book.sheetNamed(name);
    if (!sheet) throw new Error(`No such sheet: ${name}`);
    return sheet;
  }
}
