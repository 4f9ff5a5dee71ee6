import { type Area } from "./area";
import { type Origin } from "./book";
import { type CellValue } from "./cells";

/** Which way cells move to make room for others, or to fill it. */
export type Shift = "Up" | "Down" | "Left" | "Right";

export type ChangedAxis = "rows" | "columns" | "cells";

/** What may happen to a book, in Excel's terms, whoever did it and by whatever way. */
export type BookChange = { readonly origin: Origin } & (
  | EditOfCells
  | { readonly kind: "inserted" | "deleted"; readonly axis: ChangedAxis; readonly area: Area; readonly shift: Shift }
  | { readonly kind: "formatted" | "calculated"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "sorted"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "rows-hidden"; readonly areas: readonly Area[]; readonly hidden: boolean }
  | { readonly kind: "formulas"; readonly sheet: string; readonly cells: readonly FormulaChange[] }
  | { readonly kind: "selected"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheet-moved"; readonly sheet: string; readonly before: number; readonly after: number }
  | { readonly kind: "sheet-hidden"; readonly sheet: string; readonly hidden: boolean }
  | { readonly kind: "sheet-protected"; readonly sheet: string; readonly isProtected: boolean }
  | { readonly kind: "table-added"; readonly sheet: string; readonly table: string }
  | { readonly kind: "table-deleted"; readonly sheet: string; readonly table: string; readonly name: string }
  | { readonly kind: "chart-added" | "chart-deleted"; readonly sheet: string; readonly chart: string }
  | { readonly kind: "comment"; readonly sheet: string; readonly comment: string; readonly change: CommentChange }
  | { readonly kind: "settings" }
);

interface EditOfCells {
  readonly kind: "edited";
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** What one cell showed before; not there when several were edited. */
  readonly before?: CellValue;
  /** What the one cell holds now; not there when it is a formula, whose value comes with the calculation. */
  readonly after?: CellValue;
}

export interface FormulaChange {
  readonly cell: Area;
  readonly before: string;
}

export interface CommentChange {
  readonly type: "added" | "deleted" | "CommentEdited" | "CommentResolved" | "CommentReopened" | ReplyChange;
  /** The replies that the change is about or that go with the comment. */
  readonly replies: readonly string[];
}

type ReplyChange = "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";
