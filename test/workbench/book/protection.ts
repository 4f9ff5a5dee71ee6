import { type Book } from "./book";
import { bookExtras, setBookExtra, setSheetExtra, sheetExtras } from "./extras";

/** What somebody may do on a protected sheet, spelled as Excel's API spells it. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** Protection of a sheet, or of the workbook's structure, with the password that lifts it. */
export interface SheetProtection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

export interface StructureProtection {
  readonly password?: string;
}

/** Without options nothing is allowed but selecting cells. */
export const nothingAllowed: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const sheetProtection = (book: Book, sheet: string): SheetProtection | undefined =>
  sheetExtras(book, sheet).protection ?? undefined;

export const structureProtection = (book: Book): StructureProtection | undefined =>
  bookExtras(book).protection ?? undefined;

export function protectSheet(book: Book, sheet: string, options: Partial<ProtectionOptions>, password?: string): void {
  const allowed = { ...nothingAllowed, ...options };
  setSheetExtra(book, sheet, "protection", { options: allowed, ...(password && { password }) });
}

export function unprotectSheet(book: Book, sheet: string): void {
  setSheetExtra(book, sheet, "protection", null);
}

export function protectStructure(book: Book, password?: string): void {
  setBookExtra(book, "protection", password ? { password } : {});
}

export function unprotectStructure(book: Book): void {
  setBookExtra(book, "protection", null);
}
