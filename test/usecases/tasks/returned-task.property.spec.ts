import * as fc from "fast-check";
import { returnHeadRows } from "../../../src/returns/return-sheet-plan";
import { returnsByUnit } from "../../../src/returns/returns-by-unit";
import { problemRows } from "../../../src/returns/problem-rows";
import { type ExampleRow } from "../../../src/rules/rule";
import { corrected, filesOf, firstSheet, outcomeOf, reordered, sendOut } from "../../returns/round-trip";
import { type Grid } from "../../support/build-workbook";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";

const runs = { numRuns: 25 };
const units = ["平顶山市示例局", "鲁山县市场监督管理局", "谁也不认识的局", null];

/** Rows of several units, wrong or not; some say the same as others. */
const ledgers = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom(...units),
    isWrong: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

const rowsOf = (made: readonly { number: number; unit: string | null; isWrong: boolean }[]): readonly ExampleRow[] =>
  made.map(({ number, unit, isWrong }) =>
    numberedRow(number, { sourceUnit: unit, agency: unit, ...(isWrong && { licenceContent: null }) }),
  );

test("every problem row of the check goes back exactly once, under an id of its own", () => {
  fc.assert(
    fc.property(ledgers, (made) => {
      const { input } = sendOut({ 许可台账: ledgerGrid(rowsOf(made)) });
      const reports = input.sources.flatMap((source) => source.reports);
      const lots = returnsByUnit(reports, input.roster, "error").flatMap((each) => each.lots);
      const [report] = reports;
      const rows = lots.flatMap((lot) => [...lot.rows]).sort((a, b) => a - b);
      expect(rows).toEqual(report === undefined ? [] : [...problemRows(report, "error")]);
      expect(new Set(lots.flatMap(({ ids }) => ids)).size).toBe(rows.length);
    }),
    runs,
  );
});

const wrongRows = (count: number): readonly ExampleRow[] =>
  Array.from({ length: count }, (_, at) => numberedRow(at + 1, { licenceContent: null }));

const shuffled = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    order: fc.shuffledSubarray(
      Array.from({ length: count }, (_, at) => at),
      { minLength: count },
    ),
    fixed: fc.subarray(Array.from({ length: count }, (_, at) => at)),
  }),
);

const original = (count: number) => ({ 许可台账: ledgerGrid(wrongRows(count)) });
const sent = (count: number): Grid => firstSheet(Object.values(filesOf(original(count)))[0]);

test("fixing k of n rows gives exactly k fixed, in whatever order they come back", () => {
  fc.assert(
    fc.property(shuffled, ({ count, order, fixed }) => {
      const grid = corrected(sent(count), "许可内容", (row) => (fixed.includes(row) ? "从事食品经营" : undefined));
      const [asSent, asSorted] = [grid, reordered(grid, order)].map((each) =>
        outcomeOf(original(count), { "发回.xlsx": { 许可台账: each } }),
      );
      expect(asSent?.detail.units[0]).toMatchObject({
        sent: count,
        fixed: fixed.length,
        stillWrong: count - fixed.length,
      });
      expect(asSorted?.detail).toEqual(asSent?.detail);
    }),
    runs,
  );
});

test("sorting the original anew changes no id", () => {
  fc.assert(
    fc.property(shuffled, ({ count, order }) => {
      const rows = wrongRows(count);
      const sorted = { 许可台账: ledgerGrid(order.map((at) => rows[at] ?? {})) };
      const ids = (grid: Grid): readonly unknown[] =>
        grid
          .slice(returnHeadRows)
          .map(([id]) => id)
          .sort();
      expect(ids(firstSheet(Object.values(filesOf(sorted))[0]))).toEqual(ids(sent(count)));
    }),
    runs,
  );
});
