import { type MonitorSettings, monitorTask } from "../../src/usecases/tasks/monitor-task";
import { type Grid } from "../support/build-workbook";
import { taskInputOf } from "../support/task-input";

/** Three units, of which two are municipal. */
export const roster: Grid = [
  ["单位名称", "别名", "分组"],
  ["市教育局", "教育局", "市直"],
  ["市卫健委", null, "市直"],
  ["新华区", null, "县（市、区）"],
];

export const indicators: Grid = [
  ["序号", "指标事项", "一级指标", "分值", "责任单位", "必填内容", "说明"],
  [1, "地方红黑名单", null, 2, null, "名称、数量", null],
  [2, "联合惩戒案例", null, null, null, null, null],
  [3, "信用修复培训案例", null, 1.5, "教育局", null, null],
];

export const submissionsHeader = ["月份", "单位名称", "指标序号", "报送时间", "已报内容", "报送条数", "说明"];

/** What the three units sent for February 2024: one is whole and in time. */
export const february: Grid = [
  ["2024-02", "市教育局", 1, "2024-02-20 17:00", "名称、数量", 3, null],
  ["2024-02", "教育局", 2, "2024-02-19 09:05", null, 1, null],
  ["2024-02", "市教育局", 3, "2024-02-18", null, 0, null],
  ["2024-02", "市卫健委", 1, "2024-02-20 16:59", "名称", 2, null],
  ["2024-02", "市卫健委", 2, "2024-02-21 20:01", null, 1, null],
  ["2024-02", "新华区", 1, null, null, null, "电话催过"],
];

export const settings: MonitorSettings = {
  ...{ month: "2024-02", asOf: "2024-02-29", movesFromHolidays: false, hasQuarter: false },
};

/** Runs the task over rows of 指标报送登记. */
export const monitor = (
  rows: Grid = february,
  parts: Partial<MonitorSettings> = {},
  items: Grid | null = indicators,
  units: Grid = roster,
) =>
  monitorTask.run(
    taskInputOf(
      { "我的.xlsx": { 单位名录: units } },
      { registers: { ...(items && { 城市信用指标: items }), 指标报送登记: [submissionsHeader, ...rows] } },
    ),
    { ...settings, ...parts },
  );

/** The outcome of a run that is not refused. */
export function monitored(...args: Parameters<typeof monitor>) {
  const result = monitor(...args);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

/** The status of each unit's items: `{ 市教育局: "done done done" }`. */
export const statusesOf = ({ detail }: ReturnType<typeof monitored>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    detail.assessment.units.map(({ unit, items }) => [unit, items.map(({ status }) => status).join(" ")]),
  );
