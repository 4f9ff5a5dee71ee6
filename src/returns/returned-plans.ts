import { resultSheets } from "../ledger/own-sheets";
import { marks } from "../marks/mark-letter";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { type Words } from "../support/words";
import { type ReturnedStatus } from "./judge-returned";

/** What came of a unit's rows: those that went out are the sum of the five that follow, where anything came back. */
export interface ReturnedUnit {
  readonly unit: string;
  /** Rows that went out. */
  readonly sent: number;
  /** Whether any of them came back; the rows of a unit that has not answered are neither right nor missing. */
  readonly hasAnswered: boolean;
  readonly fixed: number;
  readonly stillWrong: number;
  readonly newProblem: number;
  readonly missing: number;
  readonly conflict: number;
  /** Rows, among those that came back, in which cells were changed that nothing was wrong with. */
  readonly beyond: number;
}

/** A row that went out, in words; personal numbers masked. */
export interface ReturnedItem {
  readonly unit: string;
  readonly id: string;
  readonly sheet: string;
  /** 1-based, of the original. */
  readonly row: number;
  readonly documentNumber: string;
  readonly party: string;
  readonly status: ReturnedStatus;
  readonly remaining: readonly string[];
  readonly fresh: readonly string[];
  /** Names of the columns changed without need. */
  readonly beyond: readonly string[];
}

export const returnedStatusWords: Readonly<Record<ReturnedStatus, Words>> = {
  fixed: { zh: "已改好", en: "Fixed" },
  "still-wrong": { zh: "仍有错", en: "Still wrong" },
  "new-problem": { zh: "改出新问题", en: "New problem" },
  missing: { zh: "缺少", en: "Missing" },
  conflict: { zh: "版本不一", en: "Versions differ" },
};

const styles: Readonly<Record<string, CellStyle>> = {
  ...officialStyles,
  bad: { ...officialStyles.text, color: marks[0].color, fill: marks[0].fill },
};

const page = { ...officialPage, orientation: "landscape" } as const;

const FONT_SIZE = 12;
const unitHeader = [
  "序号",
  "单位",
  "退回",
  "已改好",
  "仍有错",
  "改出新问题",
  "缺少",
  "版本不一",
  "另改其他栏目",
  "反馈情况",
];
const unitWidths = [6, 30, 9, 9, 9, 13, 9, 11, 15, 14];
const unitStyle = ["count", "text", ...Array.from({ length: 7 }, () => "count"), "text"];

/** The sheet 退回整改结果: what came of each unit's rows. */
export function returnedUnitsPlan(units: readonly ReturnedUnit[], day: string): SheetPlan {
  const last = unitHeader.length - 1;
  const across = unitHeader.slice(1).map(() => null);
  const counts = (unit: Omit<ReturnedUnit, "unit" | "hasAnswered">): readonly CellValue[] => [
    ...[unit.sent, unit.fixed, unit.stillWrong, unit.newProblem, unit.missing, unit.conflict, unit.beyond],
  ];
  const total = 3 + units.length;
  const sum = (of: (unit: ReturnedUnit) => number): number => units.reduce((all, unit) => all + of(unit), 0);
  const totals = {
    sent: sum(({ sent }) => sent),
    fixed: sum(({ fixed }) => fixed),
    stillWrong: sum(({ stillWrong }) => stillWrong),
    newProblem: sum(({ newProblem }) => newProblem),
    missing: sum(({ missing }) => missing),
    conflict: sum(({ conflict }) => conflict),
    beyond: sum(({ beyond }) => beyond),
  };
  return {
    name: resultSheets.returned,
    columnWidths: unitWidths,
    styles,
    rows: [
      { values: ["问题数据退回整改结果", ...across], style: "title", height: 32 },
      { values: [`核对日期：${day}`, ...across], style: "footer", height: 22 },
      { values: unitHeader, style: "header", height: 26 },
      ...units.map((unit, at) => {
        const values = unit.hasAnswered
          ? [at + 1, unit.unit, ...counts(unit), "已反馈"]
          : [at + 1, unit.unit, unit.sent, ...Array.from({ length: 6 }, () => "-"), "尚未反馈"];
        return { values, style: unitStyle, height: 22 };
      }),
      {
        values: [
          "合计",
          null,
          ...counts(totals),
          `${units.filter(({ hasAnswered }) => hasAnswered).length} / ${units.length}`,
        ],
        style: unitStyle.map((style, column) => (column === 0 ? "text" : style)),
        height: 22,
      },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: last },
      { top: total, left: 0, bottom: total, right: 1 },
    ],
    freezeRows: 3,
    page: { ...page, repeatRows: [3, 3] },
  };
}

const rowHeader = [
  "单位",
  "退回编号",
  "原表",
  "原行",
  "文书号",
  "行政相对人",
  "结果",
  "仍存在的问题",
  "新问题",
  "另改的栏目",
];
const rowWidths = [24, 24, 14, 7, 26, 26, 12, 44, 36, 24];

/** The sheet 退回整改明细: every row that went out to a unit that has answered. */
export function returnedRowsPlan(items: readonly ReturnedItem[]): SheetPlan {
  const last = rowHeader.length - 1;
  return {
    name: resultSheets.returnedRows,
    columnWidths: rowWidths,
    styles,
    rows: [
      { values: rowHeader, style: "header", height: 26 },
      ...items.map(({ unit, id, sheet, row, documentNumber, party, status, remaining, fresh, beyond }) => {
        const values = [
          ...[unit, id, sheet, row, documentNumber, party, returnedStatusWords[status].zh],
          ...[remaining.join("\n"), fresh.join("\n"), beyond.join("、")],
        ];
        const look = status === "fixed" ? "text" : "bad";
        const style = ["prose", "text", "prose", "count", "prose", "prose", look, "prose", "prose", "prose"];
        return { values, style, height: Math.max(22, wrappedHeight(values, rowWidths, FONT_SIZE)) };
      }),
    ],
    merges: [],
    freezeRows: 1,
    autoFilter: { top: 0, left: 0, bottom: items.length, right: last },
    page: { ...page, repeatRows: [1, 1] },
  };
}
