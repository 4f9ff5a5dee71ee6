import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf } from "../../src/calendar/day";
import { timelinessStatuses } from "../../src/calendar/timeliness";
import { extendCalendar } from "../../src/calendar/working-calendar";
import { judgeTimeliness } from "../../src/ledger/ledger-timeliness";
import { allRules } from "../../src/rules";
import { type ExampleRow, type RuleEnv } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { standardOf } from "../support/national-standard";
import { ruleEnv, runRules } from "../support/run-rules";

const timeRules = allRules.filter(({ id }) => id.startsWith("timeliness/"));

const receipt: readonly Role[] = ["decisionDate", "reportedAt"];

const said = (rows: readonly ExampleRow[], columns: readonly Role[] = receipt, parts: Partial<RuleEnv> = {}) => {
  const ledger = buildLedger(rows, { columns });
  return runRules(timeRules, ledger, ruleEnv(ledger, parts));
};

const statuses = (rows: readonly ExampleRow[], columns: readonly Role[] = receipt) => {
  const ledger = buildLedger(rows, { columns });
  return Array.from(judgeTimeliness(ledger, ruleEnv(ledger)), (status) => timelinessStatuses[status]);
};

test("each row has one status", () => {
  expect(
    statuses([
      { decisionDate: "2024-02-02", reportedAt: "2024-02-18 23:59:59" },
      { decisionDate: "2024-02-02", reportedAt: 45_341.5 },
      { decisionDate: "2024-02-22", reportedAt: null },
      { decisionDate: "2024-02-26", reportedAt: null },
      { decisionDate: "2024-03-04", reportedAt: " " },
      { decisionDate: "2024-02-30", reportedAt: "2024-03-01" },
      { decisionDate: null, reportedAt: "2024-03-01" },
      { decisionDate: "2024-02-02", reportedAt: "已报" },
      { decisionDate: "2024-02-02", reportedAt: "2024-02-18 23:59:59" },
    ]),
  ).toEqual(["on-time", "late", "overdue", "due-soon", "not-due", "unknown", "unknown", "unknown", "on-time"]);
});

test("without a column of receipts nothing is late, and the rules are skipped for want of it", () => {
  const ledger = buildLedger([{ decisionDate: "2020-02-03" }], { columns: ["decisionDate"] });
  expect(statuses([{ decisionDate: "2020-02-03" }], ["decisionDate"])).toEqual(["unknown"]);
  expect(timeRules.map((rule) => rule.run(ledger, ruleEnv(ledger)).missing)).toEqual(
    timeRules.map(() => ["REPORTED_AT"]),
  );
});

test("the day of publication stands in where there is no receipt, and the words say so", () => {
  const row = { decisionDate: "2024-02-02", publishedAt: "2024-02-20" };
  const [finding] = said([row], ["decisionDate", "publishedAt"]);
  expect([finding?.rule, finding?.role]).toEqual(["timeliness/late", "publishedAt"]);
  expect(finding?.zh.message).toBe(
    "公示日期 2024-02-20 晚于截止日：2024-02-02 起第 7 个工作日为 2024-02-18（周日，补班），迟 2 个工作日。",
  );
});

test("the receipt counts where both are there, even if its cell is blank", () => {
  const row = { decisionDate: "2024-02-22", reportedAt: null, publishedAt: "2024-02-23" };
  expect(said([row], [...receipt, "publishedAt"]).map(({ rule, role }) => [rule, role])).toEqual([
    ["timeliness/overdue", "reportedAt"],
  ]);
});

test("calendar days are counted in days, and a backfill window exempts", () => {
  const standard = standardOf("hubei-2022");
  const asOf = dayOf(2022, 9, 1);
  const rows = [
    { decisionDate: "2022-08-11", reportedAt: "2022-08-26" },
    { decisionDate: "2021-07-31", reportedAt: "2022-08-25" },
    { decisionDate: "2022-08-12", reportedAt: "2022-08-26" },
  ];
  expect(said(rows, receipt, { standard, asOf }).map(({ row, en }) => [row, en.message])).toEqual([
    [
      0,
      "Reported on 2022-08-26, after the deadline: the 14th day after 2022-08-11 is 2022-08-25 (Thursday), so 1 day late.",
    ],
  ]);
});

test("a row that came on the days off right after its deadline is late by no working day", () => {
  const [finding] = said([{ decisionDate: "2024-02-28", reportedAt: "2024-03-09" }]);
  expect(finding?.zh.message).toBe("上报时间 2024-03-09 晚于截止日：2024-02-28 起第 7 个工作日为 2024-03-08（周五）。");
});

test("a year that the calendar lacks is said, until the office adds it", () => {
  const rows = [{ decisionDate: "2026-12-28", reportedAt: "2026-12-29" }];
  const asOf = dayOf(2026, 12, 31);
  expect(said(rows, receipt, { asOf }).map(({ rule, severity, role }) => [rule, severity, role])).toEqual([
    ["timeliness/calendar-missing", "warning", "decisionDate"],
  ]);
  const calendar = extendCalendar(builtInCalendar, { source: "节假日", years: [2027], days: [] });
  expect(said(rows, receipt, { asOf, calendar })).toEqual([]);
});

test("a decision date that is wrong in itself is not also uncounted", () => {
  expect(
    said([
      { decisionDate: "2042-02-05", reportedAt: "2024-02-06" },
      { decisionDate: "1949-09-30", reportedAt: null },
    ]),
  ).toEqual([]);
});

test("a ledger of many different days is judged as one of few", () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    decisionDate: dayOf(2004, 1, 1) + index * 2,
    reportedAt: dayOf(2004, 1, 8) + index * 2 + (index % 11),
  }));
  const each = rows.map((row) => statuses([row])[0]);
  expect(statuses(rows)).toEqual(each);
});
