import { createHeadlessUniver } from "../book/univer";
import { Book } from "../book/book";
import { spilledCells } from "../book/spills";
import { openNodeWorkbench } from "../headless/node-workbench";
import { readWorkbook } from "./read-workbook";
import { richBook } from "./rich-book";
import { firstSheet, secondSheet } from "./rich-ranges";
import { savedBook, showSavedSpills } from "./saved-book";
import { writeWorkbook } from "./write-workbook";

test("a file that was opened in Univer and saved again is the same", async () => {
  const file = await writeWorkbook(richBook());
  const opened = await readWorkbook(file);
  const univer = createHeadlessUniver();
  const book = new Book(univer, opened);
  showSavedSpills(book);
  expect(spilledCells(book, firstSheet)?.[3]?.[5]).toMatchObject({ v: 4 });
  book.workbook.setActiveSheet(book.sheet(secondSheet)!);
  const saved = await readWorkbook(await writeWorkbook(savedBook(book)));
  univer.dispose();
  const before = await readWorkbook(file);
  expect(saved.sheets).toEqual(before.sheets);
  expect(saved.styles).toEqual(before.styles);
  expect(saved.custom).toEqual(before.custom);
  const byName = (resources: typeof saved.resources) =>
    Object.fromEntries((resources ?? []).map(({ name, data }) => [name, JSON.parse(data) as unknown]));
  expect(byName(saved.resources)).toEqual(byName(before.resources));
});

test("a sheet whose rows were sorted can be saved", async () => {
  const bench = openNodeWorkbench();
  await bench.host.edit("Sheet1!A1:B3", [["b", 2], ["c"], ["a", 1]]);
  await bench.host.sort("Sheet1!A1:B3", 0);
  const { sheets, sheetOrder } = await readWorkbook(Buffer.from(await bench.host.file(), "base64"));
  const cells = sheets[sheetOrder[0]!]!.cellData!;
  const values = [0, 1, 2].map((row) => [0, 1].map((column) => cells[row]?.[column]?.v));
  expect(values).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", undefined],
  ]);
  await bench.close();
});
