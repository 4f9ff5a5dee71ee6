import { type PlanRow, type SheetPlan } from "../../src/plans/sheet-plan";
import { type CellValue } from "../../src/sheets/cell";
import { publishedGrid } from "../disclosures/march-2023";
import { type Grid } from "../support/build-workbook";
import { notesPlan, sampleStyles } from "./ledger-sheet";
import { parameterSheetPlans } from "./parameter-sheets";

/** A table of counts by county, as counties are asked to fill it in: a title, a header, a line a county. */
function countsPlan(name: string, title: string, [header = [], ...lines]: Grid): SheetPlan {
  const style = (cells: readonly CellValue[]): readonly string[] =>
    cells.map((cell) => (typeof cell === "number" ? "count" : "text"));
  return {
    name,
    columnWidths: header.map((_, column) => (column === 0 ? 24 : 14)),
    styles: { ...sampleStyles, count: { ...sampleStyles.amount, numberFormat: "0" } },
    rows: [
      { values: [title], style: "noteTitle", height: 28 },
      { values: header, style: "header", height: 24 },
      ...lines.map((values): PlanRow => ({ values, style: style(values) })),
    ],
    merges: [],
    freezeRows: 2,
  };
}

/** What the counties of Pingdingshan had reported by 2023-03-10, as the notice of that month printed it. */
export const makeMarch2023 = (): readonly SheetPlan[] => [
  notesPlan("说明", "平顶山市 2023 年 3 月“十公示”归集情况（示例）", [
    "工作表“八公示”“信用评价”“信易贷”：2023 年 3 月 13 日公开通报的附件 1 至附件 3 所列数量，截至 2023 年 3 月 10 日。",
    "公开通报没有人口和存续企业数，单位名录里也没有填，所以不算人均和占比。",
    "工作表“单位名录”“规则参数”等：统计时读取的参数，可以修改。",
  ]),
  countsPlan("八公示", "各县（市、区）“八公示”上报数据", publishedGrid("eight")),
  countsPlan("信用评价", "各县（市、区）信用评价任务和结果", publishedGrid("evaluation")),
  countsPlan("信易贷", "各县（市、区）“信易贷”平台注册企业数量", publishedGrid("loan")),
  ...parameterSheetPlans("pingdingshan-2024"),
];
