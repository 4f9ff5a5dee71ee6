import { makeAnnexes } from "../../src/annexes/make-annexes";
import { readMonth } from "../../src/annexes/month";
import { type LedgerReport } from "../../src/findings/ledger-report";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { type Roster } from "../../src/units/roster";
import { checkLedger } from "../../src/usecases/check-ledger";
import { deadlineList } from "../../src/usecases/deadline-list";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { buildLedger } from "../support/build-ledger";
import { standardOf } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const columns: readonly Role[] = ["documentNumber", "partyName", "decisionDate", "sourceUnit", "remarks", "reportedAt"];
const police = "平顶山市公安局";

let number = 0;
const row = (decisionDate: string, reportedAt: string | null, parts: ExampleRow = {}): ExampleRow => ({
  ...{ documentNumber: `平字〔2024〕${(number += 1)}号`, partyName: "甲公司", sourceUnit: police, remarks: null },
  ...{ decisionDate, reportedAt, ...parts },
});

const roster = builtInRoster("pingdingshan-2024");
const env = (profile = "pingdingshan-2024") => ruleEnv(buildLedger([]), { standard: standardOf(profile) });

function reportOf(rows: readonly ExampleRow[], sheet = "台账", profile?: string): LedgerReport {
  const ledger = { ...buildLedger(rows, { columns }), sheet };
  return checkLedger(ledger, env(profile), allRules, []);
}

const listOf = (reports: readonly LedgerReport[], units: Roster | null = roster, language: "zh" | "en" = "zh") =>
  deadlineList(reports, env(), units, language);
const itemsOf = (rows: readonly ExampleRow[]) => listOf([reportOf(rows)]).items(0, 100);

// Judged on 2024-03-05, a Tuesday; the holidays of that February end on the 17th.
const overdue4 = row("2024-02-19", null);
const overdue1 = row("2024-02-22", null);
const dueIn1 = row("2024-02-26", null);
const dueIn2 = row("2024-02-27", null);
const lateBy3 = row("2024-02-02", "2024-02-21 10:00:00");
const lateBy1 = row("2024-02-02", "2024-02-19");
const onTime = row("2024-02-26", "2024-02-27");

describe("the items", () => {
  test("stand by urgency: longest overdue, nearest deadline, latest; those in time are none", () => {
    const items = itemsOf([onTime, lateBy1, dueIn2, overdue1, lateBy3, dueIn1, overdue4]);
    expect(items.map(({ row: at, status, days }) => [at, status, days])).toEqual([
      [8, "overdue", 4],
      [5, "overdue", 1],
      [7, "due-soon", 1],
      [4, "due-soon", 2],
      [6, "late", 3],
      [3, "late", 1],
    ]);
  });

  test("that are alike stand in the order of the workbook", () => {
    const { items } = listOf([
      reportOf([overdue1, { ...overdue1, documentNumber: "甲1号" }], "一"),
      reportOf([overdue1], "二"),
    ]);
    expect(items(0, 9).map(({ sheet, row: at }) => [sheet, at])).toEqual([
      ["一", 2],
      ["一", 3],
      ["二", 2],
    ]);
  });

  test("write the deadline out, and what became of it", () => {
    expect(itemsOf([overdue4, dueIn1, lateBy3]).map(({ due, arithmetic }) => [due, arithmetic])).toEqual([
      ["2024-02-28", "2024-02-19 起第 7 个工作日为 2024-02-28（周三）；已逾期 4 个工作日"],
      ["2024-03-06", "2024-02-26 起第 7 个工作日为 2024-03-06（周三）；还剩 1 个工作日"],
      ["2024-02-18", "2024-02-02 起第 7 个工作日为 2024-02-18（周日，补班）；02-21 报送，迟 3 个工作日"],
    ]);
    expect(listOf([reportOf([lateBy3])], roster, "en").items(0, 1)[0]?.arithmetic).toBe(
      "the 7th working day after 2024-02-02 is 2024-02-18 (Sunday, make-up workday); reported on 02-21, 3 working days late",
    );
  });

  test("name the row, its party and its unit as the roster does, personal numbers masked", () => {
    const [item] = itemsOf([row("2024-02-20", null, { documentNumber: "甲1号", partyName: "张三41040219900307293X" })]);
    expect(item).toMatchObject({
      ...{ sheet: "台账", row: 2, documentNumber: "甲1号", party: "张三410402********293X", unit: "市公安局" },
      ...{ dayUnit: "working-day" },
    });
    expect(itemsOf([row("2024-02-20", null, { sourceUnit: "某某办", documentNumber: null })])[0]).toMatchObject({
      ...{ unit: "某某办", documentNumber: "" },
    });
  });

  test("count in the days of the deadline, but what is left always in working days", () => {
    const list = deadlineList(
      [
        reportOf(
          [row("2024-02-10", null), row("2024-02-21", null), row("2024-02-01", "2024-02-20")],
          "台账",
          "hubei-2022",
        ),
      ],
      env("hubei-2022"),
      null,
      "zh",
    );
    expect(list.items(0, 9).map(({ days, dayUnit }) => [days, dayUnit])).toEqual([
      [10, "calendar-day"],
      [1, "working-day"],
      [5, "calendar-day"],
    ]);
  });

  test("in a backfill window come last", () => {
    const rows = [row("2022-03-01", "2022-08-20"), row("2024-02-01", "2024-02-20")];
    const { deadlines, items } = deadlineList([reportOf(rows, "台账", "hubei-2022")], env("hubei-2022"), null, "zh");
    expect(items(0, 9).map(({ status }) => status)).toEqual(["late", "exempt"]);
    expect(items(1, 2)[0]?.arithmetic).toMatch(/；08-20 报送，迟 158 天；属补报窗口，不计迟报$/);
    expect([deadlines.counts.exempt, deadlines.lateRate]).toEqual([1, "50.00% = 1 / 2"]);
  });

  test("are made for the places asked for only", () => {
    const { items, deadlines } = listOf([reportOf([overdue4, overdue1, dueIn1])]);
    expect([items(1, 2), items(-5, 1), items(3, 9), items(2, 1)].map((part) => part.map(({ row: at }) => at))).toEqual([
      [3],
      [2],
      [],
      [],
    ]);
    expect(deadlines.total).toBe(3);
  });
});

describe("the figures", () => {
  const twice = { ...lateBy3, documentNumber: "平字〔2024〕900号" };
  const rows = [
    ...[onTime, lateBy1, overdue1, dueIn1, twice, twice],
    row("2024-02-20", null, { remarks: "涉密" }),
    row("2024-02-20", "2024-02-22", { sourceUnit: "鲁山县公安局" }),
    row("2024-02-20", null, { sourceUnit: "某某办" }),
  ];
  const { deadlines } = listOf([reportOf(rows)]);

  test("leave out what no rate counts: a row sent twice, a row that is not to be reported", () => {
    expect(deadlines).toMatchObject({ asOf: "2024-03-05", lateRate: "28.57% = 2 / 7", total: 5 });
    expect(deadlines.counts).toEqual({
      ...{ unknown: 0, "on-time": 2, late: 2, exempt: 0, "not-due": 0, "due-soon": 1, overdue: 2 },
    });
  });

  test("stand unit by unit by volume, those of no known unit last, and add up", () => {
    expect(deadlines.units.length).toBe(40);
    expect([deadlines.units[0], deadlines.units[1], deadlines.units[2], deadlines.units.at(-1)]).toEqual([
      { unit: "市公安局", volume: 5, late: 2, overdue: 1, dueSoon: 1, rate: "40.00" },
      { unit: "鲁山县", volume: 1, late: 0, overdue: 0, dueSoon: 0, rate: "0" },
      { unit: "市市场监管局", volume: 0, late: 0, overdue: 0, dueSoon: 0, rate: "-" },
      { unit: "不在名录", volume: 1, late: 0, overdue: 1, dueSoon: 0, rate: "0" },
    ]);
  });

  test("are those of the annexes where all rows are of one month", () => {
    const month = readMonth("2024-02");
    if (month === null) throw new Error("2024-02 is a month");
    const reports = [
      reportOf([onTime, lateBy1, twice, twice, row("2024-02-20", "2024-02-22", { sourceUnit: "鲁山" })]),
    ];
    const annexes = makeAnnexes(reports, roster, month, null);
    const shown = listOf(reports).deadlines.units.map(({ unit, volume, late }) => [unit, volume, late]);
    for (const { unit, tally } of annexes.units) expect(shown).toContainEqual([unit.name, tally.volume, tally.late]);
    expect(annexes.total.volume).toBe(4);
  });

  test("without a roster are by the names as written", () => {
    const list = deadlineList(
      [reportOf(rows), reportOf([row("2024-02-20", null, { sourceUnit: null })])],
      env(),
      null,
      "en",
    );
    expect(list.deadlines.units.map(({ unit, volume }) => [unit, volume])).toEqual([
      [police, 5],
      ["鲁山县公安局", 1],
      ["某某办", 1],
      ["No unit given", 1],
    ]);
  });

  test("of nothing are nothing", () => {
    expect(deadlineList([], env(), null, "zh").deadlines).toMatchObject({ lateRate: "- = 0 / 0", total: 0, units: [] });
  });
});

test("a hundred thousand items are ordered without being put into words", () => {
  const many = buildLedger(
    Array.from({ length: 100_000 }, (_, index) => row("2024-02-20", null, { documentNumber: `甲${index}号` })),
    { columns },
  );
  const report = { ...reportOf([]), ledger: many, timeliness: new Uint8Array(100_000).fill(6) };
  const start = performance.now();
  const { deadlines, items } = listOf([report]);
  expect([deadlines.total, items(99_990, 200_000).length]).toEqual([100_000, 10]);
  // Some 200 ms on a small machine; words alone would be seconds.
  expect(performance.now() - start).toBeLessThan(2000);
});
