import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { resultSheets } from "../ledger/own-sheets";
import { type Language, type Words } from "../support/words";
import { type Finding } from "./finding";
import { type LedgerReport } from "./ledger-report";
import { listFindings } from "./list-findings";
import { severityWords } from "./severity";

/** Columns of the list with their widths in characters. */
const columns: readonly { readonly title: Words; readonly width: number; readonly value: (of: Listed) => CellValue }[] =
  [
    { title: { zh: "工作表", en: "Sheet" }, width: 16, value: ({ sheet }) => sheet },
    { title: { zh: "行", en: "Row" }, width: 7, value: ({ finding }) => finding.row },
    { title: { zh: "列", en: "Column" }, width: 7, value: ({ finding }) => finding.column },
    { title: { zh: "栏目", en: "Field" }, width: 22, value: ({ fieldName }) => fieldName },
    {
      title: { zh: "级别", en: "Severity" },
      width: 8,
      value: ({ finding, language }) =>
        finding.waiver === null ? severityWords[finding.severity][language] : { zh: "已豁免", en: "Waived" }[language],
    },
    { title: { zh: "当前值", en: "Value" }, width: 26, value: ({ finding }) => finding.value },
    { title: { zh: "问题", en: "What is wrong" }, width: 48, value: ({ finding }) => finding.message },
    { title: { zh: "怎么办", en: "What to do" }, width: 40, value: ({ finding }) => finding.hint },
    { title: { zh: "可改为", en: "Repair" }, width: 22, value: ({ finding }) => finding.fix?.value ?? null },
    { title: { zh: "依据", en: "Basis" }, width: 24, value: ({ finding }) => finding.basis },
    { title: { zh: "规则", en: "Rule" }, width: 26, value: ({ finding }) => finding.rule },
  ];

interface Listed {
  readonly sheet: string;
  readonly fieldName: string | null;
  readonly finding: Finding;
  readonly language: Language;
}

const FONT_SIZE = 10;

const text: CellStyle = { fontSize: FONT_SIZE, verticalAlign: "top", wrap: true };
const styles = {
  header: { bold: true, fill: "F3F2F1", border: "thin", verticalAlign: "center" },
  text,
  value: { ...text, numberFormat: "@" },
  note: { ...text, bold: true, wrap: false },
} satisfies Readonly<Record<string, CellStyle>>;

/** The findings of checked ledgers as rows: the header first, a closing note where a list was capped. */
export function findingRows(
  reports: readonly LedgerReport[],
  language: Language,
  limit: number,
): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly notes: readonly string[];
} {
  const rows: (readonly CellValue[])[] = [];
  const notes: string[] = [];
  for (const report of reports) {
    const { findings, shown, total } = listFindings(report, language, { limit });
    const names = new Map([...report.ledger.columns.values()].map(({ field }) => [field.code, field.name]));
    const { sheet } = report.ledger;
    for (const finding of findings) {
      const fieldName = finding.field === null ? null : (names.get(finding.field) ?? finding.field);
      rows.push(columns.map(({ value }) => value({ sheet, fieldName, finding, language })));
    }
    if (shown < total) {
      notes.push(
        {
          zh: `“${sheet}”共 ${total} 处问题，这里列出前 ${shown} 处。`,
          en: `Sheet “${sheet}” has ${total} findings; the first ${shown} are listed.`,
        }[language],
      );
    }
  }
  return { header: columns.map(({ title }) => title[language]), rows, notes };
}

/** The findings of checked ledgers as a sheet that can be filtered. */
export function findingsSheetPlan(reports: readonly LedgerReport[], language: Language, limit: number): SheetPlan {
  const { header, rows, notes } = findingRows(reports, language, limit);
  const columnWidths = columns.map(({ width }) => width);
  const styleOfColumn = columns.map(({ title }) => (title.en === "Value" || title.en === "Repair" ? "value" : "text"));
  const planRows: readonly PlanRow[] = [
    { values: header, style: "header", height: 20 },
    ...rows.map((values) => ({ values, style: styleOfColumn, height: wrappedHeight(values, columnWidths, FONT_SIZE) })),
    ...notes.map((note) => ({ values: [note], style: "note" })),
  ];
  return {
    name: resultSheets.findings,
    columnWidths,
    styles,
    rows: planRows,
    merges: [],
    freezeRows: 1,
    autoFilter: { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 },
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      repeatRows: [1, 1],
      fitToWidth: true,
      centerHorizontally: true,
      footer: "— &P —",
    },
  };
}
