import { officeWorkbook } from "../../../addin/excel/open-workbook";
import { type SheetBlock } from "../../../addin/ports/engine";
import { bookOf } from "../support/book-of";
import { forever, frameOf, noMarks, someMarks } from "../support/ledger-frame";
import { openExcel, type OpenExcel } from "../support/open-excel";

const rowCount = 20_000;
const words = ["行政处罚决定书文号", "某某区市场监督管理局", "罚款", "2024/01/15", "91410400MA40XXXX0T"];
const ledger = [
  words.concat(words).map((word, column) => `${word}${column}`),
  ...Array.from({ length: rowCount }, (_, row) =>
    words.concat(words).map((word, at) => (at === 3 ? row : `${word}${row}`)),
  ),
];

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel(bookOf({ 说明: [["x"]], 台账: ledger, 空表: [] }));
});
afterAll(() => excel.close());

it("takes few round trips beside the blocks of cells that go over", async () => {
  const workbook = officeWorkbook();
  excel.control.resetCounts();
  const open = await workbook.outline();
  expect(open.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
    ["说明", 1, 1],
    ["台账", rowCount + 1, 10],
    ["空表", 0, 0],
  ]);
  expect(excel.control.counts().syncs).toBe(2);

  const blocks: SheetBlock[] = [];
  const done: number[] = [];
  const keep = (block: SheetBlock): Promise<void> => {
    blocks.push(block);
    return Promise.resolve();
  };
  await workbook.read(open.sheets, keep, { ...forever, onProgress: (rows) => done.push(rows) });
  const reads = excel.control.counts().syncs - 2;
  expect(blocks).toHaveLength(reads);
  expect(reads).toBeLessThan(12);
  expect(blocks.filter(({ sheet }) => sheet === "台账").flatMap(({ values }) => values)).toEqual(ledger);
  expect(done.at(-1)).toBe(rowCount + 2);
  expect(Math.max(...blocks.map(({ values }) => values.length * 10))).toBeLessThanOrEqual(60_000);

  const before = excel.control.counts();
  await workbook.placeMarks(frameOf("台账", 10, rowCount), someMarks(), noMarks, forever);
  const counts = excel.control.counts();
  // One to look, one to write: the marks of so many rows fit into one request.
  expect(counts.syncs - before.syncs).toBe(2);
  expect(counts.requestBytes - before.requestBytes).toBeLessThan(3_500_000);
  expect(counts).toMatchObject({ peakReferences: 0, references: 0, undoCleared: 0, undoSteps: 1 });
  expect(excel.control.faults()).toEqual([]);
});
