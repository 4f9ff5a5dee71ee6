import { type CellValue } from "../../src";

/** A sheet before its cells are read: rows and columns are counted from A1 to the last used cell. */
export interface SheetOutline {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of some rows of a sheet as Excel hands them over, every column from A on; `""` is blank. */
export interface SheetBlock {
  readonly sheet: string;
  /** 0-based. */
  readonly firstRow: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Rows of one sheet, 1-based and inclusive. */
export interface RowScope {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}
