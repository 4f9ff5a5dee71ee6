import { Workbook } from "@cj-tech-master/excelts";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../cli/main";
import { allRules } from "../../src/rules";
import { type CellValue } from "../../src/sheets/cell";
import { annexOutputSchema } from "../../src/usecases/annex-output";
import { checkOutputSchema } from "../../src/usecases/check-output";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-outcomes-"));
const at = (name: string) => join(folder, name);
const asOf = ["--as-of", "2024-03-05"] as const;

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

const header = ["行政相对人名称", "行政许可决定文书号", "许可类别", "许可决定日期", "上报时间", "数据来源单位"];
const row = (number: number, category = "普通", unit = "平顶山市公安局") =>
  ["李某某", `平许〔2024〕${number}号`, category, "2024/02/26", "2024/02/27", unit] as const;

/** Writes a workbook of these sheets. */
async function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  isProtected = false,
): Promise<string> {
  const file = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    const worksheet = file.addWorksheet(sheet);
    for (const cells of rows) worksheet.addRow([...cells]);
    if (isProtected) await worksheet.protect("", {});
  }
  writeFileSync(at(name), Buffer.from(await file.xlsx.writeBuffer()));
  return at(name);
}

describe("a fault of ours ends with 3", () => {
  test("and is told with what is needed to report it", async () => {
    const err: string[] = [];
    const exitCode = await main(["check", sample.messy], {
      signal: new AbortController().signal,
      progress: {
        step: () => undefined,
        report: () => {
          throw new TypeError("a bug");
        },
        end: () => undefined,
      },
      print: () => undefined,
      tell: (text) => err.push(text),
    });
    expect([exitCode, err.join("")]).toEqual([
      3,
      expect.stringMatching(/^工具自身出了故障，请连同下面几行报告：\nTypeError: a bug\n +at /),
    ]);
  });

  test("also where only one rule has it, whose findings nobody then knows", async () => {
    const [rule] = allRules;
    if (rule === undefined) throw new Error("There are no rules");
    jest.spyOn(rule, "run").mockImplementation(() => {
      throw new Error("a bug");
    });
    const { exitCode, out } = await runMain("check", sample.export, ...asOf, "--json");
    const report = checkOutputSchema.parse(JSON.parse(out));
    expect([exitCode, report.verdict]).toEqual([3, "unknown"]);
    expect(report.inputs[0]?.sheets[0]?.toolFaults).toEqual([{ rule: rule.id, message: "a bug" }]);
  });
});

describe("what cannot be read or written ends with 2 and a sentence", () => {
  test("a folder in place of a workbook", async () => {
    expect(await runMain("check", folder)).toEqual({ exitCode: 2, out: "", err: `${folder}：这不是文件。\n` });
  });

  test("an output below a file", async () => {
    writeFileSync(at("file"), "");
    const { exitCode, err } = await runMain("check", sample.messy, ...asOf, "--csv", at("file/findings.csv"));
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/^文件操作失败：E(NOTDIR|EXIST)/)]);
  });

  test("a list of findings that exists, before anything is checked or written", async () => {
    writeFileSync(at("exists.csv"), "old");
    const argv = [...asOf, "--out", at("new.xlsx"), "--csv", at("exists.csv")];
    const { exitCode, out, err } = await runMain("check", sample.messy, ...argv);
    expect([exitCode, out, err.includes("exists.csv 已存在")]).toEqual([2, "", true]);
    expect([readFileSync(at("exists.csv"), "utf8"), existsSync(at("new.xlsx"))]).toEqual(["old", false]);
  });

  test("a profile file that is no JSON", async () => {
    writeFileSync(at("broken.json"), "{");
    const { exitCode, err } = await runMain("check", sample.messy, "--profile", at("broken.json"));
    expect([exitCode, err]).toEqual([2, expect.stringContaining("不是有效的 JSON")]);
    expect((await runMain("check", sample.messy, "--profile", at("none.json"))).err).toContain("读不出来");
  });

  test.each(["2024/03/05", "20240305", "2024-3-5", "today"])("the day %s", async (day) => {
    expect(await runMain("check", sample.messy, "--as-of", day, "--lang", "en")).toEqual({
      ...{ exitCode: 2, out: "", err: `--as-of takes a date YYYY-MM-DD, not “${day}”.\n` },
    });
  });
});

describe("settings of the workbook", () => {
  const rules = [
    ["参数", "值"],
    ["规则方案", "hubei-2022"],
  ] as const;

  test("choose the profile unless the command line does", async () => {
    const file = await workbook("profile.xlsx", { 许可: [header, row(1)], 规则参数: rules });
    const profile = async (...argv: readonly string[]) =>
      checkOutputSchema.parse(JSON.parse((await runMain("check", file, ...asOf, "--json", ...argv)).out)).profile.id;
    expect([await profile(), await profile("--profile", "national-2018")]).toEqual(["hubei-2022", "national-2018"]);
  });

  test("bring the roster of the annexes", async () => {
    const roster = [
      ["单位名称", "分组", "别名"],
      ["某某办", "市直", "甲办"],
      ["某某县", "县区", ""],
    ];
    const file = await workbook("roster.xlsx", { 许可: [header, row(1, "普通", "甲办")], 单位名录: roster });
    const argv = ["--month", "2024-02", "--profile", "pingdingshan-2024", "--json"];
    const { annexes } = annexOutputSchema.parse(JSON.parse((await runMain("annex", file, ...argv)).out));
    expect(annexes.map(({ rows }) => rows)).toEqual([[[1, "某某办", 1, 0, 0]], [[1, "某某县", "-", "-", "-"]]]);
  });
});

test("a list of the findings of several files has one header, and names each file", async () => {
  const [one, two] = [
    await workbook("one.xlsx", { 许可: [header, row(1, "甲类"), row(2, "甲类")] }),
    await workbook("two.xlsx", { 许可: [header, row(1, "甲类")] }),
  ];
  await runMain("check", one, two, ...asOf, "--csv", at("both.csv"), "--limit", "1");
  const lines = readFileSync(at("both.csv"), "utf8").trimEnd().split("\r\n");
  expect(lines.map((line) => line.split(",")[0])).toEqual(["\uFEFF文件", one, one, two, two]);
  expect(lines[2]).toMatch(/“许可”共 \d+ 处问题，这里列出前 1 处。$/);
});

test("a sheet that cannot bear marks is named on stderr, and its findings are listed all the same", async () => {
  const file = await workbook("locked.xlsx", { 许可: [header, row(1, "甲类")] }, true);
  const { exitCode, err } = await runMain("check", file, ...asOf, "--out", at("locked-marked.xlsx"));
  expect([exitCode, err]).toEqual([1, expect.stringContaining("“许可”没有加标记：工作表受保护")]);
  const marked = new Workbook();
  await marked.xlsx.load(readFileSync(at("locked-marked.xlsx")));
  expect(marked.worksheets.map(({ name }) => name)).toEqual(["许可", "核验问题"]);
});

describe("the summary for a person", () => {
  test("says of a ledger without a wrong row that its header is wrong", async () => {
    const file = await workbook("header.xlsx", { 许可: [header.slice(0, 5), row(1).slice(0, 5)] });
    const mild = at("mild.json");
    const off = Object.fromEntries(allRules.filter(({ id }) => !id.startsWith("header/")).map(({ id }) => [id, "off"]));
    writeFileSync(mild, JSON.stringify({ extends: "national-2018", severities: off }));
    const { exitCode, out } = await runMain("check", file, ...asOf, "--profile", mild);
    expect([exitCode, out.includes("还不能报送：表头有错误")]).toEqual([1, true]);
  });

  test("has the rules with the most findings first", async () => {
    const { out } = await runMain("check", sample.messy, ...asOf, "--sheet", "处罚台账");
    const counts = [...out.matchAll(/^ {4} *(\d+) {2}[a-z-]+\/[a-z-]+/gm)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test("names the units that were late and no others", async () => {
    const { out } = await runMain("annex", sample.export, "--month", "2024-02");
    expect(out.match(/存在迟报: .*/g)).toEqual(["存在迟报: 市市场监管局 (1)"]);
  });
});

test("the list of rules is in the language asked for", async () => {
  const first = async (language: string) => (await runMain("rules", "--lang", language)).out.split("\n")[0] ?? "";
  const [rule] = allRules;
  expect([await first("zh"), await first("en")]).toEqual([
    expect.stringMatching(new RegExp(`^${rule?.id ?? ""} +错误 +${rule?.title.zh ?? ""}`)),
    expect.stringMatching(new RegExp(`^${rule?.id ?? ""} +Error +${rule?.title.en ?? ""}`)),
  ]);
  expect((await runMain("rules")).out.trimEnd().split("\n")).toHaveLength(allRules.length);
});
