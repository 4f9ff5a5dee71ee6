import { resultSheets } from "../ledger/own-sheets";
import { percent, rateInText, type Ratio } from "../measures/ratio";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { completion, type ItemTally } from "./assess-month";
import { type QuarterAssessment } from "./assess-quarter";
import { monthText } from "./monitoring-words";

const fontSize = 12;
const styles = { ...officialStyles, note: { ...officialStyles.footer, wrap: true } };

/** 城市信用监测季通报: each unit's three months, and its place by their sums. */
export function quarterSheetPlan({ title, months, leftOut, units, tally }: QuarterAssessment): SheetPlan {
  const columnWidths = [8, 26, ...months.map(() => 14), 8, 10, 8, 10, 8, 12];
  const last = columnWidths.length - 1;
  const rate = (ratio: Ratio): CellValue => (ratio.denominator === 0 ? "-" : percent(ratio));
  const sums = (each: ItemTally): readonly CellValue[] => [
    ...[each.due, each.done, each.late, each.incomplete, each.missing, rate(completion(each))],
  ];
  const style = [
    ...["count", "text", ...months.map(() => "rate")],
    ...[...Array.from({ length: 5 }, () => "count"), "rate"],
  ];
  const byRank = [...units].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
  const across = (text: string, name: string, height: number): PlanRow => ({
    ...{ values: [text, ...Array.from({ length: last }, () => null)], style: name, height },
  });
  const notes = [
    `${title}城市信用指标数据应报 ${tally.due} 项次，按时报齐 ${tally.done} 项次，完成率 ${rateInText(completion(tally))}。`,
    `季度完成率按各月项数之和计算，不是各月完成率的平均。${leftOut.length === 0 ? "" : `未计入：${leftOut.map(monthText).join("、")}（未到期或没有登记）。`}`,
  ];
  const firstNote = 2 + units.length + 1;
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  return {
    name: resultSheets.monitoringQuarter,
    columnWidths,
    styles,
    rows: [
      across(`${title}城市信用监测情况通报表`, "title", 36),
      {
        values: [
          ...["名次", "单位", ...months.map((month) => `${Number(month.slice(5))}月完成率(%)`)],
          ...["应报", "按时报齐", "迟报", "不完整", "缺报", "完成率(%)"],
        ],
        style: "header",
        height: 36,
      },
      ...byRank.map((each): PlanRow => ({
        ...{ values: [each.rank ?? "-", each.unit, ...each.months.map(rate), ...sums(each.tally)], style, height: 20 },
      })),
      { values: ["合计", null, ...months.map(() => null), ...sums(tally)], style, height: 22 },
      ...notes.map((text) => across(text, "note", wrappedHeight([text], [wholeWidth], fontSize) + 4)),
    ],
    merges: [
      ...[0, ...notes.map((_, index) => firstNote + index)].map((row) => ({
        ...{ top: row, left: 0, bottom: row, right: last },
      })),
      { top: firstNote - 1, left: 0, bottom: firstNote - 1, right: 1 },
    ],
    freezeRows: 2,
    page: { ...officialPage, orientation: "landscape", repeatRows: [2, 2] },
  };
}
