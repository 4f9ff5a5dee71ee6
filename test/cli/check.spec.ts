import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutputSchema } from "../../src/usecases/check-output";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-check-"));
const inFolder = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

const asOf = ["--as-of", "2024-03-05"] as const;

test("the messy sample's report is the expected one to the byte", async () => {
  const { exitCode, out, err } = await runMain("check", sample.messy, ...asOf, "--json");
  expect(out).toBe(readFileSync(join(__dirname, "../cases/penalty-ledger-messy.json"), "utf8"));
  expect([exitCode, err]).toEqual([1, ""]);
});

test("the report adds up", async () => {
  const { out } = await runMain("check", sample.messy, ...asOf, "--json");
  const report = checkOutputSchema.parse(JSON.parse(out));
  for (const { counts, findings, listed, rows, timeliness } of report.inputs.flatMap(({ sheets }) => sheets)) {
    const sum = counts.error + counts.warning + counts.info + counts.waived;
    expect([sum, listed.total, listed.shown]).toEqual([findings.length, findings.length, findings.length]);
    expect(Object.values(counts.byRule).reduce((a, b) => a + b, 0)).toBe(findings.length);
    expect(counts.rowsWithErrors + counts.compliantRows).toBe(rows);
    expect(Object.values(timeliness).reduce((a, b) => a + b, 0)).toBe(rows);
  }
});

test("no personal number leaves in full", async () => {
  const { out } = await runMain("check", sample.messy, ...asOf, "--json");
  const csv = inFolder("findings.csv");
  await runMain("check", sample.messy, ...asOf, "--csv", csv);
  const residentId = /(?<![0-9A-Z])[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?![0-9A-Z])/g;
  expect([...out.matchAll(residentId), ...readFileSync(csv, "utf8").matchAll(residentId)]).toEqual([]);
});

test("a clean export ends with 0, in English too", async () => {
  const { exitCode, out } = await runMain("check", sample.export, ...asOf, "--lang", "en");
  expect(exitCode).toBe(0);
  expect(out).toContain("Ready to report: no errors");
  expect(out).toContain("compliance rate 100.00% = 4178 / 4178");
});

test("a list that is capped says how long it is", async () => {
  const { out } = await runMain("check", sample.messy, ...asOf, "--json", "--limit", "5");
  const [first] = checkOutputSchema.parse(JSON.parse(out)).inputs.flatMap(({ sheets }) => sheets);
  expect([first?.findings.length, first?.listed.shown, first?.listed.total]).toEqual([5, 5, 87]);
});

test("one sheet and one kind can be asked for", async () => {
  const { out } = await runMain("check", sample.messy, ...asOf, "--sheet", "许可台账", "--kind", "licence", "--json");
  const report = checkOutputSchema.parse(JSON.parse(out));
  expect(report.inputs.flatMap(({ sheets }) => sheets.map(({ sheet, kind }) => [sheet, kind]))).toEqual([
    ["许可台账", "licence"],
  ]);
});

test("a CSV in GB18030 is checked like a workbook, and can be written back with marks", async () => {
  // 行政相对人名称,… in GB18030; the code has a wrong last character.
  const header = "D0D0D5FECFE0B6D4C8CBC3FBB3C6"; // 行政相对人名称
  const category = "D0D0D5FECFE0B6D4C8CBC0E0B1F0"; // 行政相对人类别
  const uscc = "CDB3D2BBC9E7BBE1D0C5D3C3B4FAC2EB"; // 统一社会信用代码
  const number = "D0D0D5FEB4A6B7A3BEF6B6A8CAE9CEC4BAC5"; // 行政处罚决定书文号
  const company = "BCD7B9ABCBBE"; // 甲公司
  const legal = "B7A8C8CBBCB0B7C7B7A8C8CBD7E9D6AF"; // 法人及非法人组织
  const line = (...cells: readonly string[]) => Buffer.from(`${cells.join("2C")}0D0A`, "hex");
  const ascii = (text: string) => Buffer.from(text).toString("hex");
  const file = inFolder("ledger.csv");
  const bytes = [line(header, category, uscc, number), line(company, legal, ascii("91410482005507070X"), ascii("A-1"))];
  writeFileSync(file, Buffer.concat(bytes));
  const marked = inFolder("ledger-marked.xlsx");
  const { exitCode, out } = await runMain("check", file, ...asOf, "--json", "--out", marked);
  const [sheet] = checkOutputSchema.parse(JSON.parse(out)).inputs.flatMap(({ sheets }) => sheets);
  expect([exitCode, sheet?.kind, sheet?.rows]).toEqual([1, "penalty", 1]);
  expect(sheet?.findings.map(({ rule, row, column }) => [rule, row, column])).toContainEqual([
    "uscc/check-character",
    2,
    "C",
  ]);
  const again = await runMain("check", marked, ...asOf, "--json");
  expect(checkOutputSchema.parse(JSON.parse(again.out)).inputs[0]?.sheets[0]?.counts).toEqual(sheet?.counts);
});

describe("bad usage and unreadable input end with 2 and a sentence", () => {
  const notAWorkbook = inFolder("notes.xlsx");
  writeFileSync(notAWorkbook, "not a workbook");
  const empty = inFolder("empty.csv");
  writeFileSync(empty, "a,b\r\n1,2\r\n");

  test.each([
    [["check"], "至少要一个文件"],
    [["check", "missing.xlsx"], "没有这个文件"],
    [["check", notAWorkbook], "notes.xlsx"],
    [["check", empty], "没有找到台账"],
    [["check", sample.messy, "--as-of", "2024-02-30"], "应为 YYYY-MM-DD"],
    [["check", sample.messy, "--kind", "tax"], "应为 licence、penalty 或 auto"],
    [["check", sample.messy, "--sheet", "无"], "没有工作表“无”；有：“填表须知”"],
    [["check", sample.messy, "--profile", "atlantis"], "national-2018"],
    [["check", sample.messy, "--limit", "-1"], "--limit"],
    [["check", sample.messy, "--colour"], "参数有误"],
    [["check", sample.messy, sample.export, "--out", "x.xlsx"], "一次只能带一个输入文件"],
    [["check", sample.messy, "--out", "x.csv"], "应以 .xlsx 结尾"],
    [["check", sample.messy, "--out", sample.messy, "--force"], "输入文件从不改动"],
    [["chekc"], "没有“chekc”这个命令"],
  ])("%j", async (argv, sentence) => {
    const { exitCode, out, err } = await runMain(...argv);
    expect([exitCode, argv.includes(empty) ? "" : out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});

test("an office's own profile counts, and a bad one is refused with path and reason", async () => {
  const good = inFolder("my-city.json");
  writeFileSync(good, JSON.stringify({ extends: "national-2018", severities: { "uscc/check-character": "off" } }));
  const { out } = await runMain("check", sample.messy, ...asOf, "--profile", good, "--json");
  const report = checkOutputSchema.parse(JSON.parse(out));
  expect(report.profile.id).toBe("national-2018-custom");
  expect(report.inputs[0]?.sheets.map(({ counts }) => counts.byRule["uscc/check-character"])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const bad = inFolder("bad.json");
  writeFileSync(bad, JSON.stringify({ extends: "national-2018", deadlines: [{ count: 0 }] }));
  const refused = await runMain("check", sample.messy, "--profile", bad);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("deadlines[0].count")]);
});

test("an output that exists is not overwritten without --force, and nothing half-written is left", async () => {
  const out = inFolder("marked.xlsx");
  copyFileSync(sample.messy, out);
  const before = readFileSync(out);
  const refused = await runMain("check", sample.messy, ...asOf, "--out", out);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("已存在")]);
  expect(readFileSync(out).equals(before)).toBe(true);
  expect((await runMain("check", sample.messy, ...asOf, "--out", out, "--force")).exitCode).toBe(1);
  expect(readFileSync(out).equals(before)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("checking the marked workbook again finds the same and writes the same bytes", async () => {
  const [once, twice] = [inFolder("once.xlsx"), inFolder("twice.xlsx")];
  const first = await runMain("check", sample.messy, ...asOf, "--out", once, "--json");
  const second = await runMain("check", once, ...asOf, "--out", twice, "--json");
  const countsOf = (out: string) =>
    checkOutputSchema.parse(JSON.parse(out)).inputs.flatMap(({ sheets }) => sheets.map(({ counts }) => counts));
  expect(countsOf(second.out)).toEqual(countsOf(first.out));
  expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
});
