import { resultSheets } from "../ledger/own-sheets";
import { rowKey } from "../ledger/row-key";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { maskPersonalNumbers } from "../privacy/mask";
import { problemWords } from "../rules/problem-words";
import { type CellValue } from "../sheets/cell";
import { type Language, type Words } from "../support/words";
import { changeStatusWords } from "./change-words";
import { type ChangeCounts, changeStatuses, type FindingChanges } from "./finding-changes";

const styles = {
  ...officialStyles,
  section: { fonts: officialStyles.header.fonts, fontSize: 14, align: "left", verticalAlign: "center" },
  left: { ...officialStyles.text, align: "left" },
} as const satisfies Readonly<Record<string, CellStyle>>;

const widths = [26, 15, 15, 16, 10, 14, 26, 28, 30];

/** Findings on rows that name no unit. */
const unnamed: Words = { zh: "（未写单位）", en: "(no unit given)" };

/**
 * The sheet 问题变化: findings by unit and by rule with what became of them since the file before, then the findings
 * themselves as far as they are listed.
 */
export function changesPlan(
  changes: FindingChanges,
  files: { readonly before: string; readonly now: string },
  language: Language,
): SheetPlan {
  const said = (words: Words): string => words[language];
  const last = widths.length - 1;
  const section = (title: Words): readonly PlanRow[] => [
    { values: [], style: "footer", height: 10 },
    { values: [said(title)], style: "section", height: 24 },
  ];
  const counted = (name: string, counts: ChangeCounts): PlanRow => ({
    values: [name, ...changeStatuses.map((status) => counts[status])],
    style: ["left", ...changeStatuses.map(() => "count")],
    height: wrappedHeight([name], widths, 12),
  });
  const header = (first: Words): PlanRow => ({
    values: [said(first), ...changeStatuses.map((status) => said(changeStatusWords[status]))],
    style: "header",
    height: 26,
  });
  const { total, listed } = changes;
  const all = changeStatuses.reduce((sum, status) => sum + total[status], 0);
  return {
    name: resultSheets.findingChanges,
    columnWidths: widths,
    styles,
    rows: [
      { values: [said({ zh: "问题变化", en: "What became of the findings" })], style: "title", height: 36 },
      {
        values: [said({ zh: `${files.now} 与 ${files.before} 相比`, en: `${files.now} against ${files.before}` })],
        style: "footer",
        height: 22,
      },
      ...section({ zh: "一、按单位", en: "1. By unit" }),
      header({ zh: "单位", en: "Unit" }),
      ...changes.byUnit.map(({ name, counts }) => counted(name === "" ? said(unnamed) : name, counts)),
      counted(said({ zh: "合计", en: "Total" }), total),
      ...section({ zh: "二、按问题", en: "2. By problem" }),
      header({ zh: "问题", en: "Problem" }),
      ...changes.byRule.map(({ name, counts }) => counted(said(problemWords(name)), counts)),
      ...section({
        zh: `三、逐处列出（${listed.length} 处，共 ${all} 处）`,
        en: `3. One by one (${listed.length} of ${all})`,
      }),
      { values: listHeader.map(said), style: "header", height: 26 },
      ...changeStatuses.flatMap((status) =>
        listed
          .filter((finding) => finding.status === status)
          .map(({ report: { ledger }, rule, row, unit }): PlanRow => {
            const [number = "", party = "", day = ""] = rowKey(ledger, row).split(" | ");
            const values: readonly CellValue[] = [
              unit === "" ? said(unnamed) : unit,
              said(changeStatusWords[status]),
              status === "fixed" || status === "gone" ? said(inBefore) : said(inNow),
              ledger.sheet,
              ledger.rows[row] ?? null,
              day,
              said(problemWords(rule)),
              ...[number, party].map(maskPersonalNumbers),
            ];
            return {
              values,
              style: ["left", "text", "text", "text", "count", "text", "left", "left", "left"],
              height: wrappedHeight(values, widths, 12),
            };
          }),
      ),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    page: { ...officialPage, orientation: "landscape" },
  };
}

const inBefore: Words = { zh: "上期", en: "before" };
const inNow: Words = { zh: "本期", en: "now" };

const listHeader: readonly Words[] = [
  { zh: "单位", en: "Unit" },
  { zh: "变化", en: "Change" },
  { zh: "文件", en: "File" },
  { zh: "工作表", en: "Sheet" },
  { zh: "行", en: "Row" },
  { zh: "决定日期", en: "Decided" },
  { zh: "问题", en: "Problem" },
  { zh: "文书号", en: "Document number" },
  { zh: "行政相对人", en: "Party" },
];
