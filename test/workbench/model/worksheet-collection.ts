import { ExcelError } from "../protocol/excel-error";
import { HostCollection } from "./host-object";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly className = "WorksheetCollection";

  get items(): readonly WorksheetObject[] {
    return this.host.book.sheets.map((sheet) => new WorksheetObject(this.host, sheet.getSheetId()));
  }

  /** By id or, without regard to case, by name. */
  getItem(key: string): WorksheetObject {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.host.book.sheet(key) ?? this.host.book.sheetNamed(key);
    return sheet ? new WorksheetObject(this.host, sheet.getSheetId()) : null;
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.host.book.workbook.getActiveSheet()!.getSheetId());
  }
}
