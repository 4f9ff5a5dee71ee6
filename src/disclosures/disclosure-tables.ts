import { type SheetData } from "../sheets/workbook-data";
import { type DisclosureColumn } from "./disclosure-headers";
import { type DisclosureSubject } from "./disclosure-subjects";

/** A cell as people find it: a 1-based row, a column by its letters. */
export interface CountCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** A sheet with a row for each inspection, payment, evaluation and so on. */
export interface RowTable {
  readonly sheet: SheetData;
  /** 0-based; the first below the header. */
  readonly firstRow: number;
  /** 0-based columns by what they hold. */
  readonly columns: ReadonlyMap<DisclosureColumn, number>;
  /** What the sheet's name or title says it is about; `null` where a column of categories tells it row by row. */
  readonly subject: DisclosureSubject | null;
}

/** A number that a sheet states, and where. */
export interface StatedCount {
  readonly value: number;
  readonly cell: CountCell;
}

/** A cell that should hold a count and does not. */
export interface UnreadableCount {
  readonly cell: CountCell;
  readonly text: string;
}

/** A line of a table of counts. */
export interface CountLine {
  /** The county or body as written. */
  readonly place: string;
  /** Whether it is the sum of the lines above: 合计, 全市. */
  readonly isTotal: boolean;
  readonly counts: ReadonlyMap<DisclosureSubject, StatedCount>;
  /** The stated 总计 of the line. */
  readonly total: StatedCount | null;
  readonly fields: StatedCount | null;
}

/** A sheet with a line for each county and its counts. */
export interface CountTable {
  readonly sheet: string;
  readonly lines: readonly CountLine[];
  /** Columns of matters that are none of the eight and were taken into 其他, by their headers. */
  readonly takenIn: readonly string[];
  readonly unreadable: readonly UnreadableCount[];
}

/** All that a workbook holds of the ten disclosures beside licences and penalties. */
export interface DisclosureTables {
  readonly rows: readonly RowTable[];
  readonly counts: readonly CountTable[];
  readonly date1904: boolean;
}
