import { type Day, slashDate } from "../calendar/day";
import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";

/** What goes back to a unit, in figures; no row of it. */
export interface ReturnSummary {
  readonly unit: string;
  /** Whether the rows name a unit that the roster knows. */
  readonly isKnown: boolean;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** The most frequent problems, each with its number: `必填栏为空 3`. */
  readonly problems: readonly string[];
  /** The file, or the sheets, that hold the rows. */
  readonly goesTo: string;
}

const widths = [6, 30, 9, 9, 9, 44, 40];
const header = ["序号", "单位", "问题行", "错误处", "提醒处", "主要问题", "退回到"];
const rowStyle = ["count", "text", "count", "count", "count", "prose", "prose"];
const FONT_SIZE = 12;

/** The sheet 退回清单: who gets how many rows back, by when to answer. */
export function returnIndexPlan(units: readonly ReturnSummary[], day: Day, due: Day): SheetPlan {
  const sum = (of: (unit: ReturnSummary) => number): number => units.reduce((total, unit) => total + of(unit), 0);
  const across = header.slice(1).map(() => null);
  const last = header.length - 1;
  const total = 3 + units.length;
  return {
    name: resultSheets.returnIndex,
    columnWidths: widths,
    styles: officialStyles,
    rows: [
      { values: ["问题数据退回清单", ...across], style: "title", height: 32 },
      {
        values: [`退回日期：${slashDate(day)}　　请于 ${slashDate(due)} 前改正并发回`, ...across],
        style: "footer",
        height: 22,
      },
      { values: header, style: "header", height: 26 },
      ...units.map(({ unit, rows, errors, warnings, problems, goesTo }, at) => {
        const values = [at + 1, unit, rows, errors, warnings, problems.join("；"), goesTo];
        return { values, style: rowStyle, height: Math.max(22, wrappedHeight(values, widths, FONT_SIZE)) };
      }),
      {
        values: [
          ...["合计", null],
          ...[sum(({ rows }) => rows), sum(({ errors }) => errors), sum(({ warnings }) => warnings)],
          ...[null, null],
        ],
        style: rowStyle.map((style, column) => (column === 0 ? "text" : style)),
        height: 22,
      },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: last },
      { top: total, left: 0, bottom: total, right: 1 },
    ],
    freezeRows: 3,
    page: { ...officialPage, orientation: "landscape", repeatRows: [3, 3] },
  };
}
