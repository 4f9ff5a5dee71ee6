import { returnHeadRows } from "../../../src/returns/return-sheet-plan";
import { type ExampleRow } from "../../../src/rules/rule";
import { cameBack, corrected, filesOf, firstSheet, outcomeOf, reordered } from "../../returns/round-trip";
import { type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";

const office = "平顶山市示例局";
const county = "鲁山县市场监督管理局";
const number = "行政许可决定文书号";
const content = "许可内容";

/** Three wrong rows of an office, one of a county's department, and one that nothing is wrong with. */
const rows: readonly ExampleRow[] = [
  numberedRow(1),
  numberedRow(2, { licenceContent: null }),
  numberedRow(3, { licenceContent: null }),
  numberedRow(4, { licenceContent: null, licenceCategory: "审批" }),
  numberedRow(5, { licenceContent: null, sourceUnit: county }),
];

const original = { 许可台账: ledgerGrid(rows) };
const sent = filesOf(original);
const grid = firstSheet(sent[`${office}.xlsx`]);
const countyGrid = firstSheet(sent[`${county}.xlsx`]);

const back = (returned: Grid, name = "发回.xlsx") => ({ [name]: { 许可台账: returned } });
const statuses = (...args: Parameters<typeof outcomeOf>) => outcomeOf(...args).detail.rows.map(({ status }) => status);
const notes = (...args: Parameters<typeof outcomeOf>) => outcomeOf(...args).notes.map(({ zh }) => zh);
const allFixed = corrected(
  corrected(grid, content, () => "从事食品经营"),
  "许可类别",
  () => "普通",
);
const withoutIds = (from: Grid): Grid => from.map((cells, at) => (at < returnHeadRows - 1 ? cells : cells.slice(1)));

test("a file that comes back as it went out has everything still wrong", () => {
  const { detail, figures } = outcomeOf(original, back(grid));
  expect(detail.rows.map(({ status }) => status)).toEqual(["still-wrong", "still-wrong", "still-wrong"]);
  expect(detail.rows.map(({ beyond }) => beyond)).toEqual([[], [], []]);
  expect(figures.map(({ zh }) => zh)).toEqual([
    "已反馈 1 家，退回 3 行 = 已改好 0 + 仍有错 3 + 改出新问题 0 + 缺少 0 + 版本不一 0",
    "尚未反馈 1 家、1 行：鲁山县市场监督管理局",
  ]);
});

test("rows are counted unit by unit: fixed, still wrong, wrong anew, missing", () => {
  const some = corrected(grid, content, (row) => (row === 0 ? "从事食品经营" : row === 1 ? "测试" : undefined));
  const returned = reordered(some, [1, 0]);
  const { detail, plans } = outcomeOf(original, { ...back(returned), "县.xlsx": { Sheet1: countyGrid } });
  expect(detail.units).toEqual([
    {
      ...{ unit: office, sent: 3, hasAnswered: true, beyond: 0 },
      ...{ fixed: 1, stillWrong: 0, newProblem: 1, missing: 1, conflict: 0 },
    },
    {
      ...{ unit: county, sent: 1, hasAnswered: true, beyond: 0 },
      ...{ fixed: 0, stillWrong: 1, newProblem: 0, missing: 0, conflict: 0 },
    },
  ]);
  expect(detail.rows.map(({ remaining, fresh }) => [remaining, fresh])).toEqual([
    [[], []],
    [[], ["“测试”只是占位，“许可内容”应写明实际内容。"]],
    [[], []],
    [["“许可内容”为空，此栏必填。"], []],
  ]);
  expect(plans.map(({ name }) => name)).toEqual(["退回整改结果", "退回整改明细"]);
  expect(plans[0]?.rows.slice(3).map(({ values }) => values)).toEqual([
    [1, office, 3, 1, 0, 1, 1, 0, 0, "已反馈"],
    [2, county, 1, 0, 1, 0, 0, 0, 0, "已反馈"],
    ["合计", null, 4, 1, 1, 1, 1, 0, 0, "2 / 2"],
  ]);
});

test("a corrected document number and party do not lose the row", () => {
  const renamed = corrected(
    corrected(allFixed, number, (row) => `平审批许〔2024〕${row + 90}号`),
    "行政相对人名称",
    () => "张某某",
  );
  expect(statuses(original, back(renamed))).toEqual(["fixed", "fixed", "fixed"]);
  expect(outcomeOf(original, back(renamed)).detail.rows[0]?.documentNumber).toBe("平审批许〔2024〕90号");
});

test("cells that nothing was wrong with are named where they were changed", () => {
  const { detail } = outcomeOf(original, back(corrected(allFixed, "备注", (row) => (row === 1 ? "已核" : undefined))));
  expect(detail.rows.map(({ beyond }) => beyond)).toEqual([[], ["备注"], []]);
  expect(detail.units[0]?.beyond).toBe(1);
});

test("a duplicate is judged among all rows of the original, not among those that came back", () => {
  const twice = { 许可台账: ledgerGrid([numberedRow(1), numberedRow(1), numberedRow(2, { licenceContent: null })]) };
  const out = firstSheet(Object.values(filesOf(twice))[0]);
  expect(out).toHaveLength(returnHeadRows + 2);
  expect(statuses(twice, back(out))).toEqual(["still-wrong", "still-wrong"]);
  const other = corrected(out, number, (row) => (row === 0 ? "平审批许〔2024〕77号" : undefined));
  expect(statuses(twice, back(other))).toEqual(["fixed", "still-wrong"]);
});

test("a correction that makes another row wrong is told of", () => {
  const pair = { 许可台账: ledgerGrid([numberedRow(2, { licenceContent: null }), numberedRow(3)]) };
  const out = firstSheet(Object.values(filesOf(pair))[0]);
  const same = corrected(
    corrected(out, content, () => "从事食品经营"),
    number,
    () => "平审批许〔2024〕3号",
  );
  expect(statuses(pair, back(same))).toEqual(["fixed"]);
  expect(notes(pair, back(same))[0]).toContain("另有 1 行没有退回的数据，因这次整改出现新问题");
});

test("without the column of numbers rows are matched by what they are called, and that is said", () => {
  const plain = withoutIds(allFixed);
  expect(statuses(original, back(plain))).toEqual(["fixed", "fixed", "fixed"]);
  expect(notes(original, back(plain))).toEqual([
    "“发回.xlsx”的“许可台账”没有“退回编号”列，改按文书号、相对人和决定日期对照；改过这三项的行对不上。",
    "3 行没有可用的退回编号，按文书号、相对人和决定日期对上。",
  ]);
  const renamed = corrected(allFixed, number, (row) => (row === 0 ? "平审批许〔2024〕99号" : undefined));
  const { detail } = outcomeOf(original, back(withoutIds(renamed)));
  expect(detail.rows.map(({ status }) => status)).toEqual(["missing", "fixed", "fixed"]);
  expect(detail.added).toEqual([
    {
      file: "发回.xlsx",
      sheet: "许可台账",
      row: returnHeadRows + 1,
      documentNumber: "平审批许〔2024〕99号",
      isWrong: false,
    },
  ]);
});

test("rows that were added are listed; rows that nobody asked for are left alone", () => {
  const full = ledgerGrid([...rows, numberedRow(50), numberedRow(51, { licenceContent: null })]);
  const outcome = outcomeOf(original, { "整本.xlsx": { 许可台账: full } });
  expect(outcome.detail.added.map(({ documentNumber, isWrong }) => [documentNumber, isWrong])).toEqual([
    ["平审批许〔2024〕50号", false],
    ["平审批许〔2024〕51号", true],
  ]);
  expect(outcome.notes.map(({ zh }) => zh)).toContain("1 行原来没有问题、没有退回过，这里不计。");
});

test("the same file twice counts once; two versions of a row are for a person", () => {
  const twice = { ...back(allFixed, "一.xlsx"), ...back(allFixed, "二.xlsx") };
  expect(statuses(original, twice)).toEqual(["fixed", "fixed", "fixed"]);
  expect(notes(original, twice)).toEqual(["3 行重复发回、内容相同，只计一次。"]);
  const versions = { ...back(allFixed, "一.xlsx"), ...back(grid, "二.xlsx") };
  expect(statuses(original, versions)).toEqual(["conflict", "conflict", "conflict"]);
});

test("a file with rows of two units counts each for its own", () => {
  const both = [...allFixed, ...countyGrid.slice(returnHeadRows)];
  const outcome = outcomeOf(original, back(both));
  expect(outcome.detail.units.map(({ fixed, stillWrong }) => [fixed, stillWrong])).toEqual([
    [3, 0],
    [0, 1],
  ]);
  expect(outcome.notes[0]?.zh).toBe("“发回.xlsx”里有 2 家单位的行（平顶山市示例局、鲁山县市场监督管理局），各计各的。");
});

test("a column that did not come back is judged as it was", () => {
  const at = (grid[returnHeadRows - 1] ?? []).indexOf("许可类别");
  const without = allFixed.map((cells, row) =>
    row < returnHeadRows - 1 ? cells : cells.filter((_, place) => place !== at),
  );
  expect(statuses(original, back(without))).toEqual(["fixed", "fixed", "still-wrong"]);
  expect(notes(original, back(without))[0]).toBe("“发回.xlsx”的“许可台账”少了“许可类别”列，这些列按原值核对。");
});

test("sheets 退回 … that were sent on as files are read when they come back", () => {
  const outcome = outcomeOf(original, { "示例局发回.xlsx": { [`退回 ${office}`]: allFixed } });
  expect(outcome.detail.units[0]).toMatchObject({ fixed: 3, missing: 0 });
});

test("files of elsewhere are refused in a sentence", () => {
  const elsewhere = filesOf({ 许可台账: ledgerGrid([numberedRow(70, { licenceContent: null })]) });
  const [foreign] = Object.values(elsewhere);
  const refused = (returned: Parameters<typeof cameBack>[1], from = original) => {
    const result = cameBack(from, returned);
    return result.ok ? "" : result.error.zh;
  };
  expect(refused(back(firstSheet(foreign)))).toContain("可能是别处退回的文件，或者选错了原文件");
  expect(refused(back(withoutIds(firstSheet(foreign))))).toContain("没有“退回编号”列");
  expect(refused({ "空.xlsx": { 说明: [["无"]] } })).toContain("发回的文件里没有找到台账");
  expect(refused(back(grid), { 许可台账: ledgerGrid([numberedRow(1)]) })).toContain("原台账里没有要退回的行");
});
