import { dishonestyTask, type DishonestySettings } from "../../src/usecases/tasks/dishonesty-task";
import { type Grid } from "../support/build-workbook";
import { taskInputOf, type TaskInputOptions } from "../support/task-input";

const roster: Grid = [
  ["单位名称", "别名", "分组"],
  ["市教育局", null, "市直"],
  ["汝州市", null, "县（市、区）"],
  ["郟县", "郏县", "县（市、区）"],
  ["石龙区", null, "县（市、区）"],
];

export const listHeader = [
  ...["单位名称", "统一社会信用代码", "县（市、区）", "列入事由", "列入日期", "整改计划", "计划移出日期"],
  ...["移出（销号）日期", "备注"],
];

/** One of each state, one that is off the list, and one of which the county is written otherwise. */
export const living: Grid = [
  ...[
    ["汝州市公路管理局", "1241048241706750X7", "汝州市", "拖欠工程款", "2023-11-01", "分期偿付", "2024-01-31"],
    ["汝州市妇幼保健院", "124104824170651094", "汝州市", "未履行判决", "2023-12-01", "与申请人协商", null],
    ["郟县公路事业发展中心", "12410425MB1M739494", "郏县", "未履行判决", "2024-02-05", null, null],
    ["平顶山市石龙区第一人民医院", "124104044168501211", "石龙区", "未履行判决", "2023-09-01", "已筹款", "2024-03-31"],
  ].map((row) => [...row, null, null]),
  ...[["汝州市夏店镇夏南小学", "124104820868908166", "汝州市", "未履行判决", "2023-10-10", "已履行", "2024-02-10"]].map(
    (row) => [...row, "2024-02-19", null],
  ),
];

/** Runs the task over rows of the register for February 2024, as of 2024-03-05 unless told. */
export function runDishonesty(
  rows: Grid = living,
  parts: Partial<DishonestySettings> = {},
  options: TaskInputOptions & {
    readonly sheets?: Readonly<Record<string, Grid>>;
    readonly header?: readonly string[];
  } = {},
) {
  const { sheets = {}, header = listHeader, ...others } = options;
  const input = taskInputOf(
    { "我的.xlsx": { 单位名录: roster, ...sheets } },
    { ...others, registers: rows.length === 0 ? {} : { 严重失信主体名单: [header, ...rows] } },
  );
  const initial = dishonestyTask.initial({ today: input.env.asOf, ledgers: [], sheets: Object.keys(sheets) });
  return dishonestyTask.run(input, { ...initial, ...parts });
}

/** The outcome of a run that is not refused. */
export function dishonest(...args: Parameters<typeof runDishonesty>) {
  const result = runDishonesty(...args);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}
