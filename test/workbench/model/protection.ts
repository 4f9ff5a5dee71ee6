import {
  type ProtectionOptions,
  protectSheet,
  protectStructure,
  nothingAllowed,
  sheetProtection,
  structureProtection,
  unprotectSheet,
  unprotectStructure,
} from "../book/protection";
import { type Host } from "../host";
import { ExcelError } from "../protocol/excel-error";
import { HostObject } from "./host-object";

/** `worksheet.protection`. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    host: Host,
    readonly sheetId: string,
  ) {
    super(host);
  }

  get protected(): boolean {
    return sheetProtection(this.host.book, this.sheetId) !== undefined;
  }

  get options(): ProtectionOptions {
    return sheetProtection(this.host.book, this.sheetId)?.options ?? nothingAllowed;
  }

  protect(options?: Partial<ProtectionOptions> | null, password?: string | null): void {
    if (this.protected) throw new ExcelError("AccessDenied");
    protectSheet(this.host.book, this.sheetId, options ?? {}, password ?? undefined);
  }

  unprotect(password?: string | null): void {
    const protection = sheetProtection(this.host.book, this.sheetId);
    if (!protection) return;
    checkPassword(protection.password, password);
    unprotectSheet(this.host.book, this.sheetId);
  }
}

/** `workbook.protection`: whether sheets can be added, renamed, moved, hidden and deleted. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return structureProtection(this.host.book) !== undefined;
  }

  protect(password?: string | null): void {
    if (this.protected) throw new ExcelError("AccessDenied");
    protectStructure(this.host.book, password ?? undefined);
  }

  unprotect(password?: string | null): void {
    const protection = structureProtection(this.host.book);
    if (!protection) return;
    checkPassword(protection.password, password);
    unprotectStructure(this.host.book);
  }
}

function checkPassword(wanted: string | undefined, given: string | null | undefined): void {
  if (wanted !== undefined && wanted !== given) throw new ExcelError("InvalidArgument");
}
