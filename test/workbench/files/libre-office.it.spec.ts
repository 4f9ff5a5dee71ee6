import { type ICellData, type IWorkbookData } from "@univerjs/core";
import { converted, pageTexts } from "../../support/libre-office";
import { readWorkbook } from "./read-workbook";
import { richBook } from "./rich-book";
import { firstSheet } from "./rich-ranges";
import { writeWorkbook } from "./write-workbook";

jest.setTimeout(180_000);

let bytes: Uint8Array;
let again: IWorkbookData;
beforeAll(async () => {
  bytes = await writeWorkbook(richBook());
  again = await readWorkbook(await converted(bytes, "xlsx"));
});

const cellsOf = (data: IWorkbookData) =>
  Object.values(data.sheets)[0]!.cellData as Record<number, Record<number, ICellData>>;

const resourceOf = (data: IWorkbookData, name: string) =>
  Object.values(JSON.parse(data.resources!.find((each) => each.name === name)!.data) as Record<string, unknown>);

test("LibreOffice prints the workbook with its headers, its titles and the values", async () => {
  const pages = await pageTexts(await converted(bytes, "pdf"));
  expect(pages.join("\n")).toContain("首页");
  expect(pages.join("\n")).toContain("00123");
});

test("what LibreOffice saves again has the same values and formulas", () => {
  const before = cellsOf(richBook());
  const after = cellsOf(again);
  for (const [row, column] of [
    [0, 0],
    [0, 1],
    [0, 2],
    [2, 0],
    [2, 2],
    [4, 0],
  ] as const) {
    expect([row, column, after[row]![column]!.v]).toEqual([row, column, before[row]![column]!.v]);
  }
  expect(after[1]![1]!.f).toBe("=SUM(B3:B4)+'第二 表'!A1");
  expect(after[0]?.[3]).toMatchObject({ f: "=1/0", v: "#DIV/0!" });
});

test("what LibreOffice saves again has the same rules, names, notes and tables", () => {
  const rules = resourceOf(again, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[0] as readonly unknown[];
  const before = resourceOf(richBook(), "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[0] as readonly unknown[];
  expect(rules.length).toBe(before.length);
  expect((resourceOf(again, "SHEET_DATA_VALIDATION_PLUGIN")[0] as readonly unknown[]).length).toBe(9);
  expect(resourceOf(again, "SHEET_DEFINED_NAME_PLUGIN")).toContainEqual(
    expect.objectContaining({ name: "税率", formulaOrRefString: "=0.13" }),
  );
  expect(JSON.stringify(resourceOf(again, "SHEET_NOTE_PLUGIN"))).toContain("<第二行>");
  expect(JSON.stringify(resourceOf(again, "SHEET_TABLE_PLUGIN"))).toContain('"name":"台账"');
});

test("what LibreOffice saves again has the same merges, states and pages", () => {
  const [first, , third] = Object.values(again.sheets);
  const before = richBook().sheets[firstSheet]!;
  expect(first?.mergeData).toEqual(before.mergeData);
  expect(third?.hidden).toBe(1);
  expect(first?.custom?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    centerHorizontally: true,
  });
});
