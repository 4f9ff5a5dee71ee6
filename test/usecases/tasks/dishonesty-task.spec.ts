import { dayOf } from "../../../src/calendar/day";
import { planRows } from "../../../src/plans/plan-rows";
import { dishonestyOutput, dishonestyOutputSchema } from "../../../src/usecases/tasks/dishonesty-output";
import { dishonest, living, listHeader, runDishonesty } from "../../dishonesty/dishonesty-case";

const refusal = (...args: Parameters<typeof runDishonesty>) => {
  const result = runDishonesty(...args);
  return result.ok ? null : result.error.zh;
};
const cellsOf = ({ plans }: ReturnType<typeof dishonest>, sheet: string) => {
  const plan = plans.find(({ name }) => name === sheet);
  return plan === undefined ? [] : Array.from(planRows(plan), ({ values }) => values);
};

test("the month is told by state, and as the bulletin tells it", () => {
  const { detail, figures, unresolved } = dishonest();
  expect(detail.counts).toEqual({ removed: 1, overdue: 1, "in-plan": 1, "no-day": 1, "no-plan": 1 });
  expect(detail.bulletin).toBe(
    "2月份全市共有4家政府部门及事业单位被列入严重失信主体名单，其中汝州市2家，郟县1家，石龙区1家。",
  );
  expect(figures.map(({ zh }) => zh)).toEqual([
    "截至 2024-02-29 在册 4 家 = 超期未销号 1 + 整改中 1 + 未明确移出日期 1 + 未登记整改计划 1",
    "自 2024-02-01 起新列入 1 家，销号 1 家（其中超期销号 1 家）",
    "各县（市、区）：汝州市2家，郟县1家，石龙区1家",
  ]);
  expect(unresolved).toEqual([]);
});

test("annex 3 has those on the list only; the ledger adds those that came off it", () => {
  const outcome = dishonest();
  expect(cellsOf(outcome, "附件3").slice(4)).toEqual([
    [1, "汝州市公路管理局", "1241048241706750X7", "汝州市"],
    [2, "汝州市妇幼保健院", "124104824170651094", "汝州市"],
    [3, "郟县公路事业发展中心", "12410425MB1M739494", "郟县"],
    [4, "平顶山市石龙区第一人民医院", "124104044168501211", "石龙区"],
  ]);
  const ledger = cellsOf(outcome, "严重失信整改跟踪").slice(3);
  expect(ledger.map((row) => [row[1], row[6], row[10], row[11]])).toEqual([
    ["汝州市公路管理局", 3, "超期未销号", 29],
    ["汝州市妇幼保健院", 2, "未明确移出日期", null],
    ["郟县公路事业发展中心", 0, "未登记整改计划（新列入）", null],
    ["平顶山市石龙区第一人民医院", 5, "整改中", null],
    ["汝州市夏店镇夏南小学", 4, "已销号", 9],
  ]);
});

test("the overview adds up, and charts the months of the list", () => {
  const outcome = dishonest();
  const overview = cellsOf(outcome, "严重失信概况");
  expect(overview.slice(2, 7)).toEqual([
    [
      "县（市、区）",
      "在册（家）",
      "本期新列入",
      "本期销号",
      "超期未销号",
      "未明确移出日期",
      "未登记整改计划",
      "最长在册月数",
    ],
    ["汝州市", 2, 0, 1, 1, 1, 0, 3],
    ["郟县", 1, 1, 0, 0, 0, 1, 0],
    ["石龙区", 1, 0, 0, 0, 0, 0, 5],
    ["合计", 4, 1, 1, 1, 1, 1, 5],
  ]);
  const [chart] = outcome.plans.find(({ name }) => name === "严重失信概况")?.charts ?? [];
  const { top = 0, bottom = 0 } = chart?.categories ?? {};
  expect(overview.slice(top, bottom + 1)).toEqual([
    ["2023-09", 1, 1, 0],
    ["2023-10", 2, 1, 0],
    ["2023-11", 3, 1, 0],
    ["2023-12", 4, 1, 0],
    ["2024-01", 4, 0, 0],
    ["2024-02", 4, 1, 1],
  ]);
});

test("points are counted only where a scheme is given, and the notice that gives none is named", () => {
  const [without, having] = [dishonest(), dishonest(living, { perOverdue: 1, perMonth: 0.1 })];
  expect(
    cellsOf(having, "严重失信概况")
      .slice(2, 7)
      .map((row) => row[8]),
  ).toEqual(["扣分", 1.5, 0, 0.5, 2]);
  expect(cellsOf(without, "严重失信概况")[2]).not.toContain("扣分");
  const isTold = ({ notes }: typeof having) => notes.some(({ zh }) => zh.includes("没有规定分值"));
  expect([isTold(without), isTold(having)]).toEqual([true, false]);
  expect(refusal(living, { perBody: -1 })).toMatch("不小于 0");
});

test("a county with an overdue body gets a letter, and no other", () => {
  const { documents = [], detail } = dishonest(living, { sender: " 市信用办 ", due: "2024-03-15" });
  expect(detail.letters).toEqual([
    { county: "汝州市", overdue: 1, sheet: "严重失信提示函", document: "工作提示函 汝州市" },
  ]);
  const [section] = documents[0]?.sections ?? [];
  const texts = section?.blocks.map((block) =>
    block.kind === "table"
      ? block.rows
      : block.kind === "signature"
        ? [block.sender, block.date]
        : "text" in block && block.text,
  );
  expect(texts).toEqual([
    "工作提示函",
    "汝州市：",
    "截至2024年2月29日，你县（市、区）有2家政府部门及事业单位在严重失信主体名单内，其中1家已过计划移出日期，尚未移出：",
    [[1, "汝州市公路管理局", "1241048241706750X7", "2024-01-31", 29]],
    "另有1家没有明确移出日期：汝州市妇幼保健院。",
    "请督促上述单位抓紧整改，于2024年3月15日前报送整改进展和移出日期；已经移出的，请一并报送移出日期。我办将持续跟踪，直至销号。",
    "特此提示。",
    ["市信用办", "2024年3月5日"],
  ]);
  expect(documents[0]?.info).toEqual({
    ...{ title: "工作提示函 汝州市", creator: "gongshi 0.0.0", created: "2024-03-05T00:00:00Z" },
  });
});

test("a day of the month is judged as it stood on that day, a running month as of today", () => {
  expect(dishonest(living, { day: "2024-02-10" }).detail).toMatchObject({
    asOf: "2024-02-10",
    counts: { removed: 0, overdue: 1, "in-plan": 2, "no-day": 1, "no-plan": 1 },
  });
  const running = dishonest(living, {}, { asOf: dayOf(2024, 2, 12) });
  expect(running.detail.month).toBe("2024-01");
  const now = dishonest(living, { month: "2024-02" }, { asOf: dayOf(2024, 2, 12) });
  expect(now.detail).toMatchObject({ asOf: "2024-02-12", counts: { overdue: 2 } });
  expect(now.notes.some(({ zh }) => zh === "本月尚未结束，截至 2024-02-12。")).toBe(true);
});

test("a plain list on a sheet that is chosen does as well, and says what it does not tell", () => {
  const plain = [listHeader.slice(0, 3), ...living.map((row) => row.slice(0, 3))];
  const { detail, notes, plans } = dishonest([], {}, { sheets: { 失信名单: plain, 说明: [["说明"]] } });
  expect([detail.sheet, detail.counts["no-plan"], detail.letters, detail.months]).toEqual(["失信名单", 5, [], []]);
  expect(plans.flatMap(({ charts = [] }) => charts)).toEqual([]);
  expect(notes.some(({ zh }) => zh.startsWith("5 家没有登记列入日期"))).toBe(true);
});

test("a sheet that somebody chooses may be called anything", () => {
  const sheets = { 名单: [listHeader, ...living], 失信单位: [listHeader, ...living.slice(0, 1)] };
  expect(dishonest([], { sheets: ["名单"] }, { sheets }).detail).toMatchObject({
    sheet: "名单",
    counts: { overdue: 1 },
  });
  expect(dishonest([], {}, { sheets }).detail.sheet).toBe("失信单位");
  expect(refusal([], { sheets: [] }, { sheets })).toMatch("没有找到严重失信主体名单");
});

test("a county that no roster knows is named, and a body that stands twice counts twice and is told", () => {
  const twice = [...living, ["汝州市妇幼保健院", "124104824170651094", "某县", null, "2024-01-01"]];
  const { unresolved, notes, detail } = dishonest(twice);
  expect(unresolved).toEqual([{ name: "某县", rows: 1 }]);
  expect(detail.listed).toHaveLength(5);
  expect(detail.listed.filter(({ issues }) => issues.length > 0).map(({ issues }) => issues)).toEqual([
    ["与第 7 行代码相同"],
    ["代码的区划是汝州市，与所列县（市、区）不同，请核对", "与第 3 行代码相同"],
  ]);
  expect(notes.some(({ zh }) => zh.startsWith("2 家与名单内另一行"))).toBe(true);
});

test("what is wrong is said", () => {
  expect(refusal([])).toMatch("没有找到严重失信主体名单");
  expect(refusal([["甲", "1", "汝州市", null, "去年"]])).toMatch("“严重失信主体名单”单元格 E2：“去年”不是日期");
  expect(refusal(living, { month: "2月" })).toMatch("请填月份");
  expect(refusal(living, { month: "2024-04" })).toBe("2024-04 还没有开始。");
  expect(refusal(living, { day: "2024-03-01" })).toMatch("2024-02-01 至 2024-02-29");
  expect(refusal(living, { due: "2024-03-01" })).toMatch("反馈期限");
});

test("personal numbers are masked everywhere", () => {
  const outcome = dishonest([
    ["汝州市某校", "124104820868908166", "汝州市", "欠张三110101199003070011工资", "2023-12-01"],
  ]);
  expect(JSON.stringify([outcome.plans, outcome.documents, outcome.detail])).not.toContain("110101199003070011");
});

test("an empty list is one, too", () => {
  const { detail, figures } = dishonest([["甲", "1", "汝州市", null, "2023-01-01", null, null, "2023-02-01", null]]);
  expect(detail.bulletin).toBe("2月份全市没有政府部门及事业单位被列入严重失信主体名单。");
  expect(figures).toHaveLength(2);
});

test("the JSON is what the schema says", () => {
  const outcome = dishonest();
  const json = dishonestyOutput({ name: "gongshi", version: "0.0.0" }, outcome, "zh");
  expect(dishonestyOutputSchema.parse(json)).toEqual(json);
  expect(json.counts).toEqual({ listed: 4, overdue: 1, inPlan: 1, noDay: 1, noPlan: 1, added: 1, closed: 1 });
  expect(json.counties.map(({ points }) => points)).toEqual([null, null, null]);
});
