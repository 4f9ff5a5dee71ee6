import { createHeadlessUniver } from "../book/univer";
import { Book } from "../book/book";
import { spilledCells } from "../book/spills";
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
