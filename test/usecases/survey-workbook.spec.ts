import { surveyWorkbook, type SurveySettings } from "../../src/usecases/survey-workbook";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";
import { licenceHeader, licenceRow, penaltyHeader, penaltyRow } from "../ledger/ledger-shapes";

const settings: SurveySettings = { language: "zh", mapping: {}, kinds: {} };

const survey = (
  sheets: Readonly<Record<string, Grid>>,
  parts: Partial<SurveySettings> = {},
  rowCounts: Readonly<Record<string, number>> = {},
) => surveyWorkbook(buildWorkbook(sheets), rowCounts, nationalStandard, { ...settings, ...parts });

const penalties: Grid = [["某局处罚台账"], penaltyHeader, penaltyRow(1), penaltyRow(2)];
const licences: Grid = [licenceHeader, licenceRow];

describe("ledgers", () => {
  test("are found on every sheet, and what is none is named with the reason", () => {
    const { ledgers, ignored } = survey({ 说明: [["填写说明"]], 处罚: penalties, 许可: licences, 空: [] });
    expect(ledgers.map(({ sheet, kind, rowCount }) => [sheet, kind, rowCount])).toEqual([
      ["处罚", "penalty", 2],
      ["许可", "licence", 1],
    ]);
    expect(ignored).toEqual([
      { sheet: "说明", why: "没有认出任何栏目名称" },
      { sheet: "空", why: "空表" },
    ]);
    expect(survey({ 空: [] }, { language: "en" }).ignored).toEqual([{ sheet: "空", why: "The sheet is empty." }]);
  });

  test("go on to the last row of a sheet that was read in part", () => {
    const { ledgers } = survey({ 处罚: penalties, 许可: licences }, {}, { 处罚: 5000 });
    expect(ledgers.map(({ firstRow, lastRow, rowCount }) => [firstRow, lastRow, rowCount])).toEqual([
      [3, 5000, 4998],
      [2, 2, 1],
    ]);
  });

  test("of which several share a sheet, only the last goes on", () => {
    const { ledgers } = survey({ 台账: [...penalties, [], ...licences] }, {}, { 台账: 100 });
    expect(ledgers.map(({ kind, lastRow }) => [kind, lastRow])).toEqual([
      ["penalty", 4],
      ["licence", 100],
    ]);
  });

  test("are of the kind, header row and fields that the user says", () => {
    const { ledgers } = survey(
      { 处罚: penalties, 许可: licences },
      { kinds: { 许可: "penalty" }, mapping: { 处罚: { columns: { 0: null } }, 许可: { headerRow: 1 } } },
    );
    expect(ledgers.map(({ kind }) => kind)).toEqual(["penalty", "penalty"]);
    expect(ledgers[0]?.columns[0]).toMatchObject({ column: "A", field: null });
  });
});

describe("the profile", () => {
  test("is the given one where the workbook names none", () => {
    expect(survey({}).profile).toEqual({
      ...{ id: "national-2018", version: "1.0.0", name: "国家标准（2018 年）", deadlines: ["7 个工作日"] },
      ...{ dueSoonWorkingDays: 2, calendarYears: [2004, expect.any(Number)], roster: null },
    });
  });

  test("is the workbook's own, with its deadlines, holidays and units", () => {
    const { profile, parameterFaults } = survey({
      规则参数: [
        ["参数", "值", "决定日期自"],
        ["规则方案", "pingdingshan-2024", null],
        ["报送期限", "5个工作日", "2024-01-01"],
        ["临期提醒工作日", 3, null],
      ],
      节假日: [
        ["日期", "类型"],
        ["2030-01-01", "休息"],
        ["2030-05-01", "休息"],
        ["2030-10-01", "休息"],
      ],
    });
    expect(parameterFaults).toEqual([]);
    expect(profile).toMatchObject({
      ...{ id: "pingdingshan-2024", deadlines: ["5 个工作日（2024-01-01 起的决定）", "7 个工作日"] },
      ...{ dueSoonWorkingDays: 3, calendarYears: [2004, 2030], roster: { source: "profile", units: 39 } },
    });
  });

  test("has the units of the workbook before its own", () => {
    const sheets = {
      规则参数: [
        ["参数", "值"],
        ["规则方案", "pingdingshan-2024"],
      ],
      单位名录: [
        ["单位名称", "分组"],
        ["甲局", "市直"],
      ],
    };
    expect(survey(sheets).profile.roster).toEqual({ source: "workbook", units: 1 });
  });

  test("leaves a deadline out that no decision is left for", () => {
    const own = [
      ["参数", "值"],
      ["报送期限", "5个工作日"],
    ];
    expect(survey({ 规则参数: own }).profile.deadlines).toEqual(["5 个工作日"]);
  });
});

test("faults of the parameter sheets are told, and the profile is still the one that the workbook names", () => {
  const { parameterFaults, profile, ledgers } = survey({
    规则参数: [
      ["参数", "值"],
      ["规则方案", "hubei-2022"],
    ],
    单位名录: [
      ["单位名称", "分组"],
      ["甲局", "市值"],
    ],
    处罚: penalties,
  });
  expect(parameterFaults).toEqual(["参数表“单位名录”单元格 B2：“市值”不是可选的值：市直 / 县（市、区）。"]);
  expect([profile.id, profile.roster, ledgers.length]).toEqual(["hubei-2022", null, 1]);
  const bad = survey(
    {
      规则参数: [
        ["参数", "值"],
        ["规则方案", "nowhere"],
      ],
    },
    { language: "en" },
  );
  expect([bad.profile.id, bad.parameterFaults[0]]).toEqual([
    "national-2018",
    expect.stringMatching(/^Parameter sheet 规则参数, cell B2: /),
  ]);
});

test("a column may be corrected to every field of the kind and to those beside", () => {
  const { fields } = survey({});
  expect(fields.penalty.slice(0, 2)).toEqual(
    nationalStandard.fields.penalty.slice(0, 2).map(({ code, name }) => ({ code, name })),
  );
  expect(fields.licence.map(({ code }) => code)).toContain("REPORTED_AT");
  expect(fields.licence.map(({ code }) => code)).not.toContain("CF_WSH");
});
