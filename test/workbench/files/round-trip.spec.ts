import { readFile } from "node:fs/promises";
import { type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { readWorkbook } from "./read-workbook";
import { richBook } from "./rich-book";
import { firstSheet, secondSheet, thirdSheet } from "./rich-ranges";
import { writeWorkbook } from "./write-workbook";

/** The data with the styles of cells in the place of their ids, which reading gives anew. */
function plain(data: IWorkbookData): IWorkbookData {
  const styled = <T extends { s?: unknown }>(holder: T): T =>
    typeof holder.s === "string" ? { ...holder, s: data.styles[holder.s] } : holder;
  const each = <T extends { s?: unknown }>(holders: object = {}) =>
    Object.fromEntries(Object.entries(holders as Record<string, T>).map(([key, holder]) => [key, styled(holder)]));
  const sheets = Object.entries(data.sheets).map(([id, sheet]): [string, unknown] => [
    id,
    {
      ...sheet,
      cellData: Object.fromEntries(
        Object.entries((sheet.cellData ?? {}) as Record<string, object>).map(([row, cells]) => [
          row,
          each<ICellData>(cells),
        ]),
      ),
      rowData: each(sheet.rowData),
      columnData: each(sheet.columnData),
    },
  ]);
  return JSON.parse(JSON.stringify({ ...data, styles: null, sheets: Object.fromEntries(sheets) })) as IWorkbookData;
}

const resourceOf = ({ resources = [] }: IWorkbookData, name: string) =>
  JSON.parse(resources.find((each) => each.name === name)?.data ?? "null") as unknown;

let before: IWorkbookData;
let after: IWorkbookData;
beforeAll(async () => {
  before = plain(richBook());
  after = plain(await readWorkbook(await writeWorkbook(richBook())));
});

describe.each([firstSheet, secondSheet, thirdSheet])("sheet %s", (id) => {
  test.each([
    "name",
    "hidden",
    "cellData",
    "rowData",
    "columnData",
    "mergeData",
    "freeze",
    "tabColor",
    "showGridlines",
    "rightToLeft",
    "rowHeader",
    "columnHeader",
    "defaultColumnWidth",
    "defaultRowHeight",
    "defaultStyle",
    "custom",
  ] satisfies (keyof IWorksheetData)[])("keeps %s", (key) => {
    expect(after.sheets[id]?.[key]).toEqual(before.sheets[id]?.[key]);
  });
});

test.each([
  "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  "SHEET_DATA_VALIDATION_PLUGIN",
  "SHEET_NOTE_PLUGIN",
  "SHEET_UNIVER_THREAD_COMMENT_PLUGIN",
  "SHEET_TABLE_PLUGIN",
  "SHEET_FILTER_PLUGIN",
  "SHEET_DEFINED_NAME_PLUGIN",
])("keeps %s", (name) => {
  expect(resourceOf(after, name)).toEqual(resourceOf(before, name));
});

test.each(["date1904", "activeSheet", "protection", "properties", "customProperties", "settings", "xmlParts"])(
  "keeps the workbook's %s",
  (key) => {
    expect(after.custom?.[key]).toEqual(before.custom?.[key]);
  },
);

test("keeps the order of the sheets and the authors of comments", () => {
  expect(after.sheetOrder).toEqual(before.sheetOrder);
  expect(after.custom?.people).toMatchObject(before.custom?.people as object);
});

test.each(["penalty-ledger-messy.xlsx", "pingdingshan-2024-02.xlsx"])("%s survives being saved", async (name) => {
  const opened = await readWorkbook(await readFile(`${__dirname}/../../../assets/sample/${name}`));
  const again = await readWorkbook(await writeWorkbook(opened));
  expect(Object.keys(opened.sheets).length).toBeGreaterThan(1);
  expect(plain(again)).toEqual(plain(opened));
});
