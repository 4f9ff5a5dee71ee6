import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { sheetDataPlan } from "../../src/plans/sheet-data-plan";
import { returnedOutputSchema } from "../../src/usecases/tasks/returned-output";
import { returnsOutputSchema } from "../../src/usecases/tasks/returns-output";
import { buildSheet, type Grid } from "../support/build-workbook";
import { numberedRow } from "../support/clean-row";
import { collectBytes } from "../support/collect-bytes";
import { ledgerGrid } from "../support/ledger-grid";
import { runMain } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-returns-"));
const original = join(folder, "导出.xlsx");
const out = join(folder, "退回");
const day = ["--as-of", "2024-03-05"];

afterAll(() => rmSync(folder, { recursive: true }));

async function writeSheets(path: string, sheets: Readonly<Record<string, Grid>>): Promise<void> {
  const plans = Object.entries(sheets).map(([name, grid]) => sheetDataPlan(buildSheet(name, grid)));
  const info = { title: "", creator: "test", created: "2024-03-05T00:00:00Z" };
  writeFileSync(path, await collectBytes(writeWorkbook(plans, info, nodeByteCodec)));
}

beforeAll(async () => {
  await writeSheets(original, {
    许可台账: ledgerGrid([
      numberedRow(1),
      numberedRow(2, { licenceContent: null }),
      numberedRow(3, { licenceContent: null, sourceUnit: "甲/乙局" }),
      numberedRow(4, { licenceContent: null, sourceUnit: null, agency: null }),
    ]),
  });
  const ended = await runMain("returns", original, "--out", out, ...day, "--json");
  expect([ended.exitCode, ended.err]).toEqual([0, ""]);
  const { units, rows } = returnsOutputSchema.parse(JSON.parse(ended.out));
  expect(rows).toBe(3);
  expect(units.map(({ unit, file, rows: count }) => [unit, file, count])).toEqual([
    ["平顶山市示例局", "平顶山市示例局.xlsx", 1],
    ["甲/乙局", "甲_乙局.xlsx", 1],
    ["未识别单位", "未识别单位.xlsx", 1],
  ]);
});

test("one workbook a unit, under a lawful name, with its letter, and the list of them", () => {
  const workbooks = ["平顶山市示例局.xlsx", "未识别单位.xlsx", "甲_乙局.xlsx", "退回清单.xlsx"];
  expect(readdirSync(out).sort()).toEqual([...workbooks, "平顶山市示例局.docx", "甲_乙局.docx"].sort());
});

test("nothing is overwritten without --force, and the same input gives the same bytes", async () => {
  const path = join(out, "甲_乙局.xlsx");
  const [before, at] = [readFileSync(path), statSync(path).mtimeMs];
  const refused = await runMain("returns", original, "--out", out, ...day);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("已存在；要覆盖请加 --force")]);
  expect(statSync(path).mtimeMs).toBe(at);
  const forced = await runMain("returns", original, "--out", out, ...day, "--force");
  expect([forced.exitCode, readFileSync(path).equals(before)]).toEqual([0, true]);
});

test("a check reads the workbook of a unit again", async () => {
  const checked = await runMain("check", join(out, "甲_乙局.xlsx"), ...day, "--json");
  const report = JSON.parse(checked.out) as { inputs: { sheets: { kind: string; counts: object; unmapped: [] }[] }[] };
  expect(report.inputs[0]?.sheets).toMatchObject([{ kind: "licence", rows: 1, unmapped: [], counts: { error: 1 } }]);
});

test("what comes back is counted, with exit code 1 while anything is wrong or missing", async () => {
  const same = await runMain("returned", "--original", original, "--returned", out, ...day, "--json");
  expect([same.exitCode, same.err]).toEqual([1, ""]);
  const { units } = returnedOutputSchema.parse(JSON.parse(same.out));
  expect(units.map(({ stillWrong, fixed }) => [stillWrong, fixed])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

test("a unit's corrected file alone can be judged, and its result written", async () => {
  const back = join(folder, "示例局改好.xlsx");
  const result = join(folder, "结果.xlsx");
  await writeSheets(back, { Sheet1: ledgerGrid([numberedRow(2)], { without: ["returnId"] }) });
  const ended = await runMain("returned", "--original", original, "--returned", back, ...day, "--out", result);
  expect([ended.exitCode, existsSync(result)]).toEqual([0, true]);
  expect(ended.out).toContain("已反馈 1 家，退回 1 行 = 已改好 1 + 仍有错 0");
  expect(ended.out).toContain("没有“退回编号”列");
});

test("what is not there is asked for", async () => {
  const errs = await Promise.all([
    runMain("returns", original),
    runMain("returns", original, "--out", original),
    runMain("returned", "--returned", out),
    runMain("returned", "--original", original),
    runMain("returned", "--original", original, "--returned", join(folder, "没有.xlsx"), ...day),
  ]);
  expect(errs.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2, 2]);
  expect(errs.map(({ err }) => err.trim())).toEqual([
    "请用 --out FOLDER 指定放退回文件的文件夹。",
    expect.stringContaining("--out 应是文件夹"),
    "请用 --original FILE 给出退回前的原文件。",
    "请用 --returned FILE|FOLDER 给出发回的文件。",
    expect.stringContaining("没有这个文件"),
  ]);
});
