import { dayOf } from "../../../src/calendar/day";
import { type ExampleRow } from "../../../src/rules/rule";
import { loadStandard } from "../../../src/standard/load-standard";
import { backfillTask, type BackfillSettings } from "../../../src/usecases/tasks/backfill-task";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { taskInputOf } from "../../support/task-input";

const loaded = loadStandard("hubei-2022");
if (!loaded.ok) throw new Error("no profile");
const standard = loaded.value;

/** A licence without faults, decided and received on these days. */
const reported = (number: number, decision: string, received: string | null, parts: ExampleRow = {}): ExampleRow =>
  numberedRow(number, { decisionDate: decision, validFrom: decision, reportedAt: received, ...parts });

interface Options {
  readonly asOf?: number;
  readonly sheets?: Readonly<Record<string, Grid>>;
  readonly settings?: Partial<BackfillSettings>;
  readonly profile?: typeof standard;
}

function run(rows: readonly ExampleRow[], options: Options = {}) {
  const { asOf = dayOf(2022, 10, 1), sheets = {}, settings = {}, profile = standard } = options;
  const input = taskInputOf({ "导出.xlsx": { 许可: ledgerGrid(rows), ...sheets } }, { standard: profile, asOf });
  const start = backfillTask.initial({ today: 0, ledgers: taskLedgers(input.sources), sheets: [] });
  return backfillTask.run(input, { ...start, ...settings });
}

function outcomeOf(...args: Parameters<typeof run>) {
  const result = run(...args);
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

/** The cohorts of rows, wherever they count. */
function cohortsOf(rows: readonly ExampleRow[], options: Options = {}) {
  const { inWindow, total } = outcomeOf(rows, options).detail;
  const all = { ...total.cohorts };
  return Object.fromEntries(
    Object.entries(inWindow).flatMap(([cohort, count]) => {
      const most = Math.max(count, all[cohort as keyof typeof all]);
      return most === 0 ? [] : [[cohort, most]];
    }),
  );
}

describe("the days of Hubei's notice of 2022", () => {
  test.each([
    ["2022-08-11", "2022-08-25", "normal-in-time"],
    ["2022-08-11", "2022-08-26", "normal-late"],
    ["2022-08-12", "2022-08-26", "normal-in-time"],
    ["2022-08-12", "2022-08-27", "normal-late"],
    ["2021-07-30", "2022-08-25", "normal-late"],
    ["2021-07-31", "2022-08-25", "exempt"],
    ["2021-07-31", "2022-08-26", "late-after-deadline"],
    ["2022-07-31", "2022-08-14", "in-time"],
    ["2022-07-31", "2022-08-15", "exempt"],
    ["2022-07-31", "2022-08-25", "exempt"],
    ["2022-07-31", "2022-08-26", "late-after-deadline"],
    ["2022-07-31", "2022-09-02", "late-after-deadline"],
    ["2022-08-01", "2022-08-15", "normal-in-time"],
    ["2022-08-01", "2022-08-25", "normal-late"],
    ["2022-05-01", "2022-07-20", "other-month"],
  ])("decided on %s and received on %s is %s", (decision, received, cohort) => {
    expect(cohortsOf([reported(1, decision, received)])).toEqual({ [cohort]: 1 });
  });

  test("the window stands with both of its deadlines", () => {
    const { figures, detail } = outcomeOf([reported(1, "2022-07-01", "2022-08-22")]);
    expect(figures[0]?.zh).toBe(
      "决定日期 2021-07-31 至 2022-07-31（含两端），2022-08-25 前（含当日）受理的合规数据（市级截止 2022-08-22），不计 2022-08 的迟报",
    );
    expect(detail.windows[0]?.cityDeadline).toBe("2022-08-22");
  });
});

/** What was licensed is not said: an error. */
const wrong: ExampleRow = { licenceContent: null };

describe("rows that were returned", () => {
  const first = reported(1, "2022-07-01", "2022-08-20", wrong);

  test("sent again after the last day is late, with the row that had errors", () => {
    const { detail } = outcomeOf([reported(1, "2022-07-01", "2022-08-28"), first]);
    expect(detail.inWindow).toMatchObject({ returned: 1, "late-after-return": 1 });
    expect(detail.total).toMatchObject({ volume: 2, late: 1, lateWithout: 1 });
    const item = detail.items.find(({ cohort }) => cohort === "late-after-return");
    expect(item).toMatchObject({
      ...{ sheet: "许可", row: 2, received: "2022-08-28" },
      original: { sheet: "许可", row: 3, received: "2022-08-20" },
    });
  });

  test("sent again in time is exempt, on the same day too", () => {
    expect(cohortsOf([first, reported(1, "2022-07-01", "2022-08-24")])).toEqual({ returned: 1, exempt: 1 });
    expect(cohortsOf([first, reported(1, "2022-07-01", "2022-08-20")])).toEqual({ returned: 1, exempt: 1 });
  });

  test("with errors and not sent again is late once the last day is gone", () => {
    const over = outcomeOf([first]).detail.total;
    expect([over.cohorts["not-accepted"], over.late, over.lateWithout]).toEqual([1, 1, 1]);
    const open = outcomeOf([first], { asOf: dayOf(2022, 8, 25) });
    expect([open.detail.total.late, open.detail.total.lateWithout]).toEqual([0, 1]);
    expect(open.notes.map(({ zh }) => zh)).toContain("1 行已收到但不合规，截止日前改正重报的仍可免计，暂不计迟报。");
  });

  test("another case, another kind of number, or a row without one is no return", () => {
    const late = reported(2, "2022-07-01", "2022-08-28");
    expect(cohortsOf([first, late])).toEqual({ "not-accepted": 1, "late-after-deadline": 1 });
    const nameless = { ...wrong, documentNumber: null };
    expect(
      cohortsOf([
        reported(1, "2022-07-01", "2022-08-20", nameless),
        reported(1, "2022-07-01", "2022-08-28", { documentNumber: null }),
      ]),
    ).toEqual({ "not-accepted": 1, "late-after-deadline": 1 });
  });
});

test("exempt rows leave the late ones and stay in the volume", () => {
  const outcome = outcomeOf([
    reported(1, "2022-07-01", "2022-08-22"),
    reported(2, "2022-07-01", "2022-08-23"),
    reported(3, "2022-08-01", "2022-08-20"),
    reported(4, "2022-08-15", "2022-08-20"),
    reported(5, "2022-08-15", "2022-09-20"),
    reported(6, "2022-07-05", null),
    reported(7, "2022-07-05", "不详"),
  ]);
  expect(outcome.detail.total).toMatchObject({
    ...{ volume: 4, late: 1, lateWithout: 3, lateRate: 1 / 4, lateRateWithout: 3 / 4 },
  });
  expect(outcome.figures.slice(1, 3).map(({ zh }) => zh)).toEqual([
    "2022-08 计入补报窗口：迟报率 25.00% = 1 / 4，免计 2 行",
    "2022-08 不计补报窗口：迟报率 75.00% = 3 / 4",
  ]);
  expect(outcome.notes.map(({ zh }) => zh)).toEqual([
    "免计的 2 行只从迟报量（分子）中减去，仍计入报送总量（分母）4 行；通知没有说从总量中减去。",
    "免计的行中，市级截止日前收到 1 行，之后收到 1 行；是否免计只看省级受理截止日。",
    "窗口内决定的还有 1 行没有报送。",
    "窗口内决定的有 1 行报送日期无法识别，没有计入。",
  ]);
  const sheet = outcome.plans[0]?.rows.map(({ values }) => values) ?? [];
  expect(sheet.slice(4, 6)).toEqual([
    [1, "计入补报窗口", 4, 2, 1, 25],
    [2, "不计补报窗口", 4, 0, 3, 75],
  ]);
});

test("personal numbers are masked", () => {
  const outcome = outcomeOf([reported(1, "2022-07-01", "2022-08-28", { partyName: "李某某 13800138000" })]);
  expect(outcome.detail.items[0]?.party).toBe("李某某 138******00");
  expect(JSON.stringify(outcome)).not.toContain("13800138000");
});

describe("windows", () => {
  const own: Grid = [
    ["决定日期自", "决定日期至", "受理截止日期", "免计月份", "依据"],
    ["2023-01-01", "2023-01-31", "2023-03-20", "2023-03", "某文件"],
  ];
  const row = reported(1, "2023-01-10", "2023-03-20");

  test("of the sheet count beside those of the profile, the latest month first", () => {
    const { detail } = outcomeOf([row], { sheets: { 补报窗口: own }, asOf: dayOf(2023, 4, 1) });
    expect([detail.month, detail.total.cohorts.exempt]).toEqual(["2023-03", 1]);
    const august = outcomeOf([row], { sheets: { 补报窗口: own }, settings: { month: "2022-08" } });
    expect(august.detail.total.volume).toBe(0);
    expect(august.detail.total.lateRate).toBeNull();
  });

  test("must be there", () => {
    const refused = (options: Options) => {
      const result = run([row], options);
      return result.ok ? null : result.error.zh;
    };
    expect(refused({ settings: { month: "2022-07" } })).toBe("没有免计月份为 2022-07 的补报窗口；现有的是 2022-08。");
    expect(refused({ settings: { month: "八月" } })).toBe("月份请写成 2022-08。");
    const national = loadStandard("national-2018");
    if (!national.ok) throw new Error("no profile");
    expect(refused({ profile: national.value })).toMatch("没有补报窗口。");
  });
});
