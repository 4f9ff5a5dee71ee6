import { type Behaviour } from "./behaviour";

export const formatScopes: readonly Behaviour[] = [
  {
    rule: "Borders belong to the sides of the range, and neighbours share their line.",
    source: "Excel.RangeBorderCollection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("B2:C3");
          const bottom = range.format.borders.getItem("EdgeBottom");
          bottom.style = "Continuous";
          bottom.weight = "Medium";
          bottom.color = "#FF0000";
          range.format.borders.getItem("InsideVertical").style = "Dash";
          const sides = range.format.borders.load("items/sideIndex, items/style, items/weight, items/color");
          const inner = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
          await context.sync();
          return [
            sides.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`),
            sides.items.filter(({ style }) => style === "Continuous").map(({ weight, color }) => [weight, color]),
            inner.style,
          ];
        }),
      );
      expect(found).toEqual([
        [
          "EdgeTop None",
          "EdgeBottom Continuous",
          "EdgeLeft None",
          "EdgeRight None",
          "InsideVertical Dash",
          "InsideHorizontal None",
          "DiagonalDown None",
          "DiagonalUp None",
        ],
        [["Medium", "#FF0000"]],
        "None",
      ]);
    },
  },
  {
    rule: "Cells are locked until somebody unlocks them.",
    source: "Excel.FormatProtection.locked",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const some = sheet.getRange("A1:A2");
          sheet.getRange("A1").format.protection.locked = false;
          sheet.getRange("C:C").format.protection.formulaHidden = true;
          const ranges = [sheet.getRange("A1"), sheet.getRange("A2"), some, sheet.getRange("C7")];
          const parts = ranges.map((range) => range.format.protection.load("locked, formulaHidden"));
          await context.sync();
          return parts.map(({ locked, formulaHidden }) => [locked, formulaHidden]);
        }),
      );
      expect(found).toEqual([
        [false, false],
        [true, false],
        [null, false],
        [true, true],
      ]);
    },
  },
  {
    rule: "A format of a whole column holds for all its cells, and a number format for what is written later.",
    source: "Excel.RangeFormat",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const column = sheet.getRange("B:B");
          column.numberFormat = "@" as never;
          column.format.font.bold = true;
          sheet.getRange("B5").values = [["007"]];
          const cell = sheet.getRange("B5").load("values, numberFormat, format/font/bold");
          const row = sheet.getRange("A5:B5").load("format/font/bold");
          await context.sync();
          return [cell.values, cell.numberFormat, cell.format.font.bold, row.format.font.bold];
        }),
      );
      expect(found).toEqual([[["007"]], [["@"]], true, null]);
    },
  },
  {
    rule: "Formatting numbers as text afterwards does not make text of them.",
    source: "Excel.Range.numberFormat",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:A2");
          range.values = [[7], [8]];
          range.numberFormat = [["@"], ["@"]];
          range.format.fill.color = "#FFFF00";
          range.load("values, valueTypes");
          await context.sync();
          return [range.values, range.valueTypes];
        }),
      );
      expect(found).toEqual([
        [[7], [8]],
        [["Double"], ["Double"]],
      ]);
    },
  },
  {
    rule: "setCellProperties and getCellProperties carry formats cell by cell.",
    source: "Excel.Range.setCellProperties",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B1");
          range.setCellProperties([[{ format: { fill: { color: "red" }, font: { bold: true } } }, {}]]);
          const cells = range.getCellProperties({
            address: true,
            format: { fill: { color: true }, font: { bold: true } },
          });
          const rows = range.getRowProperties({
            rowIndex: true,
            format: { fill: { color: true }, font: { name: true } },
          });
          await context.sync();
          return [cells.value, rows.value];
        }),
      );
      expect(found).toEqual([
        [
          [
            { address: "Sheet1!A1", format: { fill: { color: "#FF0000" }, font: { bold: true } } },
            { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
          ],
        ],
        [{ rowIndex: 0, format: { fill: { color: null }, font: { name: "等线" } } }],
      ]);
    },
  },
  {
    rule: "A hyperlink to a place in the workbook shows its text, and clears on its own.",
    source: "Excel.Range.hyperlink",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const cell = sheet.getRange("A1");
          cell.hyperlink = { documentReference: "Sheet1!B9", screenTip: "看", textToDisplay: "问题" };
          cell.load("hyperlink, values, format/font/underline");
          await context.sync();
          const before = [cell.hyperlink, cell.values, cell.format.font.underline];
          cell.clear("Hyperlinks");
          cell.load("hyperlink, values");
          await context.sync();
          return [...before, cell.hyperlink, cell.values];
        }),
      );
      expect(found).toEqual([
        { documentReference: "Sheet1!B9", screenTip: "看", textToDisplay: "问题" },
        [["问题"]],
        "Single",
        null,
        [["问题"]],
      ]);
    },
  },
  {
    rule: "clear takes away contents, formats or both, as it is told.",
    source: "Excel.Range.clear",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:C1");
          range.values = [[1, 2, 3]];
          range.format.fill.color = "#FF0000";
          sheet.getRange("A1").clear("Contents");
          sheet.getRange("B1").clear("Formats");
          sheet.getRange("C1").clear();
          const colors = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values, format/fill/color"));
          await context.sync();
          return colors.map(({ values, format }) => [values[0]![0] as unknown, format.fill.color]);
        }),
      );
      expect(found).toEqual([
        ["", "#FF0000"],
        [2, "#FFFFFF"],
        ["", "#FFFFFF"],
      ]);
    },
  },
];
