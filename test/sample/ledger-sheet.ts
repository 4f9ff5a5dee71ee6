import { type CellStyle, type PlanRow, type SheetPlan } from "../../src/plans/sheet-plan";
import { type ExampleRow } from "../../src/rules/rule";
import { type CellValue } from "../../src/sheets/cell";
import { type Field } from "../../src/standard/field";
import { roleTypes, type Role } from "../../src/standard/role";

/** The look of the sheets of a sample. */
export const sampleStyles = {
  header: {
    fonts: ["微软雅黑"],
    fontSize: 10,
    bold: true,
    color: "FFFFFF",
    fill: "1F4E79",
    align: "center",
    verticalAlign: "center",
    wrap: true,
    border: "thin",
  },
  text: { fonts: ["宋体"], fontSize: 10, verticalAlign: "center", numberFormat: "@", border: "thin" },
  date: { fonts: ["宋体"], fontSize: 10, align: "center", numberFormat: "yyyy/mm/dd", border: "thin" },
  moment: { fonts: ["宋体"], fontSize: 10, align: "center", numberFormat: "yyyy-mm-dd hh:mm:ss", border: "thin" },
  amount: { fonts: ["宋体"], fontSize: 10, align: "right", numberFormat: "0.000000", border: "thin" },
  note: { fonts: ["宋体"], fontSize: 11, wrap: true, verticalAlign: "top" },
  remark: { fonts: ["宋体"], fontSize: 10, color: "7F7F7F" },
  noteTitle: { fonts: ["微软雅黑"], fontSize: 14, bold: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StyleName = keyof typeof sampleStyles;

const styleOfType: Readonly<Record<(typeof roleTypes)[Role], StyleName>> = {
  text: "text",
  code: "text",
  date: "date",
  amount: "amount",
};

const styleOf = (role: Role): StyleName => (role === "reportedAt" ? "moment" : styleOfType[roleTypes[role]]);

/** Widths by what a column holds, in characters. */
const wide: readonly Role[] = ["licenceContent", "violationFact", "legalBasis", "penaltyContent"];
const medium: readonly Role[] = [
  "partyName",
  "documentName",
  "documentNumber",
  "agency",
  "sourceUnit",
  "violationType",
  "certificateName",
];
const longCodes: readonly Role[] = [
  "partyUscc",
  "agencyCode",
  "sourceUnitCode",
  "reportedAt",
  "personDocumentNumber",
  "legalRepresentativeDocumentNumber",
  "licenceNumber",
];

function widthOf(role: Role): number {
  if (wide.includes(role)) return 44;
  if (medium.includes(role)) return 30;
  return longCodes.includes(role) ? 22 : 14;
}

/** A ledger as a platform exports it: one header row, a column for each field, the header frozen and filterable. */
export function exportSheetPlan(name: string, fields: readonly Field[], rows: readonly ExampleRow[]): SheetPlan {
  const style = fields.map(({ role }) => styleOf(role));
  return {
    name,
    columnWidths: fields.map(({ role }) => widthOf(role)),
    styles: sampleStyles,
    rows: [
      { values: fields.map((field) => field.name), style: "header", height: 42 },
      ...rows.map((row): PlanRow => ({ values: fields.map(({ role }) => row[role] ?? null), style })),
    ],
    merges: [],
    freezeRows: 1,
    autoFilter: { top: 0, left: 0, bottom: rows.length, right: fields.length - 1 },
  };
}

/** A plain table of texts under one frozen header row. */
export function tablePlan(
  name: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  columnWidths: readonly number[],
): SheetPlan {
  return {
    name,
    columnWidths,
    styles: sampleStyles,
    rows: [
      { values: header, style: "header", height: 24 },
      ...rows.map((values): PlanRow => ({ values, style: "text" })),
    ],
    merges: [],
    freezeRows: 1,
  };
}

/** A table with a sentence above its header. */
export function withNote(plan: SheetPlan, note: string): SheetPlan {
  return { ...plan, rows: [{ values: [note], style: "remark" }, ...plan.rows], freezeRows: 2 };
}

/** A sheet of explanations, one sentence a row under a title; no ledger. */
export function notesPlan(name: string, title: string, sentences: readonly string[]): SheetPlan {
  return {
    name,
    columnWidths: [100],
    styles: sampleStyles,
    rows: [
      { values: [title], style: "noteTitle", height: 28 },
      ...sentences.map((sentence): PlanRow => ({ values: [sentence], style: "note" })),
    ],
    merges: [],
  };
}
