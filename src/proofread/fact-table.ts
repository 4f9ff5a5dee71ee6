/** What a column of a table holds. */
export type FactColumnRole = "ordinal" | "name" | "count" | "rate" | "text";

export interface FactColumn {
  /** As it stands; parts of a header in several rows are joined by a space. */
  readonly header: string;
  readonly role: FactColumnRole;
  /** 0-based column of the sheet. */
  readonly column: number;
}

export interface FactRow {
  /** What the row is about: a unit, a body, a month. */
  readonly name: string;
  /** 0-based row of the sheet. */
  readonly row: number;
  /** By the place of the column; a number that is written as a text is a number, `-` and blank are `null`. */
  readonly cells: readonly (number | string | null)[];
  /** Where these stand, of a row that is none of the sheet: in a table that lies on its side, or the half of a list. */
  readonly at?: readonly string[];
}

/** A table that statements are held against. */
export interface FactTable {
  /** Unlike every other: the sheet, `file.xlsx [sheet]` where there are several files, `表 2` inside a document. */
  readonly name: string;
  /** The line above it, empty where there is none. */
  readonly title: string;
  /** 2 for the one labelled 附件2. */
  readonly annex: number | null;
  readonly columns: readonly FactColumn[];
  /** Without the row of totals. */
  readonly rows: readonly FactRow[];
  readonly total: FactRow | null;
  /** Lines below it: `数据统计时间范围：…`. */
  readonly footers: readonly string[];
}
