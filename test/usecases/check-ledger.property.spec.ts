import fc from "fast-check";
import { rowKey } from "../../src/ledger/row-key";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Waiver } from "../../src/findings/waiver";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { numberedRow } from "../support/clean-row";
import { ruleEnv } from "../support/run-rules";

const check = (rows: readonly ExampleRow[], waivers: readonly Waiver[] = []) => {
  const ledger = buildLedger(rows);
  return checkLedger(ledger, ruleEnv(ledger), allRules, waivers);
};

describe("whatever the rows", () => {
  const cell = <T>(...values: readonly T[]) => fc.constantFrom(...values);
  const row: fc.Arbitrary<ExampleRow> = fc
    .record({
      number: fc.integer({ min: 1, max: 5 }),
      partyName: cell("李某某", "12345", null, "李某某410401190001010013"),
      partyUscc: cell<string | number | null>(null, "91410400MA0T5T018R", "91410400ma0t5t018r", 9.1410400123e17),
      decisionDate: cell<string | number | null>("2024/02/26", "2024-02-30", "2030/01/01", "长期", 45_348, null),
      validTo: cell("2099/12/31", "长期", "2020/01/01", "9999/12/31"),
      licenceContent: cell("从事食品经营", "无", "不予许可"),
      reportedAt: cell("2024/02/27", null, "2024/03/20", "已报"),
    })
    .map(({ number, ...parts }) => numberedRow(number, parts));

  /** Every finding as text, under the row's own name. */
  const findings = (rows: readonly ExampleRow[], names: readonly number[]) => {
    const report = check(rows);
    return report.hits
      .filter(({ rule }) => !rule.startsWith("duplicate/"))
      .flatMap(({ rule, severity, role, rows: found, explain }) =>
        Array.from(found, (each, position) => {
          const { message, fix } = explain(position, "zh");
          return JSON.stringify([names[each], rule, severity, role, message, fix]);
        }),
      )
      .sort();
  };

  test("a clean row more changes nothing about the others", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.nat({ max: 6 }), (rows, at) => {
        const names = rows.map((_, index) => index);
        const place = Math.min(at, rows.length);
        const more = [...rows.slice(0, place), numberedRow(999), ...rows.slice(place)];
        expect(findings(more, [...names.slice(0, place), -1, ...names.slice(place)])).toEqual(findings(rows, names));
      }),
      { numRuns: 60 },
    );
  });

  test("rows in another order have the same findings", () => {
    const shuffled = fc.array(row, { maxLength: 6 }).chain((rows) =>
      fc
        .shuffledSubarray(
          rows.map((_, index) => index),
          { minLength: rows.length },
        )
        .map((order) => ({ rows, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ rows, order }) => {
        const moved = order.flatMap((index) => rows[index] ?? []);
        expect(findings(moved, order)).toEqual(
          findings(
            rows,
            rows.map((_, index) => index),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("the counts add up", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, isWaived) => {
        const ledger = buildLedger(rows);
        const waivers = isWaived
          ? rows.map((_, index) => ({
              ...{ rule: "date/form", rowKey: rowKey(ledger, index), reason: "历史数据" },
              ...{ approver: "王某某", until: null },
            }))
          : [];
        const report = check(rows, waivers);
        const total = report.hits.reduce((sum, hits) => sum + hits.rows.length, report.sheetFindings.length);
        const ofRules = Object.values(report.counts.byRule).reduce((sum, count) => sum + count, 0);
        const statuses = Object.values(report.timelinessCounts).reduce((sum, count) => sum + count, 0);
        const { error, warning, info, waived } = report.counts;
        expect([error + warning + info + waived, ofRules, statuses]).toEqual([total, total, rows.length]);
        expect(report.counts.rowsWithErrors + report.counts.compliantRows).toBe(rows.length);
        expect(report.verdict === "not-compliant").toBe(report.counts.error > 0);
      }),
      { numRuns: 60 },
    );
  });
});
