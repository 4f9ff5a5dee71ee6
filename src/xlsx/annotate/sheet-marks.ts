import { type PlanConditionalFormat } from "../../plans/sheet-plan";

/** What a check adds to one sheet: two columns to the right of the ledger, and the colours that read the second of them. */
export interface SheetMarks {
  /** The sheet's name; a sheet has one set of marks. */
  readonly sheet: string;
  /** 1-based row that gets the two headers, the last of the ledger's header rows. */
  readonly headerRow: number;
  /** 1-based rows of the ledger's data, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 0-based columns of the ledger, inclusive. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** 0-based column of the visible text; it is free or holds the marks of an earlier run, which are replaced. */
  readonly resultColumn: number;
  /** 0-based column of the mask, one character for each ledger column; hidden, to the right of the other, and free or ours like it. */
  readonly maskColumn: number;
  readonly headers: readonly [result: string, mask: string];
  /** What goes into a 1-based row; asked once for each row, from the first to the last. `null` is nothing. */
  cells(row: number): readonly [result: string, mask: string] | null;
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  /** Width of the result column in characters. */
  readonly resultWidth: number;
}

/** Why a sheet cannot bear marks. */
export interface SheetFault {
  readonly code: "missing-sheet" | "protected-sheet" | "merged-area" | "table-area";
  readonly sheet: string;
}
