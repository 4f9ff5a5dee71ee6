import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { type LateFigures, withoutWindow, withWindow } from "./backfill-counts";
import { type BackfillItem } from "./backfill-item";
import { type BackfillTable, type BackfillUnit } from "./backfill-table";
import { cohorts, cohortWords } from "./cohort";

/** What the sheet says beside the figures. */
export interface BackfillTexts {
  /** The exempted month, `YYYY-MM`. */
  readonly month: string;
  readonly windows: readonly string[];
  readonly notes: readonly string[];
}

/** 补报核算: the cohorts of the window, the month with and without it, by unit, and the rows in question. */
export function backfillSheetPlan(
  table: BackfillTable,
  items: readonly BackfillItem[],
  { month, windows, notes }: BackfillTexts,
): SheetPlan {
  const { units, total, inWindow } = table;
  const note = (text: string): OfficialLine => ({ kind: "note", text });
  const shown = cohorts.filter((cohort) => inWindow[cohort] + total.counts[cohort] > 0);
  return officialSheet({
    name: resultSheets.backfill,
    columnWidths: [7, 34, 16, 14, 14, 14, 14, 14, 14],
    proseColumns: [],
    orientation: "landscape",
    hasBlocks: true,
    lines: [
      { kind: "title", text: `“双公示”历史数据补报核算表（${month}）` },
      ...windows.map((text) => note(`补报窗口：${text}。`)),
      { kind: "section", text: "一、迟报率" },
      { kind: "header", cells: ["序号", "口径", "报送总量", "免计", "迟报量", "迟报率(%)"] },
      { kind: "row", cells: [1, "计入补报窗口", ...rateCells(total.figures, total.counts.exempt)] },
      {
        kind: "row",
        cells: [2, "不计补报窗口", total.figures.volume, 0, total.figures.lateWithout, withoutWindow(total.figures)],
      },
      ...notes.map(note),
      { kind: "section", text: "二、各类数据" },
      { kind: "header", cells: ["序号", "类别", "窗口内决定", `${month}收到`] },
      ...shown.map((cohort, place): OfficialLine => ({
        kind: "row",
        cells: [place + 1, cohortWords[cohort].name, inWindow[cohort], total.counts[cohort]],
      })),
      ...shown.map((cohort) => note(`${cohortWords[cohort].name}：${cohortWords[cohort].why}。`)),
      { kind: "section", text: "三、各单位" },
      {
        kind: "header",
        cells: ["序号", "单位名称", "报送总量", "免计", "退回后迟报", "逾截止日", "未受理", "迟报量", "迟报率(%)"],
      },
      ...units.map((unit, place): OfficialLine => ({
        kind: "row",
        cells: [place + 1, unit.name === "" ? "不在名录或未写明单位" : unit.name, ...unitCells(unit)],
      })),
      { kind: "total", cells: ["合计", "", ...unitCells(total)] },
      ...(items.length === 0 ? [] : itemLines(items)),
    ],
  });
}

const rateCells = (figures: LateFigures, exempt: number) =>
  [figures.volume, exempt, figures.late, withWindow(figures)] as const;

const unitCells = ({ counts, figures }: BackfillUnit) =>
  [
    figures.volume,
    counts.exempt,
    counts["late-after-return"],
    counts["late-after-deadline"],
    counts["not-accepted"],
    figures.late,
    withWindow(figures),
  ] as const;

const itemLines = (items: readonly BackfillItem[]): readonly OfficialLine[] => [
  { kind: "section", text: "四、需要逐条核对的数据" },
  {
    kind: "header",
    cells: ["序号", "文书号", "类别", "决定日期", "收到日期", "所在行", "原件收到", "原件所在行", "单位"],
  },
  ...items.map((item, place): OfficialLine => ({
    kind: "row",
    cells: [
      place + 1,
      item.documentNumber,
      cohortWords[item.cohort].name,
      item.decision,
      item.received,
      `${item.sheet} 第 ${item.row} 行`,
      item.original?.received ?? "",
      item.original === null ? "" : `${item.original.sheet} 第 ${item.original.row} 行`,
      item.unit,
    ],
  })),
];
