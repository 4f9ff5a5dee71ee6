import fc from "fast-check";
import { unitGroups } from "../../src/annexes/unit-groups";
import { dayOf, isoDate } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { uploadWeek } from "../../src/weekly/upload-week";
import { weeklyRows } from "../../src/weekly/weekly-rows";
import { countWeekly, weeklyUnits } from "../../src/weekly/weekly-units";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv } from "../support/run-rules";

const day = dayOf(2024, 2, 28);

const row: fc.Arbitrary<ExampleRow> = fc.record({
  documentNumber: fc.constantFrom("1号", "2号", "3号"),
  decisionDate: fc.option(
    fc.integer({ min: -40, max: 10 }).map((after) => isoDate(day + after)),
    { nil: null },
  ),
  reportedAt: fc.constantFrom(null, null, "2024/02/27", "已报"),
  sourceUnit: fc.constantFrom("鲁山县", "叶县", null),
  remarks: fc.constantFrom(null, null, "涉密"),
});

function found(given: readonly ExampleRow[]) {
  const ledger = buildLedger(given);
  const env = ruleEnv(ledger);
  const groups = unitGroups([ledger], null);
  const rows = weeklyRows([checkLedger(ledger, env, allRules, [])], groups, uploadWeek(day, env.calendar), env);
  const units = weeklyUnits(rows.rows, groups.names);
  return {
    total: countWeekly(rows.rows),
    units: Object.fromEntries(units.map(({ name, counts }) => [name, counts])),
    left: [rows.undated, rows.unreadable, rows.duplicates, rows.excluded],
  };
}

test("the order of rows changes no count, and units add up to the total", () => {
  fc.assert(
    fc.property(
      fc
        .array(row, { maxLength: 14 })
        .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
      ([given, shuffled]) => {
        const one = found(given);
        expect(found(shuffled)).toEqual(one);
        const units = Object.values(one.units);
        expect(units.reduce((sum, { total }) => sum + total, 0)).toBe(one.total.total);
        expect(Object.values(one.total.states).reduce((sum, count) => sum + count, 0)).toBe(one.total.total);
      },
    ),
    { numRuns: 60 },
  );
});
