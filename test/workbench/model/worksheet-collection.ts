import { type Worksheet } from "@univerjs/core";
import { addSheet, isHidden } from "../book/sheets";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends HostCollection<WorksheetObject> {
  readonly className = "WorksheetCollection";

  get items(): readonly WorksheetObject[] {
    return this.#sheets().map((sheet) => this.#object(sheet));
  }

  /** By id or, without regard to case, by name. */
  getItem(key: string): WorksheetObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.host.book.sheet(key) ?? this.host.book.sheetNamed(key);
    return sheet ? this.#object(sheet) : null;
  }

  getActiveWorksheet(): WorksheetObject {
    return this.#object(this.host.book.workbook.getActiveSheet());
  }

  getFirst(visibleOnly?: boolean): WorksheetObject {
    return this.#object(found(this.#sheets(visibleOnly)[0]));
  }

  getLast(visibleOnly?: boolean): WorksheetObject {
    return this.#object(found(this.#sheets(visibleOnly).at(-1)));
  }

  override getCount(visibleOnly?: boolean): Promise<number> {
    return Promise.resolve(this.#sheets(visibleOnly).length);
  }

  add(name?: string): WorksheetObject {
    return new WorksheetObject(this.host, addSheet(this.host.book, name));
  }

  #sheets(visibleOnly = false): readonly Worksheet[] {
    const { sheets } = this.host.book;
    return visibleOnly ? sheets.filter((sheet) => !isHidden(sheet)) : sheets;
  }

  #object(sheet: Worksheet): WorksheetObject {
    return new WorksheetObject(this.host, sheet.getSheetId());
  }
}
