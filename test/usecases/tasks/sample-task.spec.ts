import { isoDate } from "../../../src/calendar/day";
import { loadStandard } from "../../../src/standard/load-standard";
import { type SampleSettings, sampleTask } from "../../../src/usecases/tasks/sample-task";
import { type TaskInputOptions, taskInputOf } from "../../support/task-input";

const loaded = loadStandard("yuncheng-2021");
if (!loaded.ok) throw new Error("no profile");
const standard = loaded.value;

const settings: SampleSettings = {
  day: "2021-08-02",
  seed: " 2021089 ",
  month: "2021-07",
  municipal: 5,
  county: 5,
  avoid: 2,
  kind: null,
};

const run = (parts: Partial<SampleSettings> = {}, options: TaskInputOptions = {}) =>
  sampleTask.run(taskInputOf({ "我的.xlsx": {} }, { standard, ...options }), { ...settings, ...parts });

function outcomeOf(...args: Parameters<typeof run>) {
  const result = run(...args);
  if (!result.ok) throw new Error(result.error.en);
  return result.value;
}

const header = ["抽样日期", "种子", "抽查月份", "方案", "分组", "次序", "单位名称", "说明"];

test("a draw is recorded so that it can be repeated", () => {
  const { records, detail, plans } = outcomeOf();
  expect(detail.seed).toBe("2021089");
  const rows = records[0]?.rows ?? [];
  expect(rows).toHaveLength(10);
  expect(rows[0]?.slice(0, 6)).toEqual([
    "2021-08-02",
    "2021089",
    "2021-07",
    "市直 5 家 + 县（市、区）5 家，回避前 2 次抽中的单位",
    "市直",
    1,
  ]);
  const again = outcomeOf({}, { registers: { 抽样记录: [header, ...rows] } });
  expect(again.detail.groups).toEqual(detail.groups);
  expect(again.records).toEqual([]);
  expect(again.notes.at(-1)?.zh).toMatch("已在“抽样记录”中");
  expect(plans[0]?.name).toBe("抽样结果");
});

test("the sheet shows the number of every unit in the draw, and the drawn ones by word", () => {
  const [plan] = outcomeOf({ kind: "licence", municipal: 12 }).plans;
  const rows = plan?.rows.map(({ values }) => values) ?? [];
  expect(rows.filter((row) => row[4] === "抽中")).toHaveLength(9 + 5);
  expect(rows.filter((row) => row[4] === "不参加")).toHaveLength(24);
  expect(rows.flat().join("\n")).toMatch("任何人用任何 SHA-256 工具都能重算");
});

test("too few units are said", () => {
  expect(outcomeOf({ kind: "licence", municipal: 12 }).notes[0]?.zh).toBe(
    "市直要抽 12 家，可抽的只有 9 家，已全部抽中。",
  );
});

test.each([
  [{ seed: "　" }, "种子"],
  [{ day: "2021-02-30" }, "抽样日期"],
  [{ month: "2021-13" }, "哪个月"],
  [{ avoid: -1 }, "整数"],
  [{ municipal: 0, county: 0 }, "至少抽取一家"],
])("%j is refused", (parts, why) => {
  const result = run(parts);
  expect(result.ok ? "" : result.error.zh).toMatch(why);
});

test("a register with a fault stops the draw at its cell", () => {
  const result = run({}, { registers: { 抽样记录: [header, ["昨天", "1", "2021-07", null, null, null, "盐湖区"]] } });
  expect(result.ok ? "" : result.error.zh).toBe("参数表“抽样记录”单元格 A2：“昨天”不是日期。");
});

test("without a roster nothing is drawn", () => {
  const result = sampleTask.run(taskInputOf({ "我的.xlsx": {} }), settings);
  expect(result.ok ? "" : result.error.zh).toMatch("没有单位名录");
});

test("it begins with the notice's 5 + 5 and the day", () => {
  const start = sampleTask.initial({ today: 45_322, ledgers: [], sheets: [] });
  expect(start).toMatchObject({ day: isoDate(45_322), month: "2024-01", municipal: 5, county: 5, seed: "" });
});
