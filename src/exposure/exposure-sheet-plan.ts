import { resultSheets } from "../ledger/own-sheets";
import { marks } from "../marks/mark-letter";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type Language } from "../support/words";
import { type ExposureItem, exposureVerdictWords } from "./exposure-item";
import { type ExposureVerdict } from "./match-exposures";

const FONT_SIZE = 12;
const [error, , warning] = marks;

const styles: Readonly<Record<string, CellStyle>> = {
  ...officialStyles,
  bad: { ...officialStyles.text, fill: error.fill, color: error.color },
  look: { ...officialStyles.text, fill: warning.fill, color: warning.color },
};

const styleOf: Readonly<Record<ExposureVerdict, string>> = {
  reported: "text",
  late: "look",
  "not-reported": "bad",
  probable: "look",
  unmatched: "bad",
  uncovered: "text",
};

const header = [
  "序号",
  "曝光日期",
  "当事人",
  "事由",
  "来源",
  "文书号",
  "责任单位",
  "结论",
  "平台数据",
  "说明",
  "电话提醒",
];
const widths = [6, 13, 26, 32, 18, 24, 22, 16, 40, 26, 60];

/** The sheet 曝光比对: every exposure with its verdict, the row that was found, and what to say on the phone. */
export function exposureSheetPlan(items: readonly ExposureItem[], language: Language): SheetPlan {
  const last = header.length - 1;
  return {
    name: resultSheets.exposures,
    columnWidths: widths,
    styles,
    rows: [
      { values: ["曝光信息比对表", ...header.slice(1).map(() => null)], style: "title", height: 32 },
      { values: header, style: "header", height: 26 },
      ...items.map((item, at) => {
        const values = [
          ...[at + 1, item.day, item.party, item.matter, item.source, item.documentNumber, item.unit],
          ...[exposureVerdictWords[item.verdict][language], foundWords(item), item.why, item.reminder],
        ];
        const style = ["count", "text", ...Array.from({ length: 5 }, () => "prose"), styleOf[item.verdict]];
        return {
          values,
          style: [...style, "prose", "prose", "prose"],
          height: Math.max(22, wrappedHeight(values, widths, FONT_SIZE)),
        };
      }),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    freezeRows: 2,
    autoFilter: { top: 1, left: 0, bottom: 1 + items.length, right: last },
    page: { ...officialPage, orientation: "landscape", repeatRows: [2, 2] },
  };
}

/** Where the row is and what it says: `平台导出!37 …`. */
function foundWords({ match }: ExposureItem): string | null {
  if (match === null) return null;
  const { sheet, row, documentNumber, party, decisionDate, reportedAt } = match;
  const parts = [
    ...[documentNumber, party],
    ...(decisionDate === "" ? [] : [`决定 ${decisionDate}`]),
    ...(reportedAt === "" ? [] : [`报送 ${reportedAt}`]),
  ];
  return `“${sheet}”第 ${row} 行：${parts.filter((part) => part !== "").join("，")}`;
}
