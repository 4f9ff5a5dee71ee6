import { type IWorkbookData } from "@univerjs/core";
import { insertWorksheets } from "../book/insert-worksheets";
import { activeCell, selectedAreas } from "../book/selection";
import { copyPosition } from "../book/sheets";
import { readWorkbook } from "../files/read-workbook";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { ApplicationObject } from "./application";
import { CommentCollectionObject } from "./comments";
import { CustomXmlPartCollectionObject } from "./custom-xml-part-collection";
import { DocumentPropertiesObject } from "./document-properties";
import { FunctionsObject } from "./functions";
import { HostObject } from "./host-object";
import { NamedItemCollectionObject } from "./named-item-collection";
import { WorkbookProtectionObject } from "./protection";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";
import { RuntimeObject } from "./runtime";
import { SettingCollectionObject } from "./setting-collection";
import { flag, oneOf } from "./settings";
import { TableCollectionObject } from "./table-collection";
import { type WorksheetObject } from "./worksheet";
import { WorksheetCollectionObject } from "./worksheet-collection";

interface InsertWorksheetOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: string | null;
  readonly relativeTo?: WorksheetObject | string | null;
}

async function readFile(base64: string): Promise<IWorkbookData> {
  try {
    return await readWorkbook(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    throw invalidArgument();
  }
}

export class WorkbookObject extends HostObject {
  readonly className = "Workbook";

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.host);
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host);
  }

  get settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.host);
  }

  get properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.host);
  }

  get customXmlParts(): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.host);
  }

  get functions(): FunctionsObject {
    return new FunctionsObject(this.host);
  }

  get application(): ApplicationObject {
    return new ApplicationObject(this.host);
  }

  get _runtime(): RuntimeObject {
    return new RuntimeObject(this.host);
  }

  get name(): string {
    return this.host.book.workbook.name;
  }

  get readOnly(): boolean {
    return this.host.conditions.readOnly !== "no";
  }

  get isDirty(): boolean {
    return this.host.session.isDirty;
  }

  set isDirty(isDirty: boolean) {
    this.host.session.isDirty = flag(isDirty);
  }

  get autoSave(): boolean {
    return this.host.session.autoSave;
  }

  get previouslySaved(): boolean {
    return this.host.session.previouslySaved;
  }

  get calculationEngineVersion(): number {
    return this.application.calculationEngineVersion;
  }

  getIsActiveCollabSession(): boolean {
    return this.host.session.isCollaborating;
  }

  save(behavior?: string | null): void {
    oneOf(["Save", "Prompt"] as const)(behavior ?? "Save");
    this.host.session.save();
  }

  close(behavior?: string | null): void {
    this.host.session.close(oneOf(["Save", "SkipSave"] as const)(behavior ?? "Save"));
  }

  /** Sheets of another workbook, as a file; the result is their ids here. */
  async insertWorksheetsFromBase64(file: string, options?: InsertWorksheetOptions | null): Promise<string[]> {
    const { sheetNamesToInsert: names, positionType, relativeTo } = options ?? {};
    const { book } = this.host;
    const relative = typeof relativeTo === "string" ? this.worksheets.getItem(relativeTo) : relativeTo;
    const index = copyPosition(book, positionType ?? "End", relative?.sheet.getSheetId());
    return insertWorksheets(book, await readFile(file), names ?? undefined, index);
  }

  getActiveCell(): RangeObject {
    return new RangeObject(this.host, activeCell(this.host.book));
  }

  getSelectedRanges(): RangeAreasObject {
    return new RangeAreasObject(this.host, selectedAreas(this.host.book));
  }

  /** Refused when several areas are selected: `getSelectedRanges` is for those. */
  getSelectedRange(): RangeObject {
    const [area, ...more] = selectedAreas(this.host.book);
    if (!area || more.length > 0) throw new ExcelError("InvalidSelection");
    return new RangeObject(this.host, area);
  }

  get protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.host);
  }

  _removeReference(reference: string): void {
    this.host.references.release(reference);
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host);
  }

  _getRangeForEventByReferenceId(reference: string): RangeObject {
    const range = this._getRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new ExcelError("ItemNotFound");
    return range;
  }

  _getRangeOrNullObjectForEventByReferenceId(reference: string): RangeObject | null {
    const area = this.host.events.rangeOf(reference);
    return area ? new RangeObject(this.host, area) : null;
  }
}
