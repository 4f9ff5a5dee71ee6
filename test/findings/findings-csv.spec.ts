import { readCsv } from "../../src/csv/read-csv";
import { findingsCsv, findingsCsvLines } from "../../src/findings/findings-csv";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { cellAt } from "../../src/sheets/column";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const standard = { ...nationalStandard, severities: { "header/missing-column": "off" } } as const;

function reportOf(rows: readonly ExampleRow[], sheet = "许可") {
  const ledger = { ...buildLedger(rows, { columns: ["validTo"], standard }), sheet };
  return checkLedger(ledger, ruleEnv(ledger, { standard }), allRules, []);
}

const wrong = reportOf([{ validTo: "长期" }, { validTo: "永久" }]);

function gridOf(text: string) {
  const read = readCsv(nodeByteCodec.encodeUtf8(text), nodeByteCodec);
  if (!read.ok) throw new Error(read.error.kind);
  const [sheet] = read.value.sheets;
  return Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) => sheet?.columns.map((column) => cellAt(column, row)));
}

test("the findings of a workbook are lines under a header, without a byte order mark", () => {
  const text = findingsCsv([wrong], "zh", 10);
  expect(text.slice(0, 4)).toBe("工作表,");
  expect(gridOf(text).map((cells) => cells?.slice(0, 6))).toEqual([
    ["工作表", "行", "列", "栏目", "级别", "当前值"],
    ["许可", "2", "A", "有效期至", "错误", "长期"],
    ["许可", "3", "A", "有效期至", "错误", "永久"],
  ]);
});

test("a capped list says so at its end", () => {
  expect(findingsCsv([wrong], "en", 1).split("\r\n").at(-2)).toBe(
    "Sheet “许可” has 2 findings; the first 1 are listed.",
  );
});

test("of several files each line names its own, under one header", () => {
  const files = [
    { file: "甲.xlsx", reports: [wrong] },
    { file: "=乙.xlsx", reports: [reportOf([{ validTo: "长期" }], "处罚")] },
  ];
  expect([...findingsCsvLines(files, "zh", 10)].map((line) => line.split(",").slice(0, 3))).toEqual([
    ["文件", "工作表", "行"],
    ["甲.xlsx", "许可", "2"],
    ["甲.xlsx", "许可", "3"],
    ["'=乙.xlsx", "处罚", "2"],
  ]);
});

test.each(["=1+1", "+1+1", "@SUM(A1)", "\t=1", "＝1", "-1+2"])("%j never reads as a formula", (text) => {
  const line = findingsCsv([reportOf([{ validTo: text }], text)], "zh", 10).split("\r\n")[1] ?? "";
  expect(line.startsWith(`'${text}`) || line.startsWith(`"'${text}`)).toBe(true);
  const cells = gridOf(findingsCsv([reportOf([{ validTo: text }])], "zh", 10))[1] ?? [];
  expect(cells[5]).toBe(`'${text}`);
});

test("personal numbers are masked", () => {
  expect(findingsCsv([reportOf([{ validTo: "41040219900307293X" }])], "zh", 10)).not.toContain("19900307");
});
