import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { richBook } from "./rich-book";
import { writeWorkbook } from "./write-workbook";

let workbook: Workbook;
let first: Worksheet;
beforeAll(async () => {
  workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(await writeWorkbook(richBook())));
  first = workbook.getWorksheet("台账 & 'a' 一")!;
});

test("another program finds the values and formulas", () => {
  expect(first.getCell("A1").value).toBe("文字 <&> \"'");
  expect(first.getCell("C1").value).toBe(true);
  expect(first.getCell("D1").value).toEqual({ formula: "1/0", result: { error: "#DIV/0!" } });
  expect(first.getCell("E1").value).toEqual({ error: "#N/A" });
  expect(first.getCell("A2").value).toBe(" 两端 空格 \n第二行\t_x000D_");
  expect(first.getCell("B2").value).toMatchObject({ formula: "SUM(B3:B4)+'第二 表'!A1", result: 0.1 });
  expect(first.getCell("E2").value).toMatchObject({
    formula: "_xlfn.XLOOKUP(1,A1:A3,_xlfn.LET(_xlpm.x,2,B1:B3*_xlpm.x))",
  });
  expect(first.getCell("A3").value).toBe("00123");
  expect(first.getCell("C3").value).toBe("#REF!");
  expect(first.getCell("F4").value).toBe(4);
  expect(workbook.properties.date1904).toBe(true);
});

test("it finds the styles", () => {
  expect(first.getCell("A1").font).toMatchObject({
    name: "宋体",
    size: 18,
    bold: true,
    italic: true,
    strike: true,
    underline: true,
    color: { argb: "FFFF0000" },
  });
  expect(first.getCell("B1").fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
  expect(first.getCell("C1").border).toMatchObject({
    top: { style: "thin" },
    right: { style: "medium", color: { argb: "FFFF0000" } },
    bottom: { style: "double", color: { argb: "FF00FF00" } },
  });
  expect(first.getCell("A2").alignment).toMatchObject({
    horizontal: "center",
    vertical: "middle",
    wrapText: true,
    textRotation: 45,
  });
  expect(first.getCell("B2").numFmt).toBe('#,##0.00"万元";[Red]-0.0');
  expect(first.getCell("B3").protection).toMatchObject({ locked: false });
  expect(first.getCell("B7").alignment).toMatchObject({ horizontal: "centerContinuous", readingOrder: "rtl" });
});

test("it finds sizes, merges, panes, tabs and states", () => {
  expect(first.getColumn(1).width).toBeCloseTo(150 / 7, 1);
  expect(first.getColumn(3).hidden).toBe(true);
  expect(first.getRow(2).height).toBe(30);
  expect(first.getRow(6).hidden).toBe(true);
  expect(first.getRow(8).outlineLevel).toBe(1);
  expect(first.getCell("C13").master.address).toBe("A12");
  expect(first.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false });
  expect(first.properties.tabColor).toEqual({ argb: "FF70AD47" });
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["台账 & 'a' 一", "visible"],
    ["第二 表", "visible"],
    ["隐藏", "veryHidden"],
  ]);
});

test("it finds rules, notes, links and names", () => {
  const rules = first.conditionalFormattings.flatMap((each) => each.rules.map(({ type }) => type));
  // It counts the rules for blanks and errors among those for texts.
  expect(new Set(rules)).toEqual(
    new Set([
      "expression",
      "cellIs",
      "containsText",
      "notContainsText",
      "beginsWith",
      "endsWith",
      "top10",
      "timePeriod",
      "aboveAverage",
      "duplicateValues",
      "uniqueValues",
      "colorScale",
      "dataBar",
      "iconSet",
    ]),
  );
  // All but the one with stars, which stands in the extension.
  expect(rules).toHaveLength(22);
  expect(first.getCell("F2").dataValidation).toMatchObject({ type: "list", formulae: ['"甲,乙,丙"'] });
  expect(first.getCell("F4").dataValidation).toMatchObject({ type: "whole", operator: "between" });
  expect(first.getCell("A5").hyperlink).toBe("https://example.com/?a=1&b=2");
  expect(JSON.stringify(first.getCell("B7").note)).toContain("<第二行>");
  expect(workbook.definedNames.getRanges("区域").ranges).toContain("'第二 表'!$A$1:$B$4");
});

test("it finds tables, filters, pages and protection", () => {
  const table = workbook.getWorksheet("第二 表")!.getTable("台账");
  expect(table.model.columns.map(({ name }: { name: string }) => name)).toEqual(["单位", "数量"]);
  expect(workbook.getWorksheet("隐藏")!.autoFilter).toBe("A1:C3");
  expect(first.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 8,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:C10",
    printTitlesRow: "1:2",
    horizontalCentered: true,
  });
  expect(first.headerFooter.oddHeader).toBe("&L左&C&A&R右");
  expect(first.sheetProtection).toMatchObject({ sheet: true, sort: true });
  expect(workbook.title).toBe("标题");
});
