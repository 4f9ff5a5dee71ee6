import { resultSheets } from "../ledger/own-sheets";
import { type Moment } from "../parameters/moment";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type MonthAssessment } from "./assess-month";
import { deadlineText, momentText, monthText, stateText } from "./monitoring-words";

const columnWidths = [8, 44, 24, 20, 8, 30, 28];
const fontSize = 12;
const lastColumn = columnWidths.length - 1;
const header = ["序号", "指标", "责任单位", "报送时间", "条数", "内容", "状态"];
const cellStyles = ["count", "prose", "text", "text", "count", "prose", "prose"];
const openStyles = ["count", "prose", "text", "text", "count", "prose", "open"];

const styles = {
  ...officialStyles,
  open: { ...officialStyles.prose, bold: true, fill: "FCE4D6" },
};

/** 城市信用指标数据反馈表 (平信用办〔2020〕2号, annex 3): every indicator with what each unit has sent for it. */
export function feedbackSheetPlan(assessment: MonthAssessment, asOf: Moment): SheetPlan {
  const { month, deadline, indicators, units } = assessment;
  const across = (text: string, style: string, height: number): PlanRow => ({
    values: [text, ...Array.from({ length: lastColumn }, () => null)],
    style,
    height,
  });
  const body = indicators.flatMap(({ number, name }, index) =>
    units.flatMap(({ unit, items }): readonly PlanRow[] => {
      const item = items[index];
      if (item === undefined || item.status === "exempt") return [];
      const at = item.at === null ? null : momentText(item.at);
      const values = [number, name, unit, at, item.count, item.contents.join("、") || null, stateText(item)];
      return [
        {
          values,
          style: item.status === "done" || item.status === "pending" ? cellStyles : openStyles,
          height: Math.max(20, wrappedHeight(values, columnWidths, fontSize)),
        },
      ];
    }),
  );
  return {
    name: resultSheets.feedback,
    columnWidths,
    styles,
    rows: [
      across(`城市信用指标数据反馈表（${monthText(month)}）`, "title", 36),
      across(`报送截止：${deadlineText(deadline)}　　统计截至：${momentText(asOf)}`, "footer", 22),
      { values: header, style: "header", height: 26 },
      ...body,
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: lastColumn })),
    freezeRows: 3,
    autoFilter: { top: 2, left: 0, bottom: 2 + body.length, right: lastColumn },
    page: { ...officialPage, orientation: "landscape", repeatRows: [3, 3] },
  };
}
