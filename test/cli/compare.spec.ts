import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareOutputSchema, type CompareOutput } from "../../src/usecases/tasks/compare-output";
import { ledgerGrid, type Penalty, platformGrid } from "../compare/compare-cases";
import { type Grid } from "../support/build-workbook";
import { runMain } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

function csv(name: string, grid: Grid): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    grid.map((row) => row.map((cell) => (cell === null ? "" : `"${String(cell)}"`)).join(",")).join("\n"),
  );
  return path;
}

const row = (serial: number, parts: Penalty = {}): Penalty => ({ number: `平市监罚〔2024〕${serial}号`, ...parts });
const stranger: Penalty = { party: "乙公司", uscc: null };
const platform = csv("platform.csv", platformGrid([row(1), row(2, { reported: "2024/03/01" }), row(3)]));
const ledger = csv("ledger.csv", ledgerGrid([row(1), row(2), row(4, stranger), row(5, { remarks: "简易程序" })]));
const asOf = ["--as-of", "2024-04-01"] as const;

const compare = (own: string, ...options: readonly string[]) =>
  runMain("compare", "--ledger", own, "--platform", platform, ...asOf, ...options);

test("the comparison as JSON, and exit code 1 where anything is concealed", async () => {
  const { exitCode, out, err } = await compare(ledger, "--json");
  const output: CompareOutput = compareOutputSchema.parse(JSON.parse(out));
  expect([exitCode, err]).toEqual([1, ""]);
  expect([output.should, output.concealed, output.concealmentRate]).toEqual([3, 1, 1 / 3]);
  expect(output.pairs.map(({ status, ledgerRow, platformRow }) => [status, ledgerRow, platformRow])).toEqual([
    ["concealed", 4, null],
    ["late", 3, 3],
    ["platform-only", null, 4],
    ["excluded", 5, null],
    ["reported", 2, 2],
  ]);
  expect(output.byUnit).toEqual([
    { unit: "市市场监管局", should: 3, concealed: 1, rate: 1 / 3, reported: 1, late: 1, near: 0, excluded: 1 },
  ]);
});

test("the same input gives the same bytes; nothing concealed ends in 0", async () => {
  expect((await compare(ledger, "--json")).out).toBe((await compare(ledger, "--json")).out);
  const clean = csv("clean.csv", ledgerGrid([row(1), row(2)]));
  expect((await compare(clean)).exitCode).toBe(0);
});

test("a limit caps the pairs and leaves the total", async () => {
  const { out } = await compare(ledger, "--json", "--limit", "2");
  const output = compareOutputSchema.parse(JSON.parse(out));
  expect([output.pairs.length, output.pairsTotal]).toEqual([2, 5]);
});

test("a folder of ledgers is compared as one, each row with its file; files without a ledger are named", async () => {
  const many = join(folder, "台账");
  mkdirSync(many);
  csv("台账/甲.csv", ledgerGrid([row(1), row(2)]));
  csv("台账/乙.csv", ledgerGrid([row(4, stranger)]));
  csv("台账/说明.csv", [["说明"], ["本文件夹放各单位台账"]]);
  const { out } = await compare(many, "--json");
  const output = compareOutputSchema.parse(JSON.parse(out));
  expect([output.should, output.pairs[0]?.ledger?.file]).toEqual([3, "乙.csv"]);
  expect(output.notes.join()).toMatch("没有找到台账的文件");
});

test("results are written as a workbook that is not taken for a ledger", async () => {
  const out = join(folder, "result.xlsx");
  await compare(ledger, "--out", out);
  const again = await runMain("compare", "--ledger", out, "--platform", platform, ...asOf);
  expect([again.exitCode, again.err]).toEqual([2, expect.stringMatching("没有可用的台账")]);
  expect((await compare(ledger, "--out", out)).exitCode).toBe(2);
});

test("month and units", async () => {
  const { out } = await compare(ledger, "--month", "2024-02", "--units", "市市场监管局、市司法局", "--json");
  const output = compareOutputSchema.parse(JSON.parse(out));
  expect(output.byUnit.map(({ unit, should }) => [unit, should])).toEqual([
    ["市司法局", 0],
    ["市市场监管局", 3],
  ]);
});

test.each([
  [["compare", "--platform", platform], "请用 --ledger 给出"],
  [["compare", "--ledger", ledger], "请用 --platform 给出"],
  [["compare", "--ledger", join(folder, "nowhere.xlsx"), "--platform", platform], "没有这个文件"],
  [["compare", "--ledger", ledger, "--platform", ledger], "没有可用的平台导出"],
  [["compare", "--ledger", ledger, "--platform", platform, "--month", "二月"], "月份应写成"],
  [["compare", "--ledger", ledger, "--platform", platform, "--units", "、"], "--units 应为单位名称"],
  [["compare", "--ledger", ledger, "--platform", platform, "--limit", "-1"], "limit"],
])("%j is unusable, and says why", async (argv, sentence) => {
  const { exitCode, err } = await runMain(...argv, "--as-of", "2024-04-01");
  expect([exitCode, err]).toEqual([2, expect.stringMatching(sentence)]);
});
