import { type Area } from "./address";
import { type CellColumn } from "./column";

/** One worksheet as it stands, column by column. Every column is `rowCount` long. */
export interface SheetData {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Rows from sheet row 1 to the last row that holds a value. */
  readonly rowCount: number;
  /** From column A on; a column without a value is an all-blank column. */
  readonly columns: readonly CellColumn[];
  readonly merges: readonly Area[];
  /** 0-based rows and columns that the user has hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A workbook as it was read: values only. */
export interface WorkbookData {
  /** Whether serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetData[];
}
