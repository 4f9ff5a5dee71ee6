import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf } from "../../src/calendar/day";
import { dueDay } from "../../src/calendar/deadline";
import { parameterSheetPlan } from "../../src/parameters/parameter-sheet-plan";
import { parameterSheetIds, parameterTables, type ParameterSheetId } from "../../src/parameters/parameter-table";
import { readParameters, type Parameters } from "../../src/parameters/read-parameters";
import { profileIds } from "../../src/standard/profiles";
import { type Standard } from "../../src/standard/standard";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { workbookOfPlans } from "../support/plan-workbook";
import { nationalStandard, standardOf } from "../support/national-standard";

function readBack(standard: Standard, ids: readonly ParameterSheetId[] = parameterSheetIds): Parameters {
  const plans = ids.map((id) => parameterSheetPlan(id, standard, "zh"));
  const read = readParameters(workbookOfPlans(...plans), nationalStandard);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const headerOf = (id: ParameterSheetId) => Object.values(parameterTables[id].columns).map(({ header }) => header);

describe("a new settings sheet", () => {
  test.each(parameterSheetIds)("%s has the name and the header that are read, in view above the rows", (id) => {
    const plan = parameterSheetPlan(id, nationalStandard, "zh");
    expect(plan.name).toBe(parameterTables[id].sheet);
    expect(plan.rows[2]?.values).toEqual(headerOf(id));
    expect(plan.freezeRows).toBe(3);
    expect([plan.columnWidths.length, plan.columnFormats?.length]).toEqual([headerOf(id).length, headerOf(id).length]);
  });

  test.each(parameterSheetIds)("%s says what it is for in the language of the user", (id) => {
    const notes = (["zh", "en"] as const).map((language) =>
      parameterSheetPlan(id, nationalStandard, language)
        .rows.slice(0, 2)
        .map(({ values }) => String(values[0])),
    );
    expect(notes[0]?.map((note) => note.endsWith("。"))).toEqual([true, true]);
    expect(notes[1]?.map((note) => /[a-z]{3}.*\.$/.test(note))).toEqual([true, true]);
  });

  test("keeps codes, ids and days as text, and counts as numbers", () => {
    const formats = (id: ParameterSheetId) => {
      const { columnFormats = [] } = parameterSheetPlan(id, nationalStandard, "zh");
      return Object.fromEntries(headerOf(id).map((header, column) => [header, columnFormats[column]]));
    };
    expect(formats("roster")).toMatchObject({ 统一社会信用代码: "@", 顺序: "General", 人口: "General" });
    expect(formats("waivers")).toMatchObject({ 规则: "@", 记录标识: "@", 有效期至: "@" });
    expect(formats("subjects")).toMatchObject({ 统一社会信用代码: "@" });
    expect(formats("calendar")).toMatchObject({ 日期: "@" });
  });
});

describe("what is known already stands in it:", () => {
  const rowsOf = (id: ParameterSheetId, standard: Standard) =>
    parameterSheetPlan(id, standard, "zh")
      .rows.slice(3)
      .map(({ values }) => values);

  test("the profile, its deadline and its reminder", () => {
    expect(rowsOf("rules", standardOf("hubei-2022"))).toEqual([
      ["规则方案", null, "hubei-2022", null, null, "湖北省（2022 年）"],
      ["报送期限", null, "14天", null, null, "湖北省：自作出行政决定之日起14天内规范、完整报送，含问题数据整改时间"],
      ["临期提醒工作日", null, 2, null, null, null],
    ]);
  });

  test("the units of the profile's roster, none where it has none", () => {
    const rows = rowsOf("roster", standardOf("pingdingshan-2024"));
    expect(rows.length).toBe(39);
    expect(rows[0]?.slice(2, 5)).toEqual(["市直", "许可、处罚", 1]);
    expect([rows[0]?.[0], String(rows[0]?.[1]).split("、")]).toEqual([
      "市市场监管局",
      expect.arrayContaining(["平顶山市市场监督管理局"]),
    ]);
    expect(rowsOf("roster", nationalStandard)).toEqual([]);
  });

  test.each(["calendar", "backfill", "waivers", "subjects"] as const)("nothing in %s", (id) => {
    expect(rowsOf(id, standardOf("pingdingshan-2024"))).toEqual([]);
  });
});

describe("drawn and read again", () => {
  test.each(profileIds)("the sheets of %s are without fault and change nothing", (profile) => {
    const standard = standardOf(profile);
    const { deadlines, ...rest } = readBack(standard).standard;
    const { deadlines: before, ...others } = standard;
    expect(rest).toEqual(others);
    for (let day = dayOf(2017, 12, 20); day < dayOf(2025, 1, 1); day += 1) {
      const [now, then] = [deadlines, before].map((rules) => dueDay(day, rules, builtInCalendar));
      expect(now?.ok === true && now.value.due).toBe(then?.ok === true && then.value.due);
    }
  });

  test("the roster is the profile's, the other sheets say nothing", () => {
    const { roster, calendarAdditions, waivers, subjects } = readBack(standardOf("pingdingshan-2024"));
    expect(roster?.units).toEqual(builtInRoster("pingdingshan-2024").units);
    expect([calendarAdditions, waivers, subjects]).toEqual([null, [], null]);
    expect(readBack(standardOf("yuncheng-2021")).roster?.units).toEqual(builtInRoster("yuncheng-2021").units);
  });

  test("of several deadlines the first that is for a decision still sets its day", () => {
    const [rule] = nationalStandard.deadlines;
    if (rule === undefined) throw new Error("The national standard has a deadline");
    const from2018 = { ...rule, count: 3, decisionFrom: dayOf(2018, 1, 1) };
    const from2020 = { ...rule, count: 5, decisionFrom: dayOf(2020, 1, 1), decisionTo: dayOf(2020, 12, 31) };
    const several: Standard = { ...nationalStandard, deadlines: [from2020, from2018, rule] };
    const { deadlines } = readBack(several, ["rules"]).standard;
    for (const year of [2017, 2019, 2020, 2021]) {
      const [now, then] = [deadlines, several.deadlines].map((rules) =>
        dueDay(dayOf(year, 3, 1), rules, builtInCalendar),
      );
      expect(now?.ok === true && now.value.due).toBe(then?.ok === true && then.value.due);
    }
  });

  test("a deadline that the sheet cannot say is left to the profile", () => {
    const rolling = {
      ...nationalStandard,
      deadlines: nationalStandard.deadlines.map((rule) => ({ ...rule, rollForward: true })),
    };
    expect(parameterSheetPlan("rules", rolling, "zh").rows.map(({ values }) => values[0])).not.toContain("报送期限");
  });
});
