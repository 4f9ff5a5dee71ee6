import fc from "fast-check";
import { type Waiver } from "../../src/findings/waiver";
import { rowKey } from "../../src/ledger/row-key";
import { addTallies, complianceRate, emptyTally, lateRate, tallyRows, type Tally } from "../../src/measures/tally";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { standardOf } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const columns: readonly Role[] = ["documentNumber", "decisionDate", "reportedAt", "remarks", "licenceCategory"];

/** A row in time and without a fault, under a number of its own. */
const row = (number: number, parts: ExampleRow = {}): ExampleRow => ({
  documentNumber: `平审批许〔2024〕${number}号`,
  decisionDate: "2024/02/26",
  reportedAt: "2024/02/27",
  licenceCategory: "普通",
  ...parts,
});

const wrong: ExampleRow = { licenceCategory: "甲类" };
const late: ExampleRow = { reportedAt: "2024/03/08" };

interface Setting {
  readonly kind?: Kind;
  readonly profile?: string;
  /** Rows whose category a waiver accepts. */
  readonly waived?: readonly number[];
}

function reportOf(rows: readonly ExampleRow[], { kind = "licence", profile, waived = [] }: Setting = {}) {
  const standard = standardOf(profile ?? "national-2018");
  const ledger = buildLedger(rows, { kind, standard, columns });
  const waivers = waived.map((each): Waiver => ({
    ...{ rule: "licence/category", rowKey: rowKey(ledger, each) },
    ...{ reason: "历史数据", approver: "王某某", until: null },
  }));
  return checkLedger(ledger, ruleEnv(ledger, { standard }), allRules, waivers);
}

/** The tally of all rows together. */
function tallyOf(rows: readonly ExampleRow[], setting: Setting = {}): Tally {
  const [tally = emptyTally] = tallyRows(reportOf(rows, setting), new Int32Array(rows.length), 1);
  return tally;
}

/** An empty tally with some counts. */
const counts = (parts: Partial<Tally>): Tally => ({ ...emptyTally, ...parts });

test("rows in time and without a fault are received, counted and compliant", () => {
  expect(tallyOf([row(1), row(2)])).toEqual(counts({ received: 2, volume: 2, compliant: 2 }));
});

test("an error takes a row from the compliant ones, lateness does not", () => {
  expect(tallyOf([row(1, wrong), row(2, late), row(3, { ...wrong, ...late })])).toEqual(
    counts({ received: 3, volume: 3, compliant: 1, late: 2 }),
  );
});

test("an exact duplicate leaves the volume with all that is wrong with it, its first row stays", () => {
  const twice = row(1, { ...wrong, ...late });
  expect(tallyOf([twice, twice, twice])).toEqual(counts({ received: 3, duplicates: 2, volume: 1, late: 1 }));
});

test("a correction sent again stays in the volume", () => {
  expect(tallyOf([row(1), row(1, { reportedAt: "2024/02/28" })])).toMatchObject({ duplicates: 0, volume: 2 });
});

test("rows that are not to be reported leave the volume, whatever they are late", () => {
  const secret = row(1, { remarks: "涉密", ...late });
  expect(tallyOf([secret, row(2)])).toEqual(counts({ received: 2, excluded: 1, volume: 1, compliant: 1 }));
  const simple = row(1, { remarks: "简易程序", ...late });
  expect(tallyOf([simple, row(2)], { kind: "penalty" })).toMatchObject({
    received: 2,
    excluded: 1,
    volume: 1,
    late: 0,
  });
});

test("simple procedure excludes penalties only", () => {
  expect(tallyOf([row(1, { remarks: "简易程序" })])).toMatchObject({ excluded: 0, volume: 1 });
});

test("a row that is a duplicate and not to be reported is left out once, as a duplicate", () => {
  const secret = row(1, { remarks: "涉密" });
  expect(tallyOf([secret, secret])).toEqual(counts({ received: 2, duplicates: 1, excluded: 1 }));
});

test("a row in a backfill window is exempt, not late, and stays in the volume", () => {
  const backfilled = { decisionDate: "2022/03/01", reportedAt: "2022/08/25" };
  const rows = [row(1, backfilled), row(2, { ...backfilled, reportedAt: "2022/08/26" })];
  expect(tallyOf(rows, { profile: "hubei-2022" })).toMatchObject({ received: 2, volume: 2, exempt: 1, late: 1 });
  expect(tallyOf(rows)).toMatchObject({ volume: 2, exempt: 0, late: 2 });
});

test("a row whose time cannot be judged is neither late nor in time, and is counted", () => {
  const rows = [row(1, { reportedAt: "已报" }), row(2, { decisionDate: null }), row(3, { decisionDate: "2024-02-30" })];
  expect(tallyOf(rows)).toMatchObject({ volume: 3, late: 0, timeUnknown: 3 });
  expect(tallyOf([row(1, { reportedAt: null })])).toMatchObject({ timeUnknown: 0, late: 0 });
  expect(tallyOf([row(1, { reportedAt: null }), row(2, { reportedAt: null, decisionDate: "2024/02/01" })])).toEqual(
    counts({ received: 2, volume: 2, compliant: 2, dueSoon: 1, overdue: 1 }),
  );
});

test("a waiver makes a row compliant, and the row is counted as waived", () => {
  const rows = [row(1, wrong), row(2, wrong), row(3)];
  expect(tallyOf(rows, { waived: [0] })).toEqual(counts({ received: 3, volume: 3, compliant: 2, waived: 1 }));
});

test("a waiver of one error among several helps nobody", () => {
  const rows = [row(1, { ...wrong, decisionDate: "2024-02-30" })];
  expect(tallyOf(rows, { waived: [0] })).toMatchObject({ volume: 1, compliant: 0, waived: 0 });
});

test("a waiver of what is no error lifts nothing", () => {
  const ledger = buildLedger([row(1, late)], { columns });
  const waiver = {
    rule: "timeliness/late",
    rowKey: rowKey(ledger, 0),
    reason: "故障",
    approver: "王某某",
    until: null,
  };
  const report = checkLedger(ledger, ruleEnv(ledger), allRules, [waiver]);
  expect([report.counts.waived, tallyRows(report, new Int32Array(1), 1)]).toEqual([
    1,
    [counts({ received: 1, volume: 1, compliant: 1, late: 1 })],
  ]);
});

test("rows go to their groups, those of none to nobody", () => {
  const report = reportOf([row(1), row(2, late), row(3, wrong), row(4), row(5)]);
  expect(tallyRows(report, Int32Array.of(2, 0, 2, -1, 2), 4)).toEqual([
    counts({ received: 1, volume: 1, compliant: 1, late: 1 }),
    emptyTally,
    counts({ received: 3, volume: 3, compliant: 2 }),
    emptyTally,
  ]);
});

test("rates are of the volume", () => {
  const tally = counts({ received: 9, duplicates: 2, volume: 7, compliant: 5, late: 3 });
  expect([complianceRate(tally), lateRate(tally)]).toEqual([
    { numerator: 5, denominator: 7 },
    { numerator: 3, denominator: 7 },
  ]);
});

describe("whatever the rows", () => {
  const parts = fc.record({
    number: fc.integer({ min: 1, max: 3 }),
    decisionDate: fc.constantFrom("2024/02/26", "2024-02-30", "2022/03/01", null),
    reportedAt: fc.constantFrom("2024/02/27", "2022/08/25", "2024/03/20", "已报", null),
    remarks: fc.constantFrom(null, "涉密", "简易程序", "已核"),
    licenceCategory: fc.constantFrom("普通", "甲类"),
  });
  const ledgers = fc.record({
    rows: fc.array(
      parts.map(({ number, ...cells }) => row(number, cells)),
      { maxLength: 8 },
    ),
    kind: fc.constantFrom<Kind>("licence", "penalty"),
    isWaived: fc.boolean(),
  });
  const reports = ledgers.map(({ rows, kind, isWaived }) =>
    reportOf(rows, { kind, profile: "hubei-2022", waived: isWaived ? rows.map((_, index) => index) : [] }),
  );
  const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(addTallies, emptyTally);

  test("what was received is the volume and what was left out of it, and no part exceeds the whole", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [tally = emptyTally] = tallyRows(report, new Int32Array(report.ledger.rows.length), 1);
        expect(tally.received).toBe(report.ledger.rows.length);
        expect(tally.volume + tally.duplicates + tally.excluded).toBe(tally.received);
        expect(tally.compliant).toBeLessThanOrEqual(tally.volume);
        expect(tally.waived).toBeLessThanOrEqual(tally.compliant);
        expect(tally.late + tally.exempt + tally.timeUnknown).toBeLessThanOrEqual(tally.volume);
      }),
      { numRuns: 60 },
    );
  });

  test("the groups of a ledger add up to the whole", () => {
    const grouped = reports.chain((report) =>
      fc
        .array(fc.integer({ min: -1, max: 3 }), {
          minLength: report.ledger.rows.length,
          maxLength: report.ledger.rows.length,
        })
        .map((groups) => ({ report, groups: Int32Array.from(groups) })),
    );
    fc.assert(
      fc.property(grouped, ({ report, groups }) => {
        const whole = tallyRows(
          report,
          groups.map((group) => Math.min(group, 0)),
          1,
        );
        expect([sum(tallyRows(report, groups, 4))]).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
