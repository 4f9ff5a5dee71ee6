import fc from "fast-check";
import { readMonth } from "../../src/annexes/month";
import { unitGroups } from "../../src/annexes/unit-groups";
import { backfillTable } from "../../src/backfill/backfill-table";
import { cohorts } from "../../src/backfill/cohort";
import { dayOf, isoDate } from "../../src/calendar/day";
import { tallyRows } from "../../src/measures/tally";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { loadStandard } from "../../src/standard/load-standard";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { cleanRow } from "../support/clean-row";
import { ruleEnv } from "../support/run-rules";

const loaded = loadStandard("hubei-2022");
if (!loaded.ok) throw new Error("no profile");
const standard = loaded.value;
const august = readMonth("2022-08");
if (august === null) throw new Error("no month");
const month = august;
const [first, asOf] = [dayOf(2022, 8, 1), dayOf(2022, 9, 10)];

const row: fc.Arbitrary<ExampleRow> = fc
  .record({
    documentNumber: fc.constantFrom("鲁审〔2022〕1号", "鲁审〔2022〕2号", null),
    decisionDate: fc.constantFrom("2021/07/30", "2021/07/31", "2022/07/31", "2022/08/01", "2022/08/12", null),
    reportedAt: fc.option(
      fc.integer({ min: -5, max: 35 }).map((after) => isoDate(first + after)),
      { nil: null },
    ),
    sourceUnit: fc.constantFrom("鲁山县", "叶县", null),
    licenceContent: fc.constantFrom("从事食品经营", null),
  })
  .map((parts) => ({ ...cleanRow, validFrom: parts.decisionDate, ...parts }));

function judged(given: readonly ExampleRow[]) {
  const ledger = buildLedger(given);
  const env = ruleEnv(ledger, { standard, asOf });
  const report = checkLedger(ledger, env, allRules, []);
  const rules = { ...env, windows: standard.backfillWindows, month };
  return { report, table: backfillTable([report], unitGroups([ledger], null), rules, asOf) };
}

test("the order of rows changes nothing", () => {
  fc.assert(
    fc.property(
      fc
        .array(row, { maxLength: 12 })
        .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
      ([given, shuffled]) => {
        const [one, other] = [judged(given).table, judged(shuffled).table];
        expect([other.total, other.inWindow, other.byCity]).toEqual([one.total, one.inWindow, one.byCity]);
      },
    ),
    { numRuns: 60 },
  );
});

test("every row of the month is in one cohort, units add up, and the window never makes more rows late", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (given) => {
      const { table, report } = judged(given);
      const { counts, figures } = table.total;
      expect(cohorts.reduce((sum, cohort) => sum + counts[cohort], 0)).toBe(figures.volume);
      expect(table.units.reduce((sum, unit) => sum + unit.figures.late, 0)).toBe(figures.late);
      expect(figures.late + counts.exempt).toBe(figures.lateWithout);
      const inMonth = Int32Array.from(given, ({ reportedAt }) => (String(reportedAt).startsWith("2022-08") ? 0 : -1));
      expect(figures.volume).toBe(tallyRows(report, inMonth, 1)[0]?.volume);
    }),
    { numRuns: 60 },
  );
});
