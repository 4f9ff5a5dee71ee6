import { provenanceHeaders } from "../ledger/own-sheets";
import { officialPage } from "../plans/official-styles";
import { type CellStyle, type PlanTableColumn, type SheetPlan } from "../plans/sheet-plan";
import { type CellValue } from "../sheets/cell";
import { type CellColumn } from "../sheets/column";
import { type Kind } from "../standard/field";
import { roleTypes } from "../standard/role";
import { type MergedColumn, type MergedTable } from "./merged-table";

/** The sheets of merged tables: ledgers again, which a check reads. */
export const mergedSheets = { licence: "汇总 行政许可", penalty: "汇总 行政处罚" } as const satisfies Record<
  Kind,
  string
>;

/** Rows below the header that one sheet of Excel holds. */
const mostRows = 1_048_575;

const styles = {
  header: { bold: true, fill: "F3F2F1", border: "thin", verticalAlign: "center", wrap: true },
  text: { numberFormat: "@" },
  date: { numberFormat: "yyyy-mm-dd" },
  moment: { numberFormat: "yyyy-mm-dd hh:mm:ss" },
  general: { numberFormat: "General" },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StyleName = Exclude<keyof typeof styles, "header">;

/**
 * A merged table as a plain ledger: one header row of the fields' Chinese names, every cell as it stood, and at the end
 * where each row comes from. One sheet, or as many as its rows need.
 */
export function mergedPlans({ kind, rowCount, columns, provenance }: MergedTable): readonly SheetPlan[] {
  const all: readonly MergedColumn[] = [
    ...columns,
    ...(["unit", "file", "sheet", "row"] as const).map((name) => ({
      header: provenanceHeaders[name],
      field: null,
      ...provenance[name],
    })),
  ];
  const drawn = all.map((column): PlanTableColumn => ({
    values: column.values,
    codes: column.codes,
    style: styleOf(column),
  }));
  return Array.from({ length: Math.max(1, Math.ceil(rowCount / mostRows)) }, (_, part): SheetPlan => {
    const from = part * mostRows;
    const to = Math.min(rowCount, from + mostRows);
    return {
      name: part === 0 ? mergedSheets[kind] : `${mergedSheets[kind]} (${part + 1})`,
      columnWidths: all.map(widthOf),
      styles,
      rows: [{ values: all.map(({ header }) => header), style: "header", height: 32 }],
      table: {
        rowCount: to - from,
        columns: drawn.map((column) => ({ ...column, codes: column.codes.subarray(from, to) })),
      },
      merges: [],
      freezeRows: 1,
      page: { ...officialPage, orientation: "landscape", repeatRows: [1, 1] },
      autoFilter: { top: 0, left: 0, bottom: to - from, right: all.length - 1 },
    };
  });
}

/**
 * How the cells of a column look: all text as text, so that no code is taken for a number; dates as dates; whatever
 * holds both, or other numbers, as Excel has it.
 */
function styleOf(column: MergedColumn): StyleName {
  const numbers = numbersIn(column);
  if (numbers.length === 0) return "text";
  if (!isDateColumn(column, numbers)) return "general";
  return numbers.every(Number.isInteger) ? "date" : "moment";
}

/** As wide as the header and the first cells need, within reason. */
const widthOf = ({ header, values }: MergedColumn): number =>
  Math.min(40, Math.max(12, ...[header, ...values.slice(0, 50)].map((value) => shownWidth(String(value ?? "")) + 2)));

/** Characters of the default font: everything beyond Latin is wide. */
const shownWidth = (text: string): number => text.length + text.replace(/[\u0000-\u2fff]/g, "").length;

const numbersIn = ({ values }: CellColumn): readonly number[] =>
  values.filter((value: CellValue) => typeof value === "number");

/** 1990 to 2100 as serial days: outside the standard, numbers under a header that speaks of a date are taken for one. */
const likelyDays = { from: 32_874, to: 73_051 } as const;

const isDateColumn = ({ field, header }: MergedColumn, numbers: readonly number[]): boolean =>
  field === null
    ? /日期|时间/.test(header) && numbers.every((number) => number >= likelyDays.from && number < likelyDays.to)
    : roleTypes[field.role] === "date";
