import { registerSheets } from "../../../src/parameters/sheet-names";
import { loadStandard } from "../../../src/standard/load-standard";
import { disclosuresTask, type DisclosuresSettings } from "../../../src/usecases/tasks/disclosures-task";
import { publishedGrid } from "../../disclosures/march-2023";
import { taskInputOf } from "../../support/task-input";

const sheets = {
  说明: [["本表说明"]],
  八公示: publishedGrid("eight"),
  信用评价: publishedGrid("evaluation"),
  信易贷: publishedGrid("loan"),
  "附件 八公示": publishedGrid("eight"),
};

function run(change: Partial<DisclosuresSettings> = {}, profile: "pingdingshan-2024" | null = "pingdingshan-2024") {
  const standard = profile === null ? null : loadStandard(profile);
  if (standard !== null && !standard.ok) throw new Error("The profile does not load");
  const input = taskInputOf({ "office.xlsx": sheets }, standard === null ? {} : { standard: standard.value });
  const initial = disclosuresTask.initial({ today: 45_000, ledgers: [], sheets: Object.keys(sheets) });
  return disclosuresTask.run(input, { ...initial, ...change });
}

/** What a task that can run has made. */
function made(change: Partial<DisclosuresSettings> = {}) {
  const result = run(change);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

test("it begins with the sheets that are named for it, not with those of its own", () => {
  const start = {
    today: 45_000,
    ledgers: [],
    sheets: [...Object.keys(sheets), registerSheets.history, "行政给付明细"],
  };
  expect(disclosuresTask.initial(start)).toMatchObject({
    month: "2023-02",
    sheets: ["八公示", "信用评价", "信易贷", "行政给付明细"],
  });
});

test("the annexes of the notice under names that no other annex has, then the analysis", () => {
  const { plans, figures } = made();
  expect(plans.map(({ name }) => name)).toEqual([
    "附件 八公示",
    "附件 信用评价",
    "附件 信易贷",
    "覆盖分析",
    "覆盖图表",
  ]);
  expect(figures.map(({ zh }) => zh)).toEqual([
    "截至2023年2月28日，“八公示”共 5497201 条 = 监督检查 31368 + 行政强制 115 + 行政征收 130018 + 行政给付 5063415 + 行政奖励 18062 + 行政裁决 39 + 行政确认 212909 + 其他 41275；覆盖 8/8 类",
    "信用评价结果 4447 条",
    "“信易贷”注册企业 25232 家",
  ]);
});

test("only the chosen sheets are read", () => {
  const { detail, plans } = made({ sheets: ["信易贷"] });
  expect(detail.figures.city).toMatchObject({ categories: null, evaluations: null, loans: 25_232 });
  expect(plans.map(({ name }) => name)).toEqual(["附件 信易贷", "覆盖分析", "覆盖图表"]);
});

test("targets are settings", () => {
  const analysis = made({ fields: 12 }).plans.find(({ name }) => name === "覆盖分析");
  expect(analysis?.rows.some(({ values }) => values.includes("不少于12个"))).toBe(true);
});

test.each([
  [{ month: "" }, "请选择统计月份"],
  [{ until: "昨天" }, "截止日应为"],
  [{ sheets: [] }, "请选择“八公示”"],
  [{ sheets: ["说明"] }, "没有找到可统计的表"],
])("what cannot be used is refused in a sentence: %j", (change, sentence) => {
  const result = run(change);
  expect(result.ok ? "" : result.error.zh).toContain(sentence);
});

test("without a roster there is nobody to count for", () => {
  const result = run({}, null);
  expect(result.ok ? "" : result.error.zh).toContain("没有单位名录");
});
