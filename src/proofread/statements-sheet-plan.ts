import { resultSheets } from "../ledger/own-sheets";
import { marks } from "../marks/mark-letter";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type Language } from "../support/words";
import { type RemarkedStatement } from "./commented-bulletin";
import { statementKindWords, statementVerdictWords, type StatementVerdict } from "./proofread-words";

const FONT_SIZE = 12;
const [error] = marks;

const styles: Readonly<Record<string, CellStyle>> = {
  ...officialStyles,
  bad: { ...officialStyles.text, fill: error.fill, color: error.color },
};

const styleOf: Readonly<Record<StatementVerdict, string>> = {
  contradicted: "bad",
  "not-checkable": "text",
  holds: "text",
};

const header = ["序号", "结论", "类别", "通报原文", "通报所写", "应为", "依据", "说明"];
const widths = [6, 12, 12, 44, 24, 34, 26, 40];

/** The sheet 核对结果: every statement in the order of the bulletin, with what the tables say. */
export function statementsSheetPlan(
  title: string,
  statements: readonly RemarkedStatement[],
  language: Language,
): SheetPlan {
  const last = header.length - 1;
  return {
    name: resultSheets.proofread,
    columnWidths: widths,
    styles,
    rows: [
      { values: [title, ...header.slice(1).map(() => null)], style: "title", height: 32 },
      { values: header, style: "header", height: 26 },
      ...statements.map(({ text, kind, verdict, found, expected, source, why }, at) => {
        const values = [
          ...[at + 1, statementVerdictWords[verdict][language], statementKindWords[kind][language], text, found],
          ...[expected, source === null ? null : `${source.table} ${source.cells}`, why],
        ];
        return {
          values,
          style: ["count", styleOf[verdict], "text", "prose", "prose", "prose", "prose", "prose"],
          height: Math.max(22, wrappedHeight(values, widths, FONT_SIZE)),
        };
      }),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    freezeRows: 2,
    autoFilter: { top: 1, left: 0, bottom: 1 + statements.length, right: last },
    page: { ...officialPage, orientation: "landscape", repeatRows: [2, 2] },
  };
}
