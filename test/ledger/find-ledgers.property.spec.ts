import fc from "fast-check";
import { findLedgers } from "../../src/ledger/find-ledgers";
import { type CellValue } from "../../src/sheets/cell";
import { kinds, type Kind } from "../../src/standard/field";
import { loadStandard } from "../../src/standard/load-standard";
import { type Standard } from "../../src/standard/standard";
import { buildWorkbook, type Grid } from "../support/build-workbook";

const loaded = loadStandard("national-2018");
if (!loaded.ok) throw new Error("The default profile does not load.");
const standard: Standard = loaded.value;

/** A ledger with all columns of its kind; each cell says its field and its case. */
const fullLedger = (kind: Kind, rowCount: number): Grid => [
  standard.fields[kind].map(({ name }) => name),
  ...Array.from({ length: rowCount }, (_, row) => standard.fields[kind].map(({ code }) => `${code} ${row}`)),
];

/** What each case has in each field, however the sheet is laid out. */
function contents(grid: Grid): unknown {
  const { ledgers } = findLedgers(buildWorkbook({ 表: grid }), standard);
  return ledgers.map(({ kind, rows, columns }) => ({
    kind,
    cases: [...rows.keys()].map(
      (row) => new Map([...columns].map(([role, { raw, codes }]) => [role, raw[codes[row] ?? 0]])),
    ),
  }));
}

/** Puts blanks before the items with the given places, each place once. */
function withGaps<T>(items: readonly T[], places: readonly number[], gap: () => T): readonly T[] {
  return items.flatMap((item, place) => (places.includes(place) ? [gap(), item] : [item]));
}

const gaps = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 });

test("shuffling columns and inserting blank rows and columns never changes which cell is which field", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
      gaps,
      gaps,
      (kind, weights, blankColumns, blankRows) => {
        const plain = fullLedger(kind, 5);
        const order = [...(plain[0] ?? []).keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
        const shuffled = plain.map((row) => order.map((column) => row[column] ?? null));
        const spread = shuffled.map((row) => withGaps<CellValue>(row, blankColumns, () => null));
        const moved = withGaps(
          spread,
          blankRows.map((place) => place % spread.length),
          () => [],
        );
        expect(contents(moved)).toEqual(contents(plain));
      },
    ),
    { numRuns: 60 },
  );
});

test("blank cells inside the columns take no row away that still says two things", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uniqueArray(fc.nat({ max: 27 }), { minLength: 2 }), (kind, kept) => {
      const [header = [], row = []] = fullLedger(kind, 1);
      const sparse = row.map((cell, column) => (kept.includes(column) ? cell : " "));
      const [ledger] = findLedgers(buildWorkbook({ 表: [header, sparse] }), standard).ledgers;
      expect(ledger?.rows.join()).toBe("2");
    }),
    { numRuns: 60 },
  );
});
