import { type Day, isoDate } from "../calendar/day";
import { resultSheets } from "../ledger/own-sheets";
import { marks } from "../marks/mark-letter";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type Language } from "../support/words";
import { bodyIssueWords } from "./body-issues";
import { type BodyStatus, bodyStatusWords } from "./body-status";
import { type DishonestyMonth, type TrackedBody } from "./dishonesty-month";

const FONT_SIZE = 12;
const [error, , warning] = marks;

const styles: Readonly<Record<string, CellStyle>> = {
  ...officialStyles,
  range: { ...officialStyles.footer, align: "right" },
  bad: { ...officialStyles.text, fill: error.fill, color: error.color },
  look: { ...officialStyles.text, fill: warning.fill, color: warning.color },
};

const styleOf: Readonly<Record<BodyStatus, string>> = {
  removed: "text",
  overdue: "bad",
  "in-plan": "text",
  "no-day": "look",
  "no-plan": "look",
};

/** The columns of the ledger, with their widths and looks. */
const columns: readonly (readonly [header: string, width: number, style: string])[] = [
  ["序号", 6, "count"],
  ["单位名称", 24, "prose"],
  ["统一社会信用代码", 21, "text"],
  ["县（市、区）", 12, "text"],
  ["列入事由", 18, "prose"],
  ["列入日期", 12, "text"],
  ["在册月数", 7, "count"],
  ["整改计划", 22, "prose"],
  ["计划移出日期", 12, "text"],
  ["移出（销号）日期", 12, "text"],
  ["状态", 17, "text"],
  ["超期天数", 7, "count"],
  ["核对提示", 20, "prose"],
  ["备注", 12, "prose"],
];
const widths = columns.map(([, width]) => width);
const statusColumn = columns.findIndex(([header]) => header === "状态");

/**
 * The sheet 严重失信整改跟踪, the ledger of remediation that Pingdingshan's notice of February 2024 asks for (四): everybody
 * on the list with what is planned and how far it is overdue, then those that came off it in the period.
 */
export function trackingSheetPlan({ from, to, listed, closed }: DishonestyMonth, language: Language): SheetPlan {
  const last = columns.length - 1;
  const bodies = [...listed, ...closed];
  const across = (text: string): readonly (string | null)[] => [text, ...columns.slice(1).map(() => null)];
  return {
    name: resultSheets.dishonestyTracking,
    columnWidths: widths,
    styles,
    rows: [
      { values: across("严重失信主体整改跟踪台账"), style: "title", height: 36 },
      { values: across(`截至 ${isoDate(to)}（本期自 ${isoDate(from)}）`), style: "range", height: 22 },
      { values: columns.map(([header]) => header), style: "header", height: 34 },
      ...bodies.map((body, at) => bodyRow(body, at + 1, language)),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    freezeRows: 3,
    autoFilter: { top: 2, left: 0, bottom: 2 + bodies.length, right: last },
    page: { ...officialPage, orientation: "landscape", repeatRows: [3, 3] },
  };
}

function bodyRow(body: TrackedBody, number: number, language: Language): PlanRow {
  const status =
    bodyStatusWords[body.status][language] + (body.isNew ? { zh: "（新列入）", en: " (new)" }[language] : "");
  const values = [
    ...[number, body.name, body.uscc, body.county, body.reason, dateText(body.listed), body.months],
    ...[body.plan, dateText(body.planned), dateText(body.removed), status, body.daysOverdue],
    body.issues.map((issue) => bodyIssueWords(issue)[language]).join({ zh: "；", en: "; " }[language]),
    body.note,
  ].map((value) => (value === "" ? null : value));
  return {
    values,
    style: columns.map(([, , style], column) => (column === statusColumn ? styleOf[body.status] : style)),
    height: Math.max(22, wrappedHeight(values, widths, FONT_SIZE)),
  };
}

const dateText = (day: Day | null): string | null => (day === null ? null : isoDate(day));
