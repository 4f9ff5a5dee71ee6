import { outline } from "../../../addin/excel/outline";
import { read, readHeads, readRows } from "../../../addin/excel/read-sheets";
import { activeCell, select } from "../../../addin/excel/select-cell";
import { type SheetBlock } from "../../../addin/ports/engine";
import { bookOf } from "../support/book-of";
import { forever } from "../support/ledger-frame";
import { openExcel, type OpenExcel } from "../support/open-excel";

const rows = Array.from({ length: 500 }, (_, row) => [`文号${row}`, row, row % 2 === 0]);

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(bookOf({ 台账: [["甲", "乙", "丙"], ...rows], 名录: [["单位"], ["甲局"]], 空: [] }));
});
afterEach(() => excel.close());

/** Reads all sheets and gives the blocks in their order. */
async function blocksOf(): Promise<readonly SheetBlock[]> {
  const { sheets } = await outline();
  const blocks: SheetBlock[] = [];
  await read(sheets, (block) => Promise.resolve(void blocks.push(block)), forever);
  return blocks;
}

const ledgerOf = (blocks: readonly SheetBlock[]) =>
  blocks.filter(({ sheet }) => sheet === "台账").flatMap(({ values }) => values);

it("tells what is open: sheets, protection, dates, and the rows that are selected", async () => {
  excel.control.protectSheet("名录");
  excel.control.setDate1904(true);
  excel.control.select("台账!A3:B7");
  expect(await outline()).toMatchObject({
    name: "台账.xlsx",
    sheets: [
      { name: "台账", rowCount: 501, columnCount: 3, isVisible: true, isProtected: false },
      { name: "名录", rowCount: 2, columnCount: 1, isProtected: true },
      { name: "空", rowCount: 0, columnCount: 0 },
    ],
    activeSheet: "台账",
    selectedRows: { sheet: "台账", firstRow: 3, lastRow: 7 },
    isReadOnly: false,
    isStructureProtected: false,
    date1904: true,
  });
});

it.each([
  ["several areas", ["台账!A3:B7", "台账!A9:B9"]],
  ["one cell", ["台账!A3"]],
  ["whole columns", ["台账!A:B"]],
])("takes %s for no choice of rows", async (_, selection) => {
  excel.control.select(...selection);
  expect(await outline()).toMatchObject({ activeSheet: "台账", selectedRows: null, date1904: false });
});

it("tells the rest where the selection is no cells, as a chart", async () => {
  // In the second request the questions about the view come after those about the sheets.
  excel.control.plan({ request: 2, action: 5, kind: "action-error", code: "InvalidSelection" });
  expect(await outline()).toMatchObject({ sheets: [{ rowCount: 501 }, {}, {}], selectedRows: null });
});

it("reads smaller blocks where the answer is too large or there are too many cells", async () => {
  excel.control.change({ responseBytes: 6000 });
  const small = await blocksOf();
  expect(ledgerOf(small)).toEqual([["甲", "乙", "丙"], ...rows]);
  expect(small.map(({ firstRow }) => firstRow).slice(0, 2)).toEqual([0, 251]);
  excel.control.change({ responseBytes: 5_000_000, readCells: 100 });
  expect(ledgerOf(await blocksOf())).toEqual([["甲", "乙", "丙"], ...rows]);
});

it("says which sheet is too large where not even a row fits", async () => {
  const { sheets } = await outline();
  excel.control.change({ readCells: 2 });
  const reading = read(sheets, () => Promise.resolve(), forever);
  await expect(reading).rejects.toMatchObject({ code: "too-large", sheet: "台账" });
});

it("tries once more while Excel is too busy, and not where the sheet is gone", async () => {
  const { sheets } = await outline();
  excel.control.plan({ request: 1, kind: "host-error", error: 5102 });
  const blocks: SheetBlock[] = [];
  await read(sheets, (block) => Promise.resolve(void blocks.push(block)), forever);
  expect(ledgerOf(blocks)).toHaveLength(501);
  excel.control.deleteSheet("名录");
  const reading = read(sheets, () => Promise.resolve(), forever);
  await expect(reading).rejects.toMatchObject({ code: "sheet-gone", sheet: "名录" });
});

it("hears at once that it is not wanted any more, even while somebody edits a cell", async () => {
  const { sheets } = await outline();
  excel.control.change({ editing: true });
  const stop = new AbortController();
  const reading = read(sheets, () => Promise.resolve(), { ...forever, signal: stop.signal });
  setTimeout(() => stop.abort(), 30);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  excel.control.change({ editing: false });
  expect(excel.control.references()).toBe(0);
});

it("passes on what the receiver of a block says", async () => {
  const { sheets } = await outline();
  const reading = read(sheets, () => Promise.reject(new RangeError("full")), forever);
  await expect(reading).rejects.toThrow(RangeError);
});

it("reads heads, and whole those that are wanted whole, in one round trip", async () => {
  const { sheets } = await outline();
  excel.control.resetCounts();
  const heads = await readHeads(sheets, (name) => name === "名录");
  expect(heads.map(({ sheet, firstRow, values }) => [sheet, firstRow, values.length])).toEqual([
    ["台账", 0, 60],
    ["名录", 0, 2],
  ]);
  expect(excel.control.counts().syncs).toBe(1);
});

it("reads rows in the background, and does not wait for the user", async () => {
  expect(await readRows("台账", 3, 4, 3)).toEqual({ sheet: "台账", firstRow: 2, values: rows.slice(1, 3) });
  excel.control.change({ editing: true });
  await expect(readRows("台账", 3, 4, 3)).rejects.toMatchObject({ code: "editing-cell", sheet: "台账" });
});

it("goes to a cell or a row, and tells where the user stands", async () => {
  await select("名录", "A2");
  expect(await activeCell()).toEqual({ sheet: "名录", row: 2, column: 0 });
  await select("台账", "25:25");
  expect(excel.control.selection()).toEqual(["台账!25:25"]);
  await expect(select("没有", "A1")).rejects.toMatchObject({ code: "sheet-gone", sheet: "没有" });
});
