import fc from "fast-check";
import { type LedgerReport } from "../../src/findings/ledger-report";
import { type ChangeStatus, compareFindings } from "../../src/history/finding-changes";
import { rowKey } from "../../src/ledger/row-key";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { numberedRow } from "../support/clean-row";
import { ruleEnv } from "../support/run-rules";

const check = (rows: readonly ExampleRow[]): LedgerReport => {
  const ledger = buildLedger(rows);
  return checkLedger(ledger, ruleEnv(ledger), allRules, []);
};

const row: fc.Arbitrary<ExampleRow> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    licenceCategory: fc.constantFrom("普通", "普"),
    licenceContent: fc.constantFrom("从事食品经营", "无"),
    reportedAt: fc.constantFrom("2024/02/27", "2024/03/20"),
  })
  .map(({ number, ...parts }) => numberedRow(number, parts));
const rows = fc.array(row, { maxLength: 8 });

/** The same by hand: findings under their row's key and rule, as often as they come. */
function naive(before: LedgerReport, now: LedgerReport): Record<ChangeStatus, number> {
  const findings = ({ ledger, hits }: LedgerReport) =>
    hits.flatMap(({ rule, role, rows: found }) =>
      Array.from(found, (each) => ({ key: rowKey(ledger, each), id: `${rowKey(ledger, each)} ${rule} ${role ?? ""}` })),
    );
  const keys = ({ ledger }: LedgerReport) => new Set(Array.from(ledger.rows, (_, each) => rowKey(ledger, each)));
  const left = [...findings(before)];
  const counts: Record<ChangeStatus, number> = { new: 0, "new-row": 0, open: 0, fixed: 0, gone: 0, waived: 0 };
  for (const { key, id } of findings(now)) {
    const place = left.findIndex((each) => each.id === id);
    if (place >= 0) {
      left.splice(place, 1);
      counts.open += 1;
    } else counts[keys(before).has(key) ? "new" : "new-row"] += 1;
  }
  for (const { key } of left) counts[keys(now).has(key) ? "fixed" : "gone"] += 1;
  return counts;
}

test("what became of findings is what a comparison by hand says", () => {
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const [former, current] = [check(before), check(now)];
      expect(compareFindings([former], [current], null, 5).total).toEqual(naive(former, current));
    }),
    { numRuns: 100 },
  );
});

test("the order of the rows changes nothing, and the other way round new is gone", () => {
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const compared = compareFindings([check(before)], [check(now)], null, 5);
      expect(compareFindings([check([...before].reverse())], [check([...now].reverse())], null, 5).total).toEqual(
        compared.total,
      );
      const back = compareFindings([check(now)], [check(before)], null, 5);
      expect(back.total).toEqual({
        ...{ new: compared.total.fixed, fixed: compared.total.new, open: compared.total.open, waived: 0 },
        ...{ "new-row": compared.total.gone, gone: compared.total["new-row"] },
      });
    }),
    { numRuns: 50 },
  );
});
