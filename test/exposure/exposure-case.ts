import { type ExampleRow } from "../../src/rules/rule";
import { type ExposureSettings, exposureTask } from "../../src/usecases/tasks/exposure-task";
import { taskLedgers } from "../../src/usecases/tasks/task-ledgers";
import { type Grid } from "../support/build-workbook";
import { ledgerGrid } from "../support/ledger-grid";
import { taskInputOf } from "../support/task-input";

const roster: Grid = [
  ["单位名称", "分组", "职能", "别名"],
  ["市市场监管局", "市直", "处罚", "市市场监督管理局"],
  ["鲁山县", "县（市、区）", "处罚", null],
];

/** A penalty of the market regulator, reported in time. */
export const penalty = (parts: ExampleRow): ExampleRow => ({
  partyName: "平顶山市康源大药房有限公司",
  partyCategory: "法人及非法人组织",
  documentNumber: "平市监罚〔2024〕5号",
  violationType: "销售假药",
  violationFact: "该店销售无批准文号的假药，货值2000元。",
  penaltyContent: "罚款2000元",
  decisionDate: "2024/02/01",
  reportedAt: "2024/02/05",
  sourceUnit: "市市场监督管理局",
  ...parts,
});

/** One in time, one late, one of a person, one that is not reported yet. */
export const platform: readonly ExampleRow[] = [
  penalty({}),
  penalty({
    documentNumber: "平市监罚〔2024〕6号",
    partyName: "宝丰县永兴副食有限责任公司",
    violationType: "销售过期食品",
    violationFact: "货架上有过期食品待售。",
    reportedAt: "2024/03/01",
  }),
  penalty({
    documentNumber: "平市监罚〔2024〕7号",
    partyName: "张三丰",
    violationType: "无照经营",
    violationFact: "无照经营烧烤。",
  }),
  penalty({
    documentNumber: "平市监罚〔2024〕8号",
    partyName: "叶县大地建材公司",
    violationType: "虚假宣传",
    violationFact: "网页上有虚假宣传内容。",
    reportedAt: null,
  }),
];

export type Exposure = readonly [day: string, party: string, matter: string, number?: string, unit?: string];

const grid = (exposures: readonly Exposure[]): Grid => [
  ["曝光日期", "当事人", "事由", "来源", "文书号", "责任单位"],
  ...exposures.map(([day, party, matter, number, unit]) => [
    day,
    party,
    matter,
    "平顶山晚报",
    number ?? null,
    unit ?? null,
  ]),
];

interface Options {
  readonly rows?: readonly ExampleRow[];
  readonly parts?: Partial<ExposureSettings>;
  readonly sheet?: Grid;
}

/** Runs the task on an export and a register of exposures, as of 2024-03-05. */
export function runExposures(exposures: readonly Exposure[], { rows = platform, parts = {}, sheet }: Options = {}) {
  const input = taskInputOf(
    { "导出.xlsx": { 单位名录: roster, 行政处罚: sheet ?? ledgerGrid(rows, { kind: "penalty" }) } },
    { registers: { 曝光登记: grid(exposures) } },
  );
  const settings = exposureTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  return exposureTask.run(input, { ...settings, ...parts });
}

export function exposed(...args: Parameters<typeof runExposures>) {
  const result = runExposures(...args);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}
