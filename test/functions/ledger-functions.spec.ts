import fc from "fast-check";
import { allRules } from "../../src/rules";
import { exampleLedgerRange, exampleRoster } from "../../src/functions/help/example-ranges";
import { calculate, shown } from "./calculate";

const ledger = exampleLedgerRange.cells;
const [header = [], clean = [], late = [], , faulty = []] = ledger;

test("a ledger without a day of checking is judged on all that does not depend on it", () => {
  const unreported = [...late.slice(0, -1), null];
  const future = late.map((cell) => (cell === "2024/02/01" ? "2042/02/01" : cell));
  const rulesOf = (rows: unknown[][], asOf?: string) =>
    (calculate("CHECK_LEDGER", [[...header], ...rows], asOf) as unknown[][]).slice(1).map((row) => row[7]);
  expect(rulesOf([unreported], "2024-03-05")).toEqual(["timeliness/overdue"]);
  expect(rulesOf([unreported])).toEqual([]);
  expect(rulesOf([future], "2024-03-05")).toContain("date/future");
  expect(rulesOf([future])).not.toContain("date/future");
});

test("an Excel that hands blanks over as 0 is understood", () => {
  const filled = [
    [...header, "备注"],
    [...clean, 0],
    [...late.slice(0, -1), 0, 0],
  ];
  const blank = filled.map((row) => row.map((cell) => (cell === 0 ? null : cell)));
  expect(calculate("CHECK_LEDGER", filled)).toEqual(calculate("CHECK_LEDGER", blank));
});

test("no ledger is a wrong argument, and says why", () => {
  expect(shown("COMPLIANCE_RATE", [["甲", "乙"], [1, 2]])).toMatch(/^#VALUE!.*台账.*表头/); // prettier-ignore
  expect(shown("CHECK_LEDGER", [[null]])).toMatch(/^#VALUE!/);
  expect(shown("COMPLIANCE_RATE", [[...header], []])).toMatch(/^#(N\/A|VALUE!)/);
});

test("rows are judged below their header, wherever they stand", () => {
  const answers = calculate("CHECK_ROW", [[...header]], [[...faulty], [...clean], []]) as string[][];
  expect(answers.map(([answer]) => answer === "")).toEqual([false, true, true]);
  expect(shown("CHECK_ROW", [[...header]], [["甲"]])).toMatch(/^#VALUE!.*数据行/);
});

test("duplicates name the row that they repeat", () => {
  const corrected = late.map((cell) => (cell === "从事食品经营" ? "从事餐饮服务" : cell));
  expect(calculate("DUPLICATES", [[...header], [...clean], [...late], [...late], [...corrected]])).toEqual([
    ["区域行号", "与第几行重复", "类型", "文书号"],
    [4, 3, "完全重复", "平审批许〔2024〕16号"],
    [5, 3, "疑似更正重报", "平审批许〔2024〕16号"],
  ]);
});

test("units that the roster does not know are listed below the total", () => {
  const unknown = late.map((cell) => (cell === "叶县水利局" ? "某某局" : cell));
  const undated = [...late.slice(0, -1), "待定"];
  const table = calculate("UNITS_TABLE", [[...header], [...unknown], undated], exampleRoster.cells, "2024-02-01", "2024-02-29"); // prettier-ignore
  expect(table).toEqual([
    ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    [1, "市水利局", "-", "-", "-"],
    [2, "市民政局", "-", "-", "-"],
    ["合计", "", 0, 0, "-"],
    ["", "（名录外）某某局", 1, "", ""],
    ["", "（日期为空或读不出）", 1, "", ""],
  ]);
});

test("a roster without its columns is a wrong argument", () => {
  const table = shown("UNITS_TABLE", ledger, [["甲"], ["乙"]], "2024-02-01", "2024-02-29");
  expect(table).toMatch(/^#VALUE!.*单位名录/);
  expect(shown("UNIT", [["鲁山"]], "nowhere")).toMatch(/^#VALUE!.*pingdingshan-2024/);
});

test("names are looked up in the roster", () => {
  expect(shown("UNIT", [["鲁山"], ["郏县"], [null], ["某某局"]])).toEqual([
    ["鲁山县"],
    ["郟县"],
    [""],
    [expect.stringMatching(/^#N\/A.*某某局/)],
  ]);
});

test("every rule is explained by its id", () => {
  const answers = calculate(
    "RULE",
    allRules.map(({ id }) => [id]),
  ) as string[][];
  expect(answers.map(([answer]) => answer?.slice(3, 8))).toEqual(allRules.map(({ title }) => title.zh.slice(0, 5)));
  expect(shown("RULE", [["uscc/colour"]])).toMatch(/^#N\/A/);
});

const rows = fc.array(fc.constantFrom(clean, late, faulty), { minLength: 1, maxLength: 12 });
const numbered = (chosen: readonly (readonly unknown[])[]): unknown[][] =>
  chosen.map((row, index) =>
    row.map((cell) => (String(cell).startsWith("平审批许") ? `平审批许〔2024〕${index + 1}号` : cell)),
  );

test("the order of a ledger's rows does not change its compliance rate", () => {
  fc.assert(
    fc.property(rows, (chosen) => {
      const body = numbered(chosen);
      expect(calculate("COMPLIANCE_RATE", [[...header], ...[...body].reverse()])).toBe(
        calculate("COMPLIANCE_RATE", [[...header], ...body]),
      );
    }),
    { numRuns: 20 },
  );
});
