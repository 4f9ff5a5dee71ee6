import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanChart, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { groupWords } from "../units/group-words";
import { isBaseItem, type ScoreItem } from "./score-scheme";
import { schemeNotes } from "./score-notes";
import { type ScoreReport } from "./score-report";
import { type ScoredUnit } from "./scored-unit";

const fontSize = 12;

const styles = {
  ...officialStyles,
  count: { ...officialStyles.count, fontSize },
  points: officialStyles.rate,
  warnedText: { ...officialStyles.text, bold: true, fill: "FCE4D6" },
  warnedCount: { ...officialStyles.count, bold: true, fill: "FCE4D6" },
  warnedPoints: { ...officialStyles.rate, bold: true, fill: "FCE4D6" },
  note: { ...officialStyles.footer, wrap: true },
};

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: "text" | "count" | "points";
  readonly valueOf: (unit: ScoredUnit) => CellValue;
  /** What the last row says; `null` for nothing. */
  readonly ofAll: (ranked: readonly ScoredUnit[], all: readonly ScoredUnit[]) => CellValue;
}

/** 考核得分: the ranking with its items, volume shown and ranked but not scored, whoever is warned by word and fill. */
export function scoreSheetPlan(report: ScoreReport): SheetPlan {
  const { month, units, scheme } = report;
  const columns = columnsOf(scheme.items);
  const widths = columns.map(({ width }) => width);
  const last = columns.length - 1;
  const ranked = units.filter(({ total }) => total !== null);
  const wholeWidth = widths.reduce((sum, width) => sum + width, 0);
  const across = (text: string): readonly CellValue[] => [text, ...Array.from({ length: last }, () => null)];
  const foot = footers(report).map((text): PlanRow => ({
    values: across(text),
    style: "note",
    height: wrappedHeight([text], [wholeWidth], fontSize),
  }));
  const [headerRow, firstRow] = [1, 2];
  const totalRow = firstRow + units.length;
  const [year, monthNumber] = month.split("-").map(Number);
  return {
    name: resultSheets.scores,
    columnWidths: widths,
    styles,
    rows: [
      { values: across(`${year ?? ""}年${monthNumber ?? ""}月“双公示”指标考核得分及排名`), style: "title", height: 36 },
      {
        values: columns.map(({ header }) => header),
        style: "header",
        height: wrappedHeight(
          columns.map(({ header }) => header),
          widths,
          fontSize,
        ),
      },
      ...units.map((unit): PlanRow => ({
        values: columns.map(({ valueOf }) => valueOf(unit)),
        style: columns.map(({ style }) => (unit.warned ? warnedStyles[style] : style)),
        height: Math.max(20, wrappedHeight([remarkOf(unit)], widths.slice(-1), fontSize)),
      })),
      {
        values: columns.map(({ ofAll }) => ofAll(ranked, units)),
        style: columns.map(({ style }) => style),
        height: 20,
      },
      ...foot,
    ],
    merges: [0, ...foot.map((_, index) => totalRow + 1 + index)].map((row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: last,
    })),
    freezeRows: firstRow,
    ...(ranked.length === 0 ? {} : { charts: [chartOf(columns, ranked.length, firstRow, totalRow + foot.length + 2)] }),
    page: { ...officialPage, orientation: "landscape", repeatRows: [headerRow + 1, headerRow + 1] },
  };
}

const warnedStyles = { text: "warnedText", count: "warnedCount", points: "warnedPoints" } as const;

/** No score, as tables write it. */
const none = "-";

function columnsOf(items: readonly ScoreItem[]): readonly Column[] {
  const points = (header: string, width: number, valueOf: (unit: ScoredUnit) => number | null): Column => ({
    header,
    width,
    style: "points",
    valueOf: (unit) => valueOf(unit) ?? none,
    ofAll: (ranked) =>
      ranked.length === 0 ? none : ranked.reduce((sum, unit) => sum + (valueOf(unit) ?? 0), 0) / ranked.length,
  });
  const blank = (): null => null;
  return [
    { header: "名次", width: 8, style: "count", valueOf: ({ rank }) => rank ?? none, ofAll: blank },
    { header: "单位", width: 26, style: "text", valueOf: ({ unit }) => unit, ofAll: () => "平均（数据量为合计）" },
    { header: "分组", width: 14, style: "text", valueOf: ({ group }) => groupWords[group].zh, ofAll: blank },
    ...items
      .filter(isBaseItem)
      .map((item) =>
        points(
          `${item.name}（${item.points}）`,
          11,
          (unit) => unit.items.find((each) => each.item === item)?.points ?? null,
        ),
      ),
    points("扣分", 9, ({ deduction }) => deduction),
    points("加分", 9, ({ bonus }) => bonus),
    points("总分", 11, ({ total }) => total),
    {
      header: "数据总量（条）",
      width: 12,
      style: "count",
      valueOf: ({ volume }) => volume,
      ofAll: (_, all) => all.reduce((sum, { volume }) => sum + volume, 0),
    },
    { header: "总量名次", width: 8, style: "count", valueOf: ({ volumeRank }) => volumeRank, ofAll: blank },
    { header: "备注", width: 22, style: "text", valueOf: remarkOf, ofAll: blank },
  ];
}

/** What the ranking means for a unit. */
function remarkOf({ total, warned, repeated, volume }: ScoredUnit): string | null {
  if (repeated) return "警示（连续两次，报告市政府、建议约谈）";
  if (warned) return "警示";
  return total === null ? (volume === 0 ? "本月无数据，不排名" : "不排名") : null;
}

function footers(report: ScoreReport): readonly string[] {
  const { scheme, returns, hasLedgers } = report;
  const silent = returns.filter(({ status }) => status === "missing").map(({ unit }) => unit);
  return [
    `注：总分 = 各项得分之和 − 扣分 + 加分，最高 ${scheme.cap} 分、最低 0 分；数据总量只列示和排名，不计分。${scheme.warned > 0 ? `排名后 ${scheme.warned} 名予以警示，并列的一同警示。` : ""}`,
    ...schemeNotes(report).map(({ zh }) => zh),
    ...(hasLedgers ? [] : ["完整性本月没有台账可比对，见“任务说明”。"]),
    ...(silent.length === 0 ? [] : [`既不提供台账也不予说明的单位：${silent.join("、")}。`]),
  ];
}

/** The totals of the ranked units as columns, below the table. */
function chartOf(columns: readonly Column[], ranked: number, firstRow: number, top: number): PlanChart {
  const column = (header: string) => {
    const index = columns.findIndex((each) => each.header === header);
    return { top: firstRow, bottom: firstRow + ranked - 1, left: index, right: index };
  };
  return {
    kind: "column",
    title: "考核总分",
    categories: column("单位"),
    series: [{ name: "总分", values: column("总分") }],
    at: { top, left: 0, bottom: top + 17, right: columns.length - 1 },
  };
}
