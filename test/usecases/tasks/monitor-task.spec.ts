import { dayOf } from "../../../src/calendar/day";
import { percent } from "../../../src/measures/ratio";
import { monitoringFacts } from "../../../src/monitoring/monitoring-facts";
import { stateText } from "../../../src/monitoring/monitoring-words";
import { indicatorsRegister } from "../../../src/registers/indicators-register";
import { newRegisterPlan } from "../../../src/registers/new-register-plan";
import { monitorOutput, monitorOutputSchema } from "../../../src/usecases/tasks/monitor-output";
import { monitorTask } from "../../../src/usecases/tasks/monitor-task";
import { february, indicators, monitor, monitored, statusesOf } from "../../monitoring/monitor-case";
import { buildWorkbook } from "../../support/build-workbook";
import { nationalStandard } from "../../support/national-standard";
import { taskInputOf } from "../../support/task-input";

const refused = (...args: Parameters<typeof monitor>): string => {
  const result = monitor(...args);
  return result.ok ? "" : result.error.zh;
};

describe("the numbers of 平信用办〔2020〕2号", () => {
  test("44 of 140 points are the city's: 31.4 % (二.1)", () => {
    const { all, city } = monitoringFacts.points;
    const share = percent({ numerator: city, denominator: all });
    expect([all, city, share, share.toFixed(1)]).toEqual([140, 44, 31.43, "31.4"]);
    expect(monitored().figures.map(({ zh }) => zh)).toContain(
      "总分 140 分，城市报送 44 分，占 31.43%；可上报 31 项，文件列名 7 项（平信用办〔2020〕2号 二）",
    );
  });

  test("a new 城市信用指标 has the seven named items, without level or points (二.2)", () => {
    const start = { standard: nationalStandard, roster: null, asOf: dayOf(2024, 2, 1), registers: buildWorkbook({}) };
    const rows = newRegisterPlan("indicators", start, "zh")
      .rows.slice(3)
      .map(({ values }) => values);
    expect(rows.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows[1]).toEqual([2, "地方红黑名单", null, null, null, null, "平信用办〔2020〕2号 二.2 列名"]);
    expect(Object.keys(indicatorsRegister.table.columns)).toHaveLength(rows[0]?.length ?? 0);
  });

  test("without that sheet the seven are counted, for every unit", () => {
    const { detail, notes } = monitored([], { asOf: "2024-02-01" }, null);
    expect(detail.assessment.indicators.map(({ name, points }) => [name, points])).toEqual(
      monitoringFacts.namedItems.map((name) => [name, null]),
    );
    expect(detail.assessment.tally).toMatchObject({ due: 21, pending: 21 });
    expect(notes.some(({ zh }) => zh.startsWith("没有“城市信用指标”工作表，按文件列名的 7 项统计"))).toBe(true);
  });
});

describe("a month", () => {
  test("tells what is in time, late, incomplete, missing and not due (三.5, 三.6)", () => {
    const outcome = monitored();
    expect(statusesOf(outcome)).toEqual({
      市教育局: "done done done",
      市卫健委: "incomplete late exempt",
      新华区: "missing missing exempt",
    });
    const [, health] = outcome.detail.assessment.units;
    expect(health?.items.map(stateText)).toEqual(["不完整（缺：数量）", "迟报（迟 1 天 3 小时 1 分）", "无需报送"]);
    expect(outcome.detail.assessment.tally).toEqual({
      ...{ due: 7, done: 3, late: 1, incomplete: 1, missing: 2, pending: 0 },
    });
    expect(outcome.figures.slice(0, 3).map(({ zh }) => zh)).toEqual([
      "2024年2月应报 7 项次（3 个单位、3 项指标）：按时报齐 3，迟报 1，不完整 1，缺报 2",
      "完成率 42.86% = 3 / 7",
      "尚未报齐的指标涉及分值：2 分，另 1 项分值未知",
    ]);
  });

  test("ranks units by what is done of what is due, and says what points are open", () => {
    const { units } = monitored().detail.assessment;
    expect(units.map(({ unit, rank, stake }) => [unit, rank, stake])).toEqual([
      ["市教育局", 1, { points: 0, unknown: 0 }],
      ["市卫健委", 2, { points: 2, unknown: 0 }],
      ["新华区", 2, { points: 2, unknown: 1 }],
    ]);
  });

  test.each([
    ["2024-02-20 17:00", false],
    ["2024-02-20", false],
    ["2024-02-20 17:01", true],
    ["2024-02-21", true],
  ])("as of %s: the deadline has passed: %s", (asOf, isOver) => {
    const { assessment, reminders } = monitored(february, { asOf }).detail;
    expect(assessment.isOver).toBe(isOver);
    expect(assessment.units[2]?.items[0]?.status).toBe(isOver ? "missing" : "pending");
    expect(assessment.units.map(({ rank }) => rank)).toEqual(isOver ? [1, 2, 2] : [null, null, null]);
    expect(reminders[1]?.text).toContain(isOver ? "已超过报送时限，请立即补报" : "请于2月20日17:00前报送");
  });

  test("reminds each unit of what is open, and of nothing else", () => {
    expect(monitored().detail.reminders).toEqual([
      {
        unit: "市卫健委",
        text: "市卫健委：按照平信用办〔2020〕2号文件要求，《城市信用指标数据反馈表》应于每月20日17:00前报送。你单位2024年2月尚有 1 项未报齐：1.地方红黑名单（缺：数量）。已超过报送时限，请立即补报。",
      },
      expect.objectContaining({ unit: "新华区" }),
    ]);
    expect(monitored().detail.bulletin).toBe(
      "2024年2月城市信用指标数据应报 7 项次，按时报齐 3 项次，完成率 42.86%；迟报 1 项次，不完整 1 项次，缺报 2 项次。全部按时报齐的单位：市教育局。尚未报齐的单位：市卫健委（1 项）、新华区（2 项）。",
    );
  });

  test("what comes in parts counts when it is whole", () => {
    const rest = (at: string) => [...february, ["2024-02", "市卫健委", 1, at, "数量", null, null]];
    expect(statusesOf(monitored(rest("2024-02-20 17:00"))).市卫健委).toBe("done late exempt");
    expect(statusesOf(monitored(rest("2024-02-23 08:00"))).市卫健委).toBe("late late exempt");
  });

  test("a nil return has no contents to be complete", () => {
    const nil = ["2024-02", "新华区", 1, "2024-02-20 12:00", null, 0, null];
    expect(statusesOf(monitored([...february, nil])).新华区).toBe("done missing exempt");
  });

  test("a deadline on a day off stays where it is, unless that is chosen (三.6)", () => {
    // 20 January 2024 was a Saturday.
    const sent = [["2024-01", "新华区", 2, "2024-01-22 16:00", null, 1, null]];
    const fixed = monitored(sent, { month: "2024-01" });
    expect([fixed.detail.deadline, statusesOf(fixed).新华区]).toEqual(["2024-01-20 17:00", "missing late exempt"]);
    expect(fixed.notes.map(({ zh }) => zh).join("")).toContain("1月20日17:00是休息日；平信用办〔2020〕2号没有说顺延");
    const moved = monitored(sent, { month: "2024-01", movesFromHolidays: true });
    expect([moved.detail.deadline, statusesOf(moved).新华区]).toEqual(["2024-01-22 17:00", "missing done exempt"]);
    expect(refused(sent, { month: "2099-01", movesFromHolidays: true })).toContain("工作日历没有 2099 年的安排");
  });
});

describe("a quarter", () => {
  const january = [["2024-01", "新华区", 1, "2024-01-10 10:00", "名称、数量", 1, null]];

  test("adds up the months that are over and entered (三.1)", () => {
    const { detail, plans } = monitored([...february, ...january], { hasQuarter: true, asOf: "2024-03-05" });
    expect(detail.quarter).toMatchObject({
      title: "2024年第一季度",
      months: ["2024-01", "2024-02"],
      leftOut: ["2024-03"],
    });
    expect(detail.quarter?.units.map(({ unit, rank, tally }) => [unit, rank, tally.done, tally.due])).toEqual([
      ["市教育局", 1, 3, 6],
      ["市卫健委", 3, 0, 4],
      ["新华区", 2, 1, 4],
    ]);
    expect(plans.map(({ name }) => name)).toEqual([
      ...["城市信用指标数据反馈表", "城市信用监测考核", "城市信用监测提醒", "城市信用监测季通报"],
    ]);
  });

  test("leaves out a month that is not over, whatever has come", () => {
    const march = [["2024-03", "新华区", 1, "2024-03-04 10:00", "名称、数量", 1, null]];
    const { detail } = monitored([...february, ...march], { hasQuarter: true, asOf: "2024-03-05" });
    expect(detail.quarter).toMatchObject({ months: ["2024-02"], leftOut: ["2024-01", "2024-03"] });
  });

  test("leaves out a month of which nothing is entered", () => {
    const { detail } = monitored(february, { hasQuarter: true, asOf: "2024-04-01" });
    expect(detail.quarter).toMatchObject({ months: ["2024-02"], leftOut: ["2024-01", "2024-03"] });
  });
});

describe("what cannot be judged stops the run at its cell:", () => {
  const row = (...cells: readonly (string | number | null)[]) => refused([...february, cells]);

  test.each([
    ["an unknown unit", row("2024-02", "市气象台", 1, "2024-02-10"), "B8：“市气象台”不在单位名录里"],
    ["an unknown indicator", row("2024-02", "新华区", 32, "2024-02-10"), "C8：“城市信用指标”里没有序号 32"],
    ["a row entered twice", row("2024-02", "教育局", 2, "2024-02-19 09:05"), "A8：与第 3 行重复"],
    ["a time that is none", row("2024-02", "新华区", 2, "上周五"), "D8：“上周五”不是时间"],
    ["the last day without a time", row("2024-02", "新华区", 2, "2024-02-20"), "D8：截止当天报送的要写到几点几分"],
    ["a month that is none", row("2024-13", "新华区", 2, "2024-02-10"), "A8：“2024-13”不是月份"],
    [
      "an indicator twice",
      refused(february, {}, [...indicators, [3, "又一项"]]),
      "“城市信用指标”单元格 A5：序号 3 重复",
    ],
    [
      "a unit of an indicator",
      refused(february, {}, [...indicators, [4, "又一项", null, null, "市气象台"]]),
      "E5：“市气象台”",
    ],
  ])("%s", (_, said, words) => {
    expect(said).toContain(words);
  });

  test("rows of other months are nobody's concern", () => {
    const old = [["2019-05", "撤并的单位", 99, "2019-05-10", null, null, null]];
    expect(statusesOf(monitored([...february, ...old]))).toEqual(statusesOf(monitored()));
  });

  test.each([
    [{ month: "2024-2" }, "请填月份"],
    [{ asOf: "昨天" }, "请填统计截至的时间"],
    [{ month: "2023-11" }, "没有 2023-11 的任何一行"],
  ])("%j", (parts, words) => {
    expect(refused(february, parts)).toContain(words);
  });

  test("no roster", () => {
    const result = monitorTask.run(
      taskInputOf({ "我的.xlsx": {} }),
      monitorTask.initial({ today: 45_322, ledgers: [], sheets: [] }),
    );
    expect(result.ok ? "" : result.error.zh).toContain("没有单位名录");
  });
});

test("personal numbers among the contents are masked", () => {
  const outcome = monitored([["2024-02", "新华区", 2, "2024-02-10", "11010519491231002X 的案例", 1, null]]);
  expect(JSON.stringify(outcome)).not.toContain("11010519491231002X");
  expect(JSON.stringify(outcome.plans)).toContain("110105********002X 的案例");
});

test("the JSON has its schema", () => {
  const outcome = monitored(february, { hasQuarter: true });
  const printed = monitorOutput({ name: "gongshi", version: "0.0.0" }, outcome, "en");
  expect(monitorOutputSchema.parse(JSON.parse(JSON.stringify(printed)))).toEqual(printed);
  expect(printed.units[1]?.items[1]).toEqual({
    ...{ number: 2, status: "late", at: "2024-02-21 20:01", lateMinutes: 1621, lacking: [], count: 1 },
  });
});

test("it begins with this month, and with the quarter at its end", () => {
  expect(monitorTask.initial({ today: 45_322, ledgers: [], sheets: [] })).toEqual({
    ...{ month: "2024-01", asOf: "2024-01-31", movesFromHolidays: false, hasQuarter: false },
  });
  expect(monitorTask.initial({ today: 45_372, ledgers: [], sheets: [] }).hasQuarter).toBe(true);
});
