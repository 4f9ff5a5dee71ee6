import { dayOf } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { type CellValue } from "../../src/sheets/cell";
import { loadStandard } from "../../src/standard/load-standard";
import { taskLedgers } from "../../src/usecases/tasks/task-ledgers";
import { scoreTask } from "../../src/usecases/tasks/score-task";
import { type Grid } from "./build-workbook";
import { numberedRow } from "./clean-row";
import { ledgerGrid } from "./ledger-grid";
import { taskInputOf } from "./task-input";

const loaded = loadStandard("yuncheng-2021");
if (!loaded.ok) throw new Error("no profile");
export const standard = loaded.value;

export const receipts = ["reportedAt", "publishedAt"] as const;

const agency = { agency: "甲局", sourceUnit: "甲局" };
export const rosterGrid: Grid = [
  ["单位名称", "分组", "职能", "别名"],
  ["甲局", "市直", "许可", null],
  ["乙局", "市直", "许可", null],
  ["丙局", "市直", "许可", null],
  ["丁局", "市直", "许可", null],
  ["戊县", "县（市、区）", "许可", null],
];

const row = (number: number, unit: string, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { ...agency, agency: unit, sourceUnit: unit, ...parts });

const wrong: ExampleRow = { licenceCategory: "不知道" };
const late: ExampleRow = { decisionDate: "2024/01/10", validFrom: "2024/01/10" };

/** Decided long enough ago, and nothing that another row looks like. */
const concealed: ExampleRow = {
  ...{ decisionDate: "2024/02/05", validFrom: "2024/02/05", partyName: "钱某某", personDocumentNumber: null },
};

/** 甲 ten rows and one of them wrong, 乙 four and two of them late, 丙 and 戊 clean, 丁 nothing. */
export const platform = [
  ...Array.from({ length: 9 }, (_, index) => row(index + 1, "甲局")),
  row(10, "甲局", wrong),
  ...[11, 12].map((number) => row(number, "乙局")),
  ...[13, 14].map((number) => row(number, "乙局", late)),
  row(15, "丙局"),
  row(16, "戊县"),
  row(90, "甲局", { reportedAt: "2024/01/05", decisionDate: "2024/01/04" }),
];

/** The ledger of 甲 has two more rows than the platform; that of 丙 has the one row. */
export const ledger = [
  ...Array.from({ length: 8 }, (_, index) => row(index + 1, "甲局")),
  row(2100, "甲局", concealed),
  row(2200, "甲局", { ...concealed, partyName: "赵某某" }),
  row(15, "丙局"),
];

const samples: Grid = [
  ["抽样日期", "种子", "抽查月份", "单位名称"],
  ["2024-02-01", "旧", "2024-02", "丁局"],
  ...["甲局", "乙局", "丙局"].map((unit) => ["2024-02-28", "1", "2024-02", unit]),
];

export const assessmentHeader = [
  "月份",
  "单位名称",
  "台账",
  "工作方案",
  "专栏目录",
  "公示信息",
  "综合扣分",
  "表彰创建",
  "报道批示",
];
const all = ["甲局", "乙局", "丙局", "丁局", "戊县"];
export const assessed = (...others: readonly (readonly CellValue[])[]): Grid => [
  assessmentHeader,
  ...all.map((unit) => ["2024-02", unit, null, "有", "有", "有"]),
  ...others,
];

/** What a test changes of the month. */
export interface ScoreCase {
  readonly registers?: Readonly<Record<string, Grid>>;
  readonly month?: string;
  readonly platformRows?: readonly ExampleRow[];
  readonly ledgerRows?: readonly ExampleRow[] | null;
}

/** Scores a month of five units: one wrong row, two late ones, two concealed, one unit without data. */
export function scoreMonth({
  registers = {},
  month = "2024-02",
  platformRows = platform,
  ledgerRows = ledger,
}: ScoreCase = {}) {
  const input = taskInputOf(
    {
      "平台.xlsx": { 单位名录: rosterGrid, 平台: ledgerGrid(platformRows) },
      ...(ledgerRows === null ? {} : { "台账.xlsx": { 台账: ledgerGrid(ledgerRows, { without: receipts }) } }),
    },
    { standard, asOf: dayOf(2024, 3, 5), registers: { 考核登记: assessed(), 抽样记录: samples, ...registers } },
  );
  const refs = taskLedgers(input.sources).map(({ ref }) => ref);
  return scoreTask.run(input, {
    month,
    platform: refs.filter(({ source }) => source === "workbook"),
    ledgers: refs.filter(({ source }) => source !== "workbook"),
  });
}

/** The same where nothing stands against it. */
export function outcomeOf(parts: ScoreCase = {}) {
  const result = scoreMonth(parts);
  if (!result.ok) throw new Error(result.error.en);
  return result.value;
}

/** One unit of it. */
export const unitOf = (name: string, parts: ScoreCase = {}) =>
  outcomeOf(parts).detail.units.find(({ unit }) => unit === name);
