import { type ExampleRow } from "../../../src/rules/rule";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { weeklyTask } from "../../../src/usecases/tasks/weekly-task";
import { type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { taskInputOf } from "../../support/task-input";

const roster: Grid = [
  ["单位名称", "分组", "职能"],
  ["平顶山市示例局", "市直", "许可"],
  ["鲁山县", "县（市、区）", "许可"],
];

const open = (number: number, decision: string, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { decisionDate: decision, validFrom: decision, reportedAt: null, ...parts });

/** Seen from Wednesday, 2024-02-28: the week is 02-26 to 03-03, the next one 03-04 to 03-10. */
const rows: readonly ExampleRow[] = [
  open(1, "2024/02/26"), // the 7th working day is 03-06: of the week, due next week
  open(2, "2024/02/19"), // due 02-28: this week, on the day itself
  open(3, "2024/02/09", { sourceUnit: "鲁山县" }), // due 02-26: overdue
  open(4, "2024/03/01"), // due 03-12: of the week, due later
  open(5, "2024/02/21", { sourceUnit: "鲁山县" }), // due 03-01: this week
  open(6, "2024/02/22", { sourceUnit: "不知道" }), // due 03-04: next week
  numberedRow(7),
  open(8, "2024/02/20", { remarks: "涉密" }),
  open(9, "坏日期"),
  numberedRow(10, { reportedAt: "已报" }),
];

interface Options {
  readonly day?: string;
  readonly given?: readonly ExampleRow[];
  readonly sheets?: Readonly<Record<string, Grid>>;
}

function run({ day = "2024-02-28", given = rows, sheets = { 许可: ledgerGrid(given) } }: Options = {}) {
  const input = taskInputOf({ "台账.xlsx": { 单位名录: roster, ...sheets } });
  const { ledgers } = weeklyTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  return weeklyTask.run(input, { ledgers, day });
}

function outcomeOf(options: Options = {}) {
  const result = run(options);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

/** `row due state`, with `*` for what was decided this week. */
const listed = ({ detail }: ReturnType<typeof outcomeOf>) =>
  detail.units.map(({ unit, items }) => [
    unit,
    ...items.map(({ row, due, state, isOfWeek }) => `${row} ${due} ${state}${isOfWeek ? " *" : ""}`),
  ]);

test("what is not reported and matters this week, by unit, the earliest deadline first", () => {
  const outcome = outcomeOf();
  expect(listed(outcome)).toEqual([
    ["平顶山市示例局", "3 2024-02-28 this-week", "2 2024-03-06 next-week *", "5 2024-03-12 later *"],
    ["鲁山县", "4 2024-02-26 overdue", "6 2024-03-01 this-week"],
    ["不在名录或未写明单位", "7 2024-03-04 next-week"],
  ]);
  expect(outcome.detail.total).toEqual({
    total: 6,
    ofWeek: 2,
    states: { overdue: 1, "this-week": 2, "next-week": 2, later: 1, unknown: 0 },
  });
  expect([outcome.detail.week, outcome.detail.uploadOn]).toEqual([
    { from: "2024-02-26", to: "2024-03-03" },
    "2024-03-01",
  ]);
  expect(outcome.unresolved).toEqual([{ name: "不知道", rows: 1 }]);
});

test("every deadline is worked out", () => {
  const [office, county] = outcomeOf().detail.units;
  expect(office?.items.map(({ arithmetic }) => arithmetic.zh)).toEqual([
    "2024-02-19 起第 7 个工作日为 2024-02-28（周三）；当日截止",
    "2024-02-26 起第 7 个工作日为 2024-03-06（周三）；还剩 5 个工作日",
    "2024-03-01 起第 7 个工作日为 2024-03-12（周二）；还剩 9 个工作日",
  ]);
  expect(county?.items[0]?.arithmetic.en).toBe(
    "the 7th working day after 2024-02-09 is 2024-02-26 (Monday); 2 working days overdue",
  );
});

test("a make-up Sunday belongs to its week", () => {
  const onSunday = outcomeOf({ day: "2024-01-31", given: [open(1, "2024/02/04")] });
  expect(listed(onSunday)).toEqual([["平顶山市示例局", "2 2024-02-19 later *"]]);
  const dueOnSunday = outcomeOf({ day: "2024-02-07", given: [open(1, "2024/02/02")] });
  expect(listed(dueOnSunday)).toEqual([["平顶山市示例局", "2 2024-02-18 next-week"]]);
});

test("what could not be looked at is said", () => {
  expect(outcomeOf().notes.map(({ zh }) => zh)).toEqual([
    "1 行没有报送，决定日期空白或无法识别，未列入；请补正决定日期。",
    "1 行的报送日期无法识别，看不出是否已报，未列入。",
    "未列入重复的 0 行和不归集（简易程序、不予公开）的 1 行。",
  ]);
});

test("a deadline in a year without a calendar is not guessed", () => {
  const outcome = outcomeOf({ day: "2026-12-30", given: [open(1, "2026/12/28"), open(2, "2026/12/22")] });
  expect(listed(outcome)).toEqual([["平顶山市示例局", "3 2026-12-31 this-week", "2 null unknown *"]]);
  expect(outcome.notes.map(({ zh }) => zh)).toEqual([
    "工作日历没有 2027 年，1 行未报送数据的期限推算不出；请在“节假日”中补充该年安排。",
  ]);
  expect(outcome.detail.units[0]?.items[1]?.arithmetic.zh).toMatch("工作日历没有 2027 年");
});

test("the week is uploaded on its last working day up to Friday", () => {
  const upload = (day: string) => outcomeOf({ day, given: [open(1, "2024/02/19")] }).detail.uploadOn;
  expect(upload("2024-02-19")).toBe("2024-02-23");
  expect(upload("2024-04-01")).toBe("2024-04-03"); // 清明节 is Thursday to Saturday
  expect(upload("2024-02-12")).toBeNull(); // 春节
  expect(upload("2027-03-01")).toBeNull();
});

test("a ledger that does not say what is reported is refused", () => {
  const result = run({ sheets: { 许可: ledgerGrid(rows, { without: ["reportedAt", "publishedAt"] }) } });
  expect(result.ok ? null : result.error.zh).toMatch("缺少“上报时间”或“公示日期”列");
  const noDay = run({ day: "2024-02-30" });
  expect(noDay.ok ? null : noDay.error.zh).toBe("日期请写成 2024-02-29。");
});

test("the sheet counts by unit and has a block for each", () => {
  const lines = outcomeOf().plans[0]?.rows.map(({ values }) => values) ?? [];
  expect(lines[0]?.[0]).toBe("“双公示”信息周清清单（2024年2月26日至2024年3月3日）");
  expect(lines.slice(3, 7)).toEqual([
    [1, "平顶山市示例局", 2, 1, 1, 0, 3],
    [2, "鲁山县", 0, 1, 0, 1, 2],
    [3, "不在名录或未写明单位", 0, 0, 1, 0, 1],
    ["合计", null, 2, 2, 2, 1, 6],
  ]);
  expect(lines.map(([first]) => first)).toContain("鲁山县：待报 2 条，其中逾期 1 条");
  expect(lines.at(-1)?.slice(3, 6)).toEqual(["2024-03-04", "下周到期", "许可 第 7 行"]);
});

test("personal numbers are masked", () => {
  const party = "李某某 13800138000";
  const outcome = outcomeOf({ given: [open(1, "2024/02/26", { partyName: party })] });
  expect(outcome.detail.units[0]?.items[0]?.party).toBe("李某某 138******00");
  expect(JSON.stringify(outcome)).not.toContain("13800138000");
});

test("nothing to report is a list of nothing", () => {
  const outcome = outcomeOf({ given: [numberedRow(1)] });
  expect([outcome.detail.units, outcome.detail.total.total]).toEqual([[], 0]);
});
