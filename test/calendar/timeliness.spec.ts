import fc from "fast-check";
import { builtInCalendar } from "../../src/calendar/calendar-data";
import { type Day, isoDate } from "../../src/calendar/day";
import { type BackfillWindow, type DeadlineRule } from "../../src/calendar/deadline";
import { readDay } from "../../src/calendar/read-day";
import {
  type Timeliness,
  type TimelinessEnvironment,
  timelinessOf,
  timelinessStatuses,
} from "../../src/calendar/timeliness";

const on = (text: string): Day => readDay(text, false) ?? Number.NaN;

const sevenWorkingDays: DeadlineRule = {
  decisionFrom: null,
  decisionTo: null,
  count: 7,
  unit: "working-day",
  rollForward: false,
};
const fourteenDays: DeadlineRule = { ...sevenWorkingDays, count: 14, unit: "calendar-day" };

/** The backfill campaign of a city's notice of August 2022. */
const august2022: BackfillWindow = {
  decisionFrom: on("2021-07-31"),
  decisionTo: on("2022-07-31"),
  acceptedBy: on("2022-08-25"),
  scopeMonth: "2022-08",
};

const environment = (asOf: string, rule: DeadlineRule = sevenWorkingDays): TimelinessEnvironment => ({
  asOf: on(asOf),
  deadlines: [rule],
  backfillWindows: [august2022],
  dueSoonWorkingDays: 2,
  calendar: builtInCalendar,
});

function judged(decision: string, reported: string | null, among: TimelinessEnvironment): Timeliness {
  return timelinessOf(
    { decision: on(decision), reported: reported === null ? null : on(reported), hasReceipt: true },
    among,
  );
}

describe("a reported row", () => {
  const march = environment("2024-03-01");
  const due = { due: on("2024-02-18"), rule: sevenWorkingDays };

  test.each(["2024-02-02", "2024-02-17", "2024-02-18"])(
    "decided on 2024-02-02 and received on %s is on time",
    (day) => {
      expect(judged("2024-02-02", day, march)).toEqual({ status: "on-time", ...due });
    },
  );

  test.each([
    ["2024-02-19", 1],
    ["2024-02-23", 5],
    ["2024-02-24", 5],
    ["2024-02-26", 6],
  ])("decided on 2024-02-02 and received on %s is %i working days late", (day, daysLate) => {
    expect(judged("2024-02-02", day, march)).toEqual({ status: "late", ...due, daysLate });
  });

  it("is late by no working day when it came on the days off right after", () => {
    expect(judged("2024-03-06", "2024-03-16", march)).toMatchObject({
      status: "late",
      due: on("2024-03-15"),
      daysLate: 0,
    });
  });

  it("is late by calendar days under a rule of calendar days", () => {
    expect(judged("2022-08-12", "2022-08-26", environment("2022-09-01", fourteenDays))).toMatchObject({
      status: "on-time",
    });
    expect(judged("2022-08-12", "2022-08-28", environment("2022-09-01", fourteenDays))).toEqual({
      status: "late",
      due: on("2022-08-26"),
      rule: fourteenDays,
      daysLate: 2,
    });
  });

  it("is late without a count where the calendar ends before the receipt", () => {
    expect(judged("2026-12-01", "2027-01-04", environment("2027-02-01"))).toEqual({
      status: "late",
      due: on("2026-12-10"),
      rule: sevenWorkingDays,
      daysLate: null,
    });
  });
});

describe("a late row in the backfill window", () => {
  const september = environment("2022-09-01", fourteenDays);

  test.each([
    ["2021-07-31", "2022-08-25", "exempt"],
    ["2022-07-31", "2022-08-25", "exempt"],
    ["2021-07-31", "2022-08-26", "late"],
    ["2021-07-30", "2022-08-25", "late"],
    ["2022-08-01", "2022-08-25", "late"],
    ["2021-07-31", "2022-08-01", "exempt"],
    ["2021-07-31", "2022-07-31", "late"],
    ["2022-07-31", "2022-08-14", "on-time"],
  ])("decided on %s and received on %s is %s", (decision, reported, status) => {
    expect(judged(decision, reported, september).status).toBe(status);
  });

  it("says which window exempts it and how late it was", () => {
    expect(judged("2022-07-31", "2022-08-20", september)).toEqual({
      status: "exempt",
      due: on("2022-08-14"),
      rule: fourteenDays,
      daysLate: 6,
      window: august2022,
    });
  });

  it("is exempt by any of several windows", () => {
    const past = { ...august2022, decisionFrom: on("2019-01-01"), decisionTo: on("2019-12-31"), scopeMonth: "2020-01" };
    const both = { ...september, backfillWindows: [past, august2022] };
    expect(judged("2022-07-31", "2022-08-20", both)).toMatchObject({ status: "exempt", window: august2022 });
  });
});

describe("a row not yet reported", () => {
  const due = { due: on("2024-02-18"), rule: sevenWorkingDays };

  test.each([
    ["2024-02-05", "not-due", 5],
    ["2024-02-07", "not-due", 3],
    ["2024-02-08", "due-soon", 2],
    ["2024-02-09", "due-soon", 1],
    ["2024-02-14", "due-soon", 1],
    ["2024-02-17", "due-soon", 1],
    ["2024-02-18", "due-soon", 0],
  ])("decided on 2024-02-02 is, on %s, %s with %i working days left", (asOf, status, daysLeft) => {
    expect(judged("2024-02-02", null, environment(asOf))).toEqual({ status, ...due, daysLeft });
  });

  test.each([
    ["2024-02-19", 1],
    ["2024-02-26", 6],
  ])("decided on 2024-02-02 is, on %s, overdue by %i working days", (asOf, daysLate) => {
    expect(judged("2024-02-02", null, environment(asOf))).toEqual({ status: "overdue", ...due, daysLate });
  });

  it("is overdue even in a backfill window: only a receipt exempts", () => {
    expect(judged("2022-07-01", null, environment("2022-08-20", fourteenDays))).toMatchObject({
      status: "overdue",
      daysLate: 36,
    });
  });

  it("is due soon on its last day even when nothing counts as soon", () => {
    const nothingSoon = { ...environment("2024-02-18"), dueSoonWorkingDays: 0 };
    expect(judged("2024-02-02", null, nothingSoon).status).toBe("due-soon");
    expect(judged("2024-02-02", null, { ...nothingSoon, asOf: on("2024-02-09") }).status).toBe("not-due");
  });

  it("is overdue without a count where the calendar ends before the day of judgement", () => {
    expect(judged("2026-12-01", null, environment("2027-03-01"))).toMatchObject({ status: "overdue", daysLate: null });
  });
});

describe("a row whose time cannot be judged", () => {
  const march = environment("2024-03-01");
  const decision = on("2024-02-02");

  it("has no column of receipts in its sheet", () => {
    expect(timelinessOf({ decision, reported: null, hasReceipt: false }, march)).toEqual({
      status: "unknown",
      reason: "no-receipt-column",
    });
  });

  it("has no readable decision date", () => {
    expect(timelinessOf({ decision: null, reported: decision, hasReceipt: true }, march)).toEqual({
      status: "unknown",
      reason: "decision-unreadable",
    });
  });

  it("has an unreadable receipt, which is not a missing one", () => {
    expect(timelinessOf({ decision, reported: "unreadable", hasReceipt: true }, march)).toEqual({
      status: "unknown",
      reason: "receipt-unreadable",
    });
  });

  it("is under no rule", () => {
    expect(judged("2024-02-02", null, { ...march, deadlines: [] })).toEqual({
      status: "unknown",
      reason: "no-deadline",
    });
  });

  it("has its last day in a year without calendar", () => {
    const unknown = { status: "unknown", reason: "calendar-missing", year: 2027 };
    expect(judged("2026-12-23", "2026-12-24", environment("2027-01-04"))).toEqual(unknown);
    expect(judged("2026-12-23", null, environment("2026-12-24"))).toEqual(unknown);
  });

  it("would need that year only to tell whether it is due soon", () => {
    expect(judged("2026-12-20", null, environment("2026-12-24", fourteenDays))).toEqual({
      status: "unknown",
      reason: "calendar-missing",
      year: 2027,
    });
  });
});

describe("the statuses", () => {
  it("are each listed once, the unknown first", () => {
    expect(new Set(timelinessStatuses).size).toBe(7);
    expect(timelinessStatuses[0]).toBe("unknown");
  });

  it("only ever get worse as a row is reported later, but for the month that a window exempts", () => {
    const order = ["on-time", "exempt", "late"];
    const isExempted = (reported: Day): boolean => isoDate(reported).startsWith(august2022.scopeMonth);
    const days = fc.integer({ min: on("2021-01-01"), max: on("2022-12-01") });
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(60), fc.boolean(), (decision, wait, more, byWorkingDays) => {
        const among = environment("2023-06-01", byWorkingDays ? sevenWorkingDays : fourteenDays);
        const at = (reported: Day) =>
          order.indexOf(timelinessOf({ decision, reported, hasReceipt: true }, among).status);
        expect(at(decision + wait)).toBeGreaterThanOrEqual(0);
        fc.pre(isExempted(decision + wait) || !isExempted(decision + wait + more));
        expect(at(decision + wait + more)).toBeGreaterThanOrEqual(at(decision + wait));
      }),
    );
  });
});
