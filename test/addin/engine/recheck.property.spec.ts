import fc from "fast-check";
import { createEngine } from "../../../addin/engine/create-engine";
import { type CheckSettings, type CheckSummary, type Engine, type ListedFinding } from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { type SheetData, type WorkbookData } from "../../../src/sheets/workbook-data";
import { buildSheet } from "../../support/build-workbook";
import { gridOf } from "../../support/sheet-grid";
import { feed } from "../support/feed-engine";
import { sampleWorkbook } from "../support/sample-workbook";

const settings: CheckSettings = {
  ...{ language: "zh", asOf: dayOf(2024, 3, 5), mapping: {}, kinds: {}, scope: null },
};

let sample: WorkbookData;
beforeAll(async () => {
  sample = await sampleWorkbook("penalty-ledger-messy.xlsx");
});

async function check(engine: Engine, workbook: WorkbookData): Promise<CheckSummary> {
  await feed(engine, workbook, 500);
  const result = await engine.check(settings, () => undefined);
  if (!result.ok) throw new Error(result.error.join());
  return result.value;
}

/** Every finding, waived ones and those about the sheet too, as the pane shows it. */
async function findings(engine: Engine): Promise<readonly ListedFinding[]> {
  const all: ListedFinding[] = [];
  for (const waived of ["open", "waived"] as const) {
    const index = await engine.query({
      ...{ language: "zh", groupBy: "rule", severities: ["error", "warning", "info"], waived, text: "", ledger: null },
    });
    for (const { key, count } of index.groups) all.push(...(await engine.page(index.id, key, 0, count)));
  }
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Cells that a person may type or paste into a row of the ledger, by columns of another row of it. */
interface Edit {
  readonly place: number;
  readonly from: number;
  readonly kind: "copy" | "swap" | "blank" | "clear";
  readonly column: number;
}

const edits = fc.array(
  fc.record<Edit>({
    place: fc.nat(400),
    from: fc.nat(400),
    kind: fc.constantFrom("copy", "swap", "swap", "blank", "clear"),
    column: fc.nat(30),
  }),
  { minLength: 4, maxLength: 12 },
);

function edited(
  rows: readonly (readonly CellValue[])[],
  at: number,
  { kind, from, column }: Edit,
  other: readonly CellValue[],
) {
  const row = rows[at] ?? [];
  const byKind: Readonly<Record<Edit["kind"], () => readonly CellValue[]>> = {
    copy: () => other,
    swap: () => row.map((cell, index) => (index === column ? (other[index] ?? null) : cell)),
    blank: () => row.map((cell, index) => (index === column ? null : cell)),
    clear: () => row.map(() => null),
  };
  return from < 0 ? row : byKind[kind]();
}

test("after edits of the messy sample everything is said as a new check would say it", async () => {
  const engine = createEngine();
  const fresh = createEngine();
  await check(fresh, sample);
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const summary = await check(engine, sample);
      const ledger = summary.ledgers[0];
      if (ledger === undefined) throw new Error("The sample has a ledger");
      const sheet = sample.sheets.find(({ name }) => name === ledger.sheet);
      if (sheet === undefined) throw new Error("The ledger has a sheet");
      const grid: (readonly CellValue[])[] = gridOf(sheet);
      let last: CheckSummary = summary;
      const lastRow = ledger.lastRow + 3;
      const marks = [...(await engine.markCells(ledger.sheet, ledger.firstRow, lastRow, "zh")).cells];
      for (const step of steps) {
        const at = ledger.firstRow - 1 + (step.place % (ledger.lastRow - ledger.firstRow + 3));
        const other = grid[ledger.firstRow - 1 + (step.from % ledger.rowCount)] ?? [];
        grid[at] = edited(grid, at, step, other);
        const values = [(grid[at] ?? []).map((cell) => cell ?? "")];
        const recheck = await engine.recheck({ sheet: ledger.sheet, firstRow: at, values }, "zh");
        if (recheck === null) throw new Error("The sheet was checked");
        last = recheck.summary;
        for (const { row, result, mask } of recheck.marks) marks[row - ledger.firstRow] = [result, mask];
      }
      const now: WorkbookData = {
        ...sample,
        sheets: sample.sheets.map((each) => (each === sheet ? regrid(sheet, grid) : each)),
      };
      const whole = await check(fresh, now);
      expect(await findings(engine)).toEqual(await findings(fresh));
      expect({ ...last, sinceLast: null }).toEqual({ ...whole, sinceLast: null });
      expect(marks).toEqual((await fresh.markCells(ledger.sheet, ledger.firstRow, lastRow, "zh")).cells);
    }),
    { numRuns: 6 },
  );
});

const regrid = (sheet: SheetData, grid: readonly (readonly CellValue[])[]): SheetData => ({
  ...buildSheet(sheet.name, grid, sheet.merges),
});
