import { type Area } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { type CellColumn } from "../sheets/column";
import { type PlanFormula } from "./plan-formula";

/** How a cell looks. What is left out stays as the workbook has it. */
export interface CellStyle {
  /** Font names in order of preference; the first is written, the rest tell a renderer what to fall back to. */
  readonly fonts?: readonly string[];
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** `RRGGBB`. */
  readonly color?: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin";
  /** An en-US number format code such as `0.00` or `@`. */
  readonly numberFormat?: string;
}

/** One row; `style` names an entry of the plan's styles, for the row or for each of its cells. */
export interface PlanRow {
  readonly values: readonly CellValue[];
  readonly style: string | readonly string[];
  /** Points; automatic when left out. */
  readonly height?: number;
  /** Formulas by 0-based column; the cell's value is what the formula gives. */
  readonly formulas?: Readonly<Record<number, PlanFormula>>;
}

/** Rows by column: a million of them are a few arrays, and a message to another thread can carry them. */
export interface PlanTable {
  readonly rowCount: number;
  readonly columns: readonly PlanTableColumn[];
}

/** A column of cells that all look the same. */
export interface PlanTableColumn extends CellColumn {
  /** An entry of the plan's styles. */
  readonly style: string;
}

/** A colour by formula over an area; the formula is en-US and relative to the area's first cell. */
export interface PlanConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<CellStyle, "color" | "fill" | "bold">;
}

/** A chart over cells of its own sheet. */
export interface PlanChart {
  /** Bars lie, columns stand. */
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** The names along the axis: one row or one column of cells. */
  readonly categories: Area;
  /** Each as long as the categories. */
  readonly series: readonly { readonly name: string; readonly values: Area }[];
  /** The cells that it covers. */
  readonly at: Area;
}

/** How the sheet comes out of the printer. Lengths in millimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated on every page, 1-based and inclusive. */
  readonly repeatRows?: readonly [from: number, to: number];
  readonly fitToWidth: boolean;
  readonly centerHorizontally: boolean;
  /** Centred footer, `&P` is the page number. */
  readonly footer?: string;
}

/**
 * A sheet to be drawn: by the command line into a file, by the add-in into the open workbook.
 * Values are static: text never becomes a formula, whatever it begins with. Formulas are ours, and say so.
 */
export interface SheetPlan {
  /** A lawful sheet name of at most 31 characters. */
  readonly name: string;
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Number formats of whole columns, for the cells that people fill in below the rows; `null` leaves one as it is. */
  readonly columnFormats?: readonly (string | null)[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly rows: readonly PlanRow[];
  /** More rows below those: {@link planRows} gives both. */
  readonly table?: PlanTable;
  readonly merges: readonly Area[];
  /** Rows that stay in view above the scrolled ones. */
  readonly freezeRows?: number;
  readonly autoFilter?: Area;
  readonly conditionalFormats?: readonly PlanConditionalFormat[];
  readonly charts?: readonly PlanChart[];
  readonly page?: PageSetup;
}
