import fc from "fast-check";
import { countFindings } from "../../src/findings/count-findings";
import { severities, type Severity } from "../../src/findings/severity";
import { type Waiver } from "../../src/findings/waiver";
import { type Hits, type SheetFinding } from "../../src/rules/rule";

const explanation = { message: "", hint: "", fix: null };

const hits = (rule: Hits["rule"], severity: Severity, ...rows: readonly number[]): Hits => ({
  ...{ rule, severity, role: null, rows: Uint32Array.from(rows), explain: () => explanation, fixAt: () => null },
});
const ofSheet = (severity: Severity): SheetFinding => ({
  ...{ rule: "test/sheet", severity, field: null, column: null, explain: () => explanation },
});
const waiver: Waiver = { rule: "test/a", rowKey: "", reason: "", approver: "", until: null };

test("a row is as wrong as its worst open finding, whichever comes first", () => {
  const found = [hits("test/a", "warning", 0, 1), hits("test/b", "error", 1, 2), hits("test/c", "info", 2, 3, 0)];
  for (const each of [found, [...found].reverse()]) {
    expect([...countFindings(each, [], new Map(), 5).rowSeverity]).toEqual([2, 1, 1, 3, 0]);
  }
});

test("findings are counted by severity and by rule, those of one rule in several columns together", () => {
  const found = [hits("test/a", "error", 0, 1), hits("test/a", "warning", 1), hits("test/b", "info", 2)];
  expect(countFindings(found, [ofSheet("error"), ofSheet("warning")], new Map(), 3).counts).toEqual({
    ...{ error: 3, warning: 2, info: 1, waived: 0, rowsWithErrors: 2, compliantRows: 1 },
    byRule: { "test/a": 3, "test/b": 1, "test/sheet": 2 },
  });
});

test("a waived finding is counted apart, by its rule still, and makes no row wrong", () => {
  const waived = new Map([["test/a", new Map([[0, waiver]])]]);
  const { counts, rowSeverity } = countFindings(
    [hits("test/a", "error", 0, 1), hits("test/b", "warning", 0)],
    ...([[], waived, 2] as const),
  );
  expect(counts).toEqual({
    ...{ error: 1, warning: 1, info: 0, waived: 1, rowsWithErrors: 1, compliantRows: 1 },
    byRule: { "test/a": 2, "test/b": 1 },
  });
  expect([...rowSeverity]).toEqual([2, 1]);
});

test("whatever was found, the sums add up", () => {
  const some = fc
    .record({
      rule: fc.constantFrom<Hits["rule"]>("test/a", "test/b"),
      severity: fc.constantFrom(...severities),
      rows: fc.uniqueArray(fc.nat({ max: 5 })),
    })
    .map(({ rule, severity, rows }) => hits(rule, severity, ...rows.sort((a, b) => a - b)));
  fc.assert(
    fc.property(fc.array(some), fc.uniqueArray(fc.nat({ max: 5 })), (found, lifted) => {
      const waived = new Map([["test/a", new Map(lifted.map((row) => [row, waiver]))]]);
      const { counts, rowSeverity } = countFindings(found, [], waived, 6);
      const total = found.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(counts.error + counts.warning + counts.info + counts.waived).toBe(total);
      expect(Object.values(counts.byRule).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(counts.rowsWithErrors).toBe(rowSeverity.filter((level) => level === 1).length);
      expect(counts.rowsWithErrors + counts.compliantRows).toBe(6);
    }),
  );
});
