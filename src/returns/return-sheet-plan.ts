import { type Day, slashDate } from "../calendar/day";
import { type RowFinding } from "../findings/findings-by-row";
import { severityWords } from "../findings/severity";
import { type HeaderIndex } from "../ledger/header-index";
import { returnHeaders } from "../ledger/own-sheets";
import { markLetter, marks, worseLetter } from "../marks/mark-letter";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type Area } from "../sheets/address";
import { type SheetData } from "../sheets/workbook-data";
import { fieldName } from "../ledger/field-name";
import { kindNames } from "../standard/kind-names";
import { type Role } from "../standard/role";
import { type Language } from "../support/words";
import { findingsOfReport } from "./problem-rows";
import { type ReturnColumn, returnColumns, type ReturnFormat } from "./return-columns";
import { type ReturnLot } from "./returns-by-unit";

/** What a sheet that goes back to a unit says besides its rows. */
export interface ReturnSheet {
  /** Of the sheet. */
  readonly name: string;
  readonly unit: string;
  readonly day: Day;
  /** By when the unit is to answer. */
  readonly due: Day;
  readonly index: HeaderIndex;
  /** The ledger's sheet as it was read, where the shell has it. */
  readonly source: SheetData | undefined;
  /** Of reasons and hints; what we say ourselves is Chinese, as the units are. */
  readonly language: Language;
}

const FONT_SIZE = 10;
/** A cell of a thousand characters must not push all others off the screen. */
const HIGHEST = 150;
const ID_WIDTH = 22;
const REASON_WIDTH = 44;
const HINT_WIDTH = 36;
const widthOf: Readonly<Partial<Record<Role, number>>> = {
  partyName: 28,
  documentNumber: 26,
  licenceContent: 36,
  violationFact: 36,
  legalBasis: 30,
  penaltyContent: 36,
  partyUscc: 22,
};
const PLAIN_WIDTH = 16;

const cell: CellStyle = { fontSize: FONT_SIZE, border: "thin", verticalAlign: "top", wrap: true };
const formats: Readonly<Record<ReturnFormat, CellStyle>> = {
  text: { ...cell, numberFormat: "@" },
  date: { ...cell, numberFormat: "yyyy/mm/dd", align: "left" },
  number: { ...cell, numberFormat: "General", align: "left" },
};

const styles: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, fontSize: 16, verticalAlign: "center" },
  note: { fontSize: 11, verticalAlign: "center" },
  ask: { fontSize: 11, verticalAlign: "center", bold: true, color: marks[0].color },
  header: { ...cell, bold: true, fill: "F3F2F1", align: "center", verticalAlign: "center" },
  id: { ...cell, numberFormat: "@", color: "605E5C" },
  said: { ...cell, numberFormat: "@" },
  ...formats,
  ...Object.fromEntries(
    Object.entries(formats).flatMap(([name, style]) =>
      marks.map(({ letter, fill, color }) => [`${name} ${letter}`, { ...style, fill, color }]),
    ),
  ),
};

/** How many rows stand above the first one that goes back. */
export const returnHeadRows = 4;

/**
 * The problem rows of a unit as a sheet on which it corrects them: what is wrong and what to do stands before each row,
 * wrong cells are coloured as a check colours them, and the columns are those of the ledger, to be read again.
 */
export function returnSheetPlan(lot: ReturnLot, sheet: ReturnSheet): SheetPlan {
  const { ledger } = lot.report;
  const columns = returnColumns(ledger, sheet.index, sheet.source);
  const findingsOf = findingsOfReport(lot.report);
  const columnWidths = [
    ...[ID_WIDTH, REASON_WIDTH, HINT_WIDTH],
    ...columns.map(({ role }) => (role === null ? PLAIN_WIDTH : (widthOf[role] ?? PLAIN_WIDTH))),
  ];
  const own = [fieldName(ledger.kind, "returnId"), returnHeaders.reasons, returnHeaders.hints];
  const header = [...own, ...columns.map((column) => column.header)];
  const last = header.length - 1;
  return {
    name: sheet.name,
    columnWidths,
    styles,
    rows: [
      { values: [`${kindNames[ledger.kind].zh}问题数据退回单`], style: "title", height: 28 },
      { values: [letterHead(lot, sheet)], style: "note", height: 20 },
      { values: [instruction], style: "ask", height: 20 },
      { values: header, style: "header", height: wrappedHeight(header, columnWidths, FONT_SIZE) + 6 },
      ...lot.ids.map((id, at) => {
        const row = lot.rows[at] ?? 0;
        return problemRow(id, row, columns, findingsOf(row), columnWidths, sheet.language);
      }),
    ],
    merges: [],
    freezeRows: returnHeadRows,
    autoFilter: filterArea(lot, last),
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      repeatRows: [returnHeadRows, returnHeadRows],
      // Some thirty columns on one page could not be read.
      fitToWidth: false,
      centerHorizontally: false,
      footer: "— &P —",
    },
  };
}

const letterHead = ({ ids }: ReturnLot, { unit, day, due }: ReturnSheet): string =>
  `单位：${unit}　　退回日期：${slashDate(day)}　　请于 ${slashDate(due)} 前改正并发回　　共 ${ids.length} 行`;

const instruction = "请直接改正标色的单元格，改完把本表原样发回；“退回编号”一列请勿改动，请勿删行、加行。";

const filterArea = ({ ids }: ReturnLot, right: number): Area => ({
  top: returnHeadRows - 1,
  left: 0,
  bottom: returnHeadRows - 1 + ids.length,
  right,
});

function problemRow(
  id: string,
  row: number,
  columns: readonly ReturnColumn[],
  findings: readonly RowFinding[],
  widths: readonly number[],
  language: Language,
): PlanRow {
  const letterOf = new Map<Role, string>();
  const open = findings.filter(({ hits }) => hits.severity !== "info");
  for (const { hits } of open) {
    if (hits.role !== null) {
      letterOf.set(hits.role, worseLetter(letterOf.get(hits.role) ?? "", markLetter(hits.rule, hits.severity)));
    }
  }
  const said = open.map(({ hits, position }) => ({ ...hits.explain(position, language), severity: hits.severity }));
  const number = (at: number): string => (said.length === 1 ? "" : `${at + 1}. `);
  const reasons = said.map(
    ({ message, severity }, at) => `${number(at)}〔${severityWords[severity][language]}〕${message}`,
  );
  const hints = said.map(({ hint }, at) => `${number(at)}${hint}`);
  const values = [id, reasons.join("\n"), hints.join("\n"), ...columns.map(({ value }) => value(row))];
  return {
    values,
    style: [
      ...["id", "said", "said"],
      ...columns.map(({ format, role }) => {
        const letter = role === null ? undefined : letterOf.get(role);
        return letter === undefined ? format : `${format} ${letter}`;
      }),
    ],
    height: Math.min(HIGHEST, wrappedHeight(values, widths, FONT_SIZE) + 4),
  };
}
