import {
  type CheckSettings,
  type CheckSummary,
  type Engine,
  type FindingQuery,
  type ListedFinding,
} from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { buildWorkbook, type Grid } from "../../support/build-workbook";
import { feed } from "./feed-engine";

export const header = [
  "行政相对人名称",
  "行政相对人代码_1(统一社会信用代码)",
  "行政许可决定文书号",
  "许可内容",
  "许可决定日期",
  "有效期至",
  "上报时间",
];
export const cells = (
  number: number,
  parts: { readonly uscc?: string; readonly decided?: string; readonly until?: string } = {},
) => [
  ...["甲公司", parts.uscc ?? "91410400MA0T5T018R", `叶审批〔2024〕${number}号`, `食品经营${number}`],
  ...[parts.decided ?? "2024/02/26", parts.until ?? "2099/12/31", "2024/02/27"],
];
export const ledger: Grid = [
  ["2024年2月行政许可"],
  header,
  cells(1),
  cells(2, { uscc: "91410400ma0t5t018r" }),
  cells(3, { decided: "2024/02/30" }),
  cells(4, { until: "长期" }),
  cells(4, { until: "长期" }),
];
export const settings: CheckSettings = { language: "zh", asOf: dayOf(2024, 3, 5), mapping: {}, kinds: {}, scope: null };
export const all: FindingQuery = {
  ...{
    language: "zh",
    groupBy: "rule",
    severities: ["error", "warning", "info"],
    waived: "open",
    text: "",
    ledger: null,
  },
};

export async function check(
  engine: Engine,
  sheets: Readonly<Record<string, Grid>>,
  parts: Partial<CheckSettings> = {},
): Promise<CheckSummary> {
  await feed(engine, buildWorkbook(sheets), 2);
  const result = await engine.check({ ...settings, ...parts }, () => undefined);
  if (!result.ok) throw new Error(result.error.join());
  return result.value;
}

export async function listed(engine: Engine, query: Partial<FindingQuery> = {}): Promise<readonly ListedFinding[]> {
  const index = await engine.query({ ...all, ...query });
  const pages = await Promise.all(index.groups.map(({ key, count }) => engine.page(index.id, key, 0, count)));
  return pages.flat();
}

export const rulesAt = async (engine: Engine, row: number): Promise<readonly string[]> =>
  (await listed(engine)).flatMap((finding) => (finding.row === row ? [finding.rule] : [])).sort();
