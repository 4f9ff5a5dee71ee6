import fc from "fast-check";
import { unitGroups } from "../../src/annexes/unit-groups";
import { dayOf, isoDate } from "../../src/calendar/day";
import { addCounts, noCounts } from "../../src/daily/base-count";
import { countRows } from "../../src/daily/count-rows";
import { dailyTable, identityOf } from "../../src/daily/daily-table";
import { definitionsInUse } from "../../src/daily/definitions";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const first = dayOf(2024, 2, 1);

/** Rows of few units, days, numbers and faults, so that some are alike. */
const row: fc.Arbitrary<ExampleRow> = fc.record({
  partyName: fc.constantFrom("甲公司", "乙公司", null),
  documentNumber: fc.constantFrom("鲁审〔2024〕1号", "鲁审〔2024〕2号"),
  decisionDate: fc.constantFrom("2024/01/15", "2024/02/01", "坏日期"),
  reportedAt: fc.constantFrom(...[0, 1, 2, 3, 4].map((after) => isoDate(first + after)), null, "已报"),
  sourceUnit: fc.constantFrom("鲁山县", "叶县", null),
  remarks: fc.constantFrom(null, "涉密"),
});

const rows = fc.array(row, { maxLength: 14 });

/** Every column but a required one, for ledgers that cannot be judged to their end. */
const withoutAgency = ["partyName", "documentNumber", "decisionDate", "reportedAt", "sourceUnit", "remarks"] as const;

function tableOf(given: readonly ExampleRow[], span: { from: number; to: number }, isWhole = true) {
  const ledger = buildLedger(given, isWhole ? {} : { columns: withoutAgency });
  const report = checkLedger(ledger, ruleEnv(ledger), allRules, []);
  const groups = unitGroups([ledger], null);
  return dailyTable([report], groups, span, nationalStandard, definitionsInUse([]));
}

test("every row that came in is exactly one of correct, problem, duplicate and pending", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, isWhole) => {
      const { units, unplaced, total } = tableOf(given, { from: first, to: first + 4 }, isWhole);
      for (const each of [...units, unplaced, total]) {
        const { left, right } = identityOf(each);
        expect(left).toBe(right);
        expect(each.counts.excluded).toBeLessThanOrEqual(each.counts.correct);
        expect(each.counts.late + each.counts.exempt).toBeLessThanOrEqual(each.counts.volume);
      }
    }),
    { numRuns: 60 },
  );
});

test("a span counts what its days count together", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const ledger = buildLedger(given);
      const report = checkLedger(ledger, ruleEnv(ledger), allRules, []);
      const all = new Int32Array(given.length);
      const counted = (from: number, to: number) =>
        countRows(report, nationalStandard, { from, to }, all, 1)[0] ?? noCounts;
      const days = [0, 1, 2, 3, 4].map((after) => counted(first + after, first + after));
      expect(counted(first, first + 4)).toEqual(days.reduce(addCounts, noCounts));
    }),
    { numRuns: 60 },
  );
});

test("the order of rows changes no figure", () => {
  fc.assert(
    fc.property(
      rows.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
      ([given, shuffled]) => {
        const span = { from: first + 1, to: first + 3 };
        const [one, other] = [tableOf(given, span), tableOf(shuffled, span)];
        const byName = (table: typeof one) =>
          Object.fromEntries(
            table.units.filter(({ counts }) => counts.received > 0).map(({ name, values }) => [name, values]),
          );
        expect(other.total).toEqual(one.total);
        expect(byName(other)).toEqual(byName(one));
      },
    ),
    { numRuns: 60 },
  );
});
