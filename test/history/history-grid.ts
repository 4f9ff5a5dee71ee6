import { type CellValue } from "../../src/sheets/cell";
import { type Grid } from "../support/build-workbook";

/** The header of the register 历史. */
export const historyHeader = [
  ...["月份", "单位名称", "分组", "数据总量", "合规量", "迟报量", "台账应报送量", "瞒报量", "得分", "名次", "警示"],
  ...["情况", "记录时间"],
];

/** A row of the register: month, unit, then what is known of volume, compliant, late, should, concealed, score, rank. */
export const historyRow = (
  month: string,
  unit: string,
  figures: readonly CellValue[],
  madeAt: CellValue = null,
): readonly CellValue[] => [
  month,
  unit,
  null,
  ...Array.from({ length: 7 }, (_, index) => figures[index] ?? null),
  null,
  null,
  madeAt,
];

export const historySheet = (...rows: readonly (readonly CellValue[])[]): Readonly<Record<string, Grid>> => ({
  历史: [historyHeader, ...rows],
});
