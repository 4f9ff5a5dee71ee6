import { freezeFormulas } from "../../../addin/excel/freeze-formulas";
import { ownFormulas } from "../../../addin/excel/own-formulas";
import { type OwnFormula } from "../../../addin/ports/workbook";
import { bookOf } from "../support/book-of";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { type Outcome, underEveryFault, type Work } from "../support/under-every-fault";

/** Formulas that Excel itself can calculate stand for ours where the values count: freezing takes what it is given. */
const formulas: readonly OwnFormula[] = [
  { sheet: "台账", row: 3, column: 3, formula: "=SUM(B1:B3)" },
  { sheet: "台账", row: 4, column: 3, formula: '="=1+"&B1' },
  { sheet: "台账", row: 5, column: 3, formula: "=1/0" },
  { sheet: "台账", row: 6, column: 3, formula: '="007"' },
  { sheet: "台账", row: 3, column: 5, formula: "=B1:B3*{1,2}" },
];
const spill = [["1", "2"], ["3", "4"], ["5", "6"]].map((row) => row.map(Number)); // prettier-ignore
const book = () => bookOf({ 台账: spill, 说明: [["x"]] });

async function type(cells: readonly OwnFormula[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { sheet, row, column, formula } of cells)
      context.workbook.worksheets.getItem(sheet).getCell(row - 1, column).formulas = [[formula]];
    await context.sync();
  });
}

/** Ends when all is calculated, as far as Excel answers. */
async function calculated(): Promise<void> {
  try {
    for (let pass = 0; pass < 2; pass += 1)
      await Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
        for (const sheet of context.workbook.worksheets.items) sheet.getRange("A1:H9").untrack().load("values");
        await context.sync();
      });
  } catch {
    // Of what went wrong, the work itself tells.
  }
}

/** Formulas that depend on nothing, so that co-authors do not change what they give. */
const constant = formulas.filter(({ column, row }) => column === 3 && row > 4);

async function prepare(cells = formulas): Promise<void> {
  await type(cells);
  await calculated();
}

async function run(): Promise<void> {
  try {
    await freezeFormulas(constant);
  } finally {
    await calculated();
  }
}

let excel: OpenExcel | null = null;
const open = async (): Promise<OpenExcel> => {
  excel = openExcel(book());
  await prepare();
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const formulasIn = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

it("puts values in place of formulas and of what they spilled: text stays text, errors stay errors", async () => {
  const { control } = await open();
  const before = await control.values("台账!A1:H8");
  expect(before[2]?.slice(3)).toEqual([12, "", 2, 4, ""]);
  control.resetCounts();
  expect(await freezeFormulas(formulas)).toEqual({ formulas: 5, cells: 10, left: 0 });
  expect(control.counts().syncs).toBeLessThan(7);
  expect(await control.values("台账!A1:H8")).toEqual(before);
  expect(await formulasIn("D3:G6")).toEqual([
    [12, "", 2, 4],
    ["=1+2", "", 4, 8],
    ["#DIV/0!", "", 6, 12],
    ["007", "", "", ""],
  ]);
  control.edit("台账!B1", [[100]]);
  expect((await control.values("台账!D3:D4")).flat()).toEqual([12, "=1+2"]);
  expect(control.faults()).toEqual([]);
});

it("leaves a formula that was changed since it was found", async () => {
  await open();
  await type([{ sheet: "台账", row: 4, column: 3, formula: "=A2" }]);
  expect(await freezeFormulas(formulas)).toEqual({ formulas: 4, cells: 9, left: 1 });
  expect(await formulasIn("D3:D6")).toEqual([[12], ["=A2"], ["#DIV/0!"], ["007"]]);
});

it("leaves what has no answer: the function is missing or still at work", async () => {
  await open();
  await type([{ sheet: "台账", row: 9, column: 3, formula: "=GS.DUE_DATE(A1)" }]);
  const found = await ownFormulas("sheet");
  expect(found).toEqual([{ sheet: "台账", row: 9, column: 3, formula: "=GS.DUE_DATE(A1)" }]);
  expect(await freezeFormulas(found)).toEqual({ formulas: 0, cells: 0, left: 1 });
  expect(await formulasIn("D9")).toEqual([["=GS.DUE_DATE(A1)"]]);
});

it("finds formulas with our functions in the workbook, the sheet, the selection, and on protected sheets", async () => {
  const { control } = await open();
  await type([
    { sheet: "台账", row: 9, column: 3, formula: "=GS.DUE_DATE(A1)" },
    { sheet: "台账", row: 10, column: 3, formula: '=IF(A1="","",GS.DUE_DATE(A2))' },
    { sheet: "说明", row: 2, column: 1, formula: "=1+_xldudf_GS_WORKDAYS(A1,A2)" },
    { sheet: "说明", row: 3, column: 1, formula: '="GS.DUE_DATE("&A1' },
  ]);
  control.protectSheet("说明");
  const cells = (found: readonly OwnFormula[]) => found.map(({ sheet, row, column }) => [sheet, row, column]);
  expect(cells(await ownFormulas("workbook"))).toEqual([["台账", 9, 3], ["台账", 10, 3], ["说明", 2, 1]]); // prettier-ignore
  expect(cells(await ownFormulas("sheet"))).toEqual([["台账", 9, 3], ["台账", 10, 3]]); // prettier-ignore
  control.select("台账!B10:E12");
  expect(cells(await ownFormulas("selection"))).toEqual([["台账", 10, 3]]);
  await expect(freezeFormulas(await ownFormulas("workbook"))).rejects.toMatchObject({
    code: "protected-sheet",
    sheet: "说明",
  });
  expect(await formulasIn("D9")).toEqual([["=GS.DUE_DATE(A1)"]]);
});

it("freezes wholly or not at all, whatever goes wrong", async () => {
  const work: Work = { book, sheet: "台账", prepare: () => prepare(constant), run };
  const outcomes = await underEveryFault(work);
  const unsound = (all: readonly Outcome[]) => all.filter(({ wrong }) => wrong.length > 0);
  expect(unsound(outcomes)).toEqual([]);
  expect(outcomes.some(({ state }) => state === "complete")).toBe(true);
  expect(outcomes.some(({ state }) => state === "as before")).toBe(true);
}, 300_000);
