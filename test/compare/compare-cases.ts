import { type CompareSettings } from "../../src/usecases/tasks/compare-settings";
import { type CompareDetail, compareTask } from "../../src/usecases/tasks/compare-task";
import { type TaskOutcome } from "../../src/usecases/tasks/task";
import { taskLedgers } from "../../src/usecases/tasks/task-ledgers";
import { type Grid } from "../support/build-workbook";
import { taskInputOf, type TaskInputOptions } from "../support/task-input";

/** A penalty; what is left out is as in {@link usual}. */
export interface Penalty {
  readonly number?: string | null;
  readonly party?: string | null;
  readonly uscc?: string | null;
  readonly agency?: string | null;
  readonly day?: string | null;
  readonly remarks?: string;
  readonly reported?: string | null;
  readonly content?: string;
}

const usual = {
  number: "平市监罚〔2024〕1号",
  party: "平顶山市示例商贸有限公司",
  uscc: "91410400MA0T5T018R",
  agency: "市市场监管局",
  day: "2024/02/05",
  remarks: null,
  reported: "2024/02/06",
  content: "罚款0.2万元",
} as const;

const header = [
  ...["行政处罚决定书文号", "行政相对人名称", "行政相对人代码_1(统一社会信用代码)", "处罚机关", "处罚决定日期"],
  ...["处罚内容", "备注"],
];

const cellsOf = (penalty: Penalty) => {
  const { number, party, uscc, agency, day, content, remarks } = { ...usual, ...penalty };
  return [number, party, uscc, agency, day, content, remarks];
};

export const ledgerGrid = (rows: readonly Penalty[]): Grid => [header, ...rows.map(cellsOf)];

export const platformGrid = (rows: readonly Penalty[]): Grid => [
  [...header, "上报时间"],
  ...rows.map((row) => [...cellsOf(row), row.reported === undefined ? usual.reported : row.reported]),
];

/** What a comparison is given beside its rows. */
export interface CompareOptions extends TaskInputOptions {
  readonly settings?: Partial<CompareSettings>;
  /** More sheets of the ledger's file, such as 单位名录. */
  readonly sheets?: Readonly<Record<string, Grid>>;
}

/** Files of the platform after each other; the first is the ledger. */
export function runCompare(
  ledgers: Grid,
  platforms: readonly Grid[],
  { settings = {}, sheets = {}, ...options }: CompareOptions = {},
): ReturnType<typeof compareTask.run> {
  const exports = platforms.map((grid, index) => [`平台${index + 1}.xlsx`, { 处罚: grid }] as const);
  const input = taskInputOf({ "台账.xlsx": { 处罚: ledgers, ...sheets }, ...Object.fromEntries(exports) }, options);
  const start = compareTask.initial({ today: input.env.asOf, ledgers: taskLedgers(input.sources), sheets: [] });
  return compareTask.run(input, { ...start, listed: 10_000, ...settings });
}

/** The outcome of penalties in a ledger against penalties on the platform. */
export function compared(
  ledger: readonly Penalty[],
  platform: readonly Penalty[],
  options: CompareOptions = {},
): TaskOutcome<CompareDetail> {
  const outcome = runCompare(ledgerGrid(ledger), [platformGrid(platform)], options);
  if (!outcome.ok) throw new Error(outcome.error.zh);
  return outcome.value;
}

/** The status of each row of the ledger with its reason, in the order of the rows. */
export const statusesOf = ({ detail }: TaskOutcome<CompareDetail>): readonly string[] =>
  detail.pairs.shown
    .filter(({ ledger }) => ledger !== null)
    .sort((one, other) => (one.ledger?.row ?? 0) - (other.ledger?.row ?? 0))
    .map(({ status, reason }) => (reason === "none" ? status : `${status} ${reason}`));

/** A row elsewhere on the platform, so that it covers a month: no row of a ledger is it. */
export const other: Penalty = { number: "他市监罚〔2024〕900号", party: "他人", uscc: null, agency: "他局" };
