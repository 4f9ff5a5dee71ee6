import { type Waiver } from "../../src/findings/waiver";
import { listFindings } from "../../src/findings/list-findings";
import { rowKey } from "../../src/ledger/row-key";
import { rowMarks } from "../../src/marks/row-marks";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { type Language } from "../../src/support/words";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv } from "../support/run-rules";

/** On the sheet in this order, from column A. */
const columns: readonly Role[] = ["documentNumber", "licenceCategory", "decisionDate", "agencyCode", "reportedAt"];

const row = (number: number, parts: ExampleRow = {}): ExampleRow => ({
  documentNumber: `平审批许〔2024〕${number}号`,
  ...{
    licenceCategory: "普通",
    decisionDate: "2024/02/26",
    agencyCode: "11410400005512347C",
    reportedAt: "2024/02/27",
  },
  ...parts,
});

interface Marking {
  readonly language?: Language;
  readonly waived?: readonly (readonly [rule: string, row: number])[];
  readonly firstColumn?: number;
  readonly lastColumn?: number;
}

function reportOf(rows: readonly ExampleRow[], waived: Marking["waived"] = []) {
  const ledger = buildLedger(rows, { columns });
  const waivers = waived.map(([rule, each]): Waiver => ({
    ...{ rule, rowKey: rowKey(ledger, each), reason: "历史数据", approver: "王某某", until: null },
  }));
  return checkLedger(ledger, ruleEnv(ledger), allRules, waivers);
}

function marksOf(
  rows: readonly ExampleRow[],
  { language = "zh", waived, firstColumn = 0, lastColumn = columns.length - 1 }: Marking = {},
) {
  const report = reportOf(rows, waived);
  return rows.map((_, each) => rowMarks(report, language, { firstColumn, lastColumn })(each));
}

const masksOf = (rows: readonly ExampleRow[], marking: Marking = {}) =>
  marksOf(rows, marking).map((mark) => mark?.mask ?? null);
const resultOf = (cells: ExampleRow, language: Language = "zh") => marksOf([row(1, cells)], { language })[0]?.result;

test("a clean row has no mark", () => {
  expect(marksOf([row(1), row(2)])).toEqual([null, null]);
});

test("the mask has a letter for the wrong cells and a dot for the others", () => {
  expect(
    masksOf([row(1, { licenceCategory: "甲类" }), row(2), row(3, { documentNumber: "决定书", agencyCode: "5" })]),
  ).toEqual([".e...", null, "w..e."]);
});

test("the mask has one character for each column, those before and after the ledger's own included", () => {
  const wrong = row(1, { licenceCategory: "甲类" });
  expect(masksOf([wrong], { firstColumn: 0, lastColumn: 7 })).toEqual([".e......"]);
  expect(masksOf([wrong], { firstColumn: 1, lastColumn: 3 })).toEqual(["e.."]);
});

test("a cell with several findings carries the worst", () => {
  // The number lacks digits, which is a warning, and is too long, which is an error.
  expect(masksOf([row(1, { documentNumber: "决定书" }), row(2, { documentNumber: "决定书".repeat(50) })])).toEqual([
    "w....",
    "e....",
  ]);
});

test("a late row is marked on its receipt as a matter of time, in words as a warning", () => {
  const [mark] = marksOf([row(1, { decisionDate: "2024/02/02", reportedAt: "2024/02/19" })]);
  expect(mark?.mask).toBe("....t");
  expect(mark?.result).toMatch(/^提醒：上报时间 2024-02-19 晚于截止日/);
});

test("a finding about a whole row has words and no letter", () => {
  const [first, second] = marksOf([row(1), row(1)]);
  expect([first, second]).toEqual([
    null,
    { result: "错误：与第 2 行完全相同，同一条数据只应报送一次。", mask: "....." },
  ]);
});

test("the text begins with the worst severity, and errors come before warnings", () => {
  expect(resultOf({ documentNumber: "决定书", agencyCode: "5" })).toMatch(/^错误：.*“5”.*“决定书”/);
  expect(resultOf({ documentNumber: "决定书" })).toMatch(/^提醒：[^提错]*$/);
});

test("three messages are written out, the rest is counted", () => {
  const three = { licenceCategory: "甲类", decisionDate: "无", agencyCode: "5" };
  const messages = (cells: ExampleRow) => {
    const { findings } = listFindings(reportOf([row(1, cells)]), "zh", { limit: 99 });
    return findings.filter(({ row: sheetRow }) => sheetRow !== null).map(({ message }) => message);
  };
  expect(resultOf(three)).toBe(`错误：${messages(three).join("")}`);
  expect(messages(three)).toHaveLength(3);
  const five = { ...three, documentNumber: "无", reportedAt: "无" };
  expect(resultOf(five)).toBe(`错误：${messages(five).slice(0, 3).join("")}（另有 2 处）`);
  expect(resultOf({ ...three, documentNumber: "无" }, "en")).toMatch(/^Error: .+\. .+\. .+\. \(1 more\)$/);
});

test("a waived finding leaves no mark, another of its row does", () => {
  const rows = [row(1, { licenceCategory: "甲类" }), row(2, { licenceCategory: "甲类", agencyCode: "5" })];
  const waived = [0, 1].map((each) => ["licence/category", each] as const);
  const [first, second] = marksOf(rows, { waived });
  expect([first, second?.mask]).toEqual([null, "...e."]);
  expect(second?.result).not.toContain("甲类");
});
