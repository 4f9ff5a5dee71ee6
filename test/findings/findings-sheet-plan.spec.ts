import { findingRows, findingsSheetPlan } from "../../src/findings/findings-sheet-plan";
import { type Waiver } from "../../src/findings/waiver";
import { isOwnSheet } from "../../src/ledger/own-sheets";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const standard = { ...nationalStandard, severities: { "header/missing-column": "off" } } as const;

function reportOf(
  rows: readonly ExampleRow[],
  columns: readonly Role[],
  waivers: readonly Waiver[] = [],
  sheet = "许可",
) {
  const ledger = { ...buildLedger(rows, { columns, standard }), sheet };
  return checkLedger(ledger, ruleEnv(ledger, { standard }), allRules, waivers);
}

const future = (documentNumber: string): ExampleRow => ({ documentNumber, decisionDate: "2024/03/06" });
const dates: readonly Role[] = ["documentNumber", "decisionDate"];
const threeWrong = reportOf([future("平许〔2024〕1号"), future("平许〔2024〕2号"), future("平许〔2024〕3号")], dates);

test("each finding is a line that says where, what, why and how to repair it", () => {
  expect(findingRows([reportOf([{ validTo: "长期" }], ["validTo"])], "zh", 10).rows).toEqual([
    [
      ...["许可", 2, "A", "有效期至", "错误", "长期"],
      ...["“长期”表示长期有效，应统一写作 2099/12/31。", "可一键改为 2099/12/31。", "2099/12/31"],
      ...["发改办财金〔2018〕790号字段表", "date/long-term"],
    ],
  ]);
});

test("the header and the severities are in the language of the reader", () => {
  const inLanguage = (language: "zh" | "en") => {
    const { header, rows } = findingRows([threeWrong], language, 1);
    return [header, rows[0]?.[4]];
  };
  expect(inLanguage("zh")).toEqual([
    ["工作表", "行", "列", "栏目", "级别", "当前值", "问题", "怎么办", "可改为", "依据", "规则"],
    "错误",
  ]);
  expect(inLanguage("en")).toEqual([
    ["Sheet", "Row", "Column", "Field", "Severity", "Value", "What is wrong", "What to do", "Repair", "Basis", "Rule"],
    "Error",
  ]);
});

test("a finding about a whole row has no column, field or value", () => {
  const twice = { documentNumber: "平许〔2024〕1号", decisionDate: "2024/03/01" };
  const { rows } = findingRows([reportOf([twice, twice], dates)], "zh", 10);
  expect(rows.map((cells) => [...cells.slice(0, 6), cells[8]])).toEqual([["许可", 3, null, null, "错误", null, null]]);
});

test("a finding about the sheet has no row", () => {
  const ledger = buildLedger([{ documentNumber: "平许〔2024〕1号" }], { columns: ["documentNumber"] });
  const report = checkLedger(ledger, ruleEnv(ledger), allRules, []);
  const { rows } = findingRows([report], "zh", 1);
  expect(rows[0]?.slice(0, 3)).toEqual(["Sheet1", null, null]);
  expect(rows[0]?.[10]).toBe("header/missing-column");
});

test("a waived finding is shown as such, not under its severity", () => {
  const waiver = {
    rule: "date/future",
    rowKey: "平许〔2024〕1号",
    reason: "系统时间有误",
    approver: "王某某",
    until: null,
  };
  const report = reportOf([future("平许〔2024〕1号"), future("平许〔2024〕2号")], dates, [waiver]);
  const severities = (language: "zh" | "en") => findingRows([report], language, 10).rows.map((cells) => cells[4]);
  expect([severities("zh"), severities("en")]).toEqual([
    ["已豁免", "错误"],
    ["Waived", "Error"],
  ]);
});

test("personal numbers are masked, in the value and in the words", () => {
  const number = "410401199001010018";
  const report = reportOf(
    [{ personDocumentType: "身份证", personDocumentNumber: number }],
    ["personDocumentType", "personDocumentNumber"],
  );
  const { rows } = findingRows([report], "zh", 10);
  expect(rows.map((cells) => cells[5])).toEqual(["410401********0018"]);
  expect(JSON.stringify(rows)).not.toContain(number);
});

describe("a list that is capped", () => {
  const other = reportOf([future("平许〔2024〕1号")], dates, [], "许可二");

  test("says of each sheet how many findings there are", () => {
    const { rows, notes } = findingRows([threeWrong, other], "zh", 2);
    expect(rows.map(([sheet, row]) => [sheet, row])).toEqual([
      ["许可", 2],
      ["许可", 3],
      ["许可二", 2],
    ]);
    expect(notes).toEqual(["“许可”共 3 处问题，这里列出前 2 处。"]);
    expect(findingRows([threeWrong, other], "en", 0).notes).toEqual([
      "Sheet “许可” has 3 findings; the first 0 are listed.",
      "Sheet “许可二” has 1 findings; the first 0 are listed.",
    ]);
  });

  test("is none when the last finding just fits", () => {
    expect(findingRows([threeWrong], "zh", 3).notes).toEqual([]);
  });

  test("has its note on the sheet, below the filtered rows", () => {
    const { rows, autoFilter } = findingsSheetPlan([threeWrong, other], "zh", 2);
    expect(rows.at(-1)).toEqual({ values: ["“许可”共 3 处问题，这里列出前 2 处。"], style: "note" });
    expect([rows.length, autoFilter]).toEqual([5, { top: 0, left: 0, bottom: 3, right: 10 }]);
  });
});

describe("the sheet", () => {
  const plan = findingsSheetPlan([threeWrong], "zh", 10);

  test("bears the name by which a later run knows it", () => {
    expect([plan.name, isOwnSheet(plan.name)]).toEqual(["核验问题", true]);
  });

  test("can be filtered by every column and printed on as many pages as it takes", () => {
    expect(plan.autoFilter).toEqual({ top: 0, left: 0, bottom: 3, right: 10 });
    expect([plan.freezeRows, plan.page?.repeatRows, plan.page?.orientation, plan.page?.fitToWidth]).toEqual([
      ...[1, [1, 1], "landscape", true],
    ]);
  });

  test("has a width for each column and a style for each cell", () => {
    expect(plan.columnWidths).toHaveLength(11);
    for (const { values, style } of plan.rows) {
      expect(values).toHaveLength(11);
      expect([style].flat().filter((name) => !Object.hasOwn(plan.styles, name))).toEqual([]);
    }
  });

  test("keeps values and repairs as text, so that Excel changes none", () => {
    const formats = [plan.rows[1]?.style ?? []].flat().map((name) => plan.styles[name]?.numberFormat);
    expect(formats).toEqual([...Array<undefined>(5), "@", undefined, undefined, "@", undefined, undefined]);
  });
});
