import { type Behaviour } from "./behaviour";

export const rangeContents: readonly Behaviour[] = [
  {
    rule: "The surrounding region ends at blank rows and columns; an edge is where Ctrl and an arrow lead.",
    source: "Excel.Range.getSurroundingRegion",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("B2:C4").values = [
            [1, 2],
            [3, ""],
            [5, 6],
          ];
          sheet.getRange("B8").values = [[9]];
          const ranges = [
            sheet.getRange("C3").getSurroundingRegion(),
            sheet.getRange("B2").getRangeEdge("Down"),
            sheet.getRange("B4").getRangeEdge("Down"),
            sheet.getRange("B8").getRangeEdge("Down"),
            sheet.getRange("B2:C2").getExtendedRange("Down"),
            sheet.getRange("C2").getRangeEdge("Left"),
          ].map((one) => one.load("address"));
          await context.sync();
          return ranges.map((one) => one.address.replace("Sheet1!", ""));
        }),
      );
      expect(found).toEqual(["B2:C4", "B4", "B8", "B1048576", "B2:C4", "B2"]);
    },
  },
  {
    rule: "Special cells come as areas of their kind, and not found when there are none.",
    source: "Excel.Range.getSpecialCells",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:C3").values = [
            [1, "x", "=1/0"],
            [2, "", true],
            ["", "=A1", "y"],
          ];
          await context.sync();
          const range = sheet.getRange("A1:C3");
          const kinds = [
            range.getSpecialCells("Constants", "Numbers"),
            range.getSpecialCells("Constants", "LogicalText"),
            range.getSpecialCells("Formulas", "Errors"),
            range.getSpecialCells("Formulas"),
            range.getSpecialCells("Blanks"),
          ].map((one) => one.load("address, areaCount, cellCount"));
          const none = range.getSpecialCellsOrNullObject("Constants", "Errors").load("address");
          await context.sync();
          range.getSpecialCells("Constants", "Errors").load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [kinds.map((one) => one.address.replaceAll("Sheet1!", "")), none.isNullObject, code];
        }),
      );
      expect(found).toEqual([["A1:A2", "B1, C2:C3", "C1", "C1, B3", "B2, A3"], true, "ItemNotFound"]);
    },
  },
  {
    rule: "find looks in the range, from a single cell on in the whole sheet; wildcards and case count as asked.",
    source: "Excel.Range.find",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:B3").values = [
            ["行政许可", "abc"],
            ["许可", "ABC"],
            ["处罚", "a.c"],
          ];
          const ranges = [
            sheet.getRange("A1:B3").find("许可", {}),
            sheet.getRange("A1:B3").find("许可", { completeMatch: true }),
            sheet.getRange("A1:B3").find("ABC", { matchCase: true }),
            sheet.getRange("A1:B3").find("a.c", { searchDirection: "Backwards" }),
            sheet.getRange("B1").find("a?c", {}),
          ].map((one) => one.load("address"));
          const none = sheet.getRange("A1:B3").findOrNullObject("没有", {}).load("address");
          const all = sheet.findAll("abc", {}).load("address");
          await context.sync();
          return [...ranges.map((one) => one.address.replace("Sheet1!", "")), none.isNullObject, all.address];
        }),
      );
      expect(found).toEqual(["A1", "A2", "B2", "B3", "B2", true, "Sheet1!B1:B2"]);
    },
  },
  {
    rule: "replaceAll says how many cells it changed, and what it leaves is read anew.",
    source: "Excel.Range.replaceAll",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:A3");
          range.values = [["x1"], ["x2"], ["y"]];
          const count = range.replaceAll("x", "", {});
          range.load("values");
          await context.sync();
          return [count.value, range.values];
        }),
      );
      expect(found).toEqual([2, [[1], [2], ["y"]]]);
    },
  },
  {
    rule: "getRanges takes addresses parted by commas and acts on all of them.",
    source: "Work with multiple ranges simultaneously",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const areas = sheet.getRanges("A1:B2, D4,F:F");
          areas.format.fill.color = "#00FF00";
          areas.load("address, areaCount, cellCount, isEntireColumn");
          areas.areas.load("items/address");
          const other = sheet.getRange("D4").load("format/fill/color");
          const column = sheet.getRange("F99").load("format/fill/color");
          const none = sheet.getRange("C3").load("format/fill/color");
          await context.sync();
          return [
            areas.address,
            areas.areaCount,
            areas.cellCount,
            areas.isEntireColumn,
            areas.areas.items.length,
            other.format.fill.color,
            column.format.fill.color,
            none.format.fill.color,
          ];
        }),
      );
      expect(found).toEqual([
        "Sheet1!A1:B2, Sheet1!D4, Sheet1!F:F",
        3,
        1_048_581,
        false,
        3,
        "#00FF00",
        "#00FF00",
        "#FFFFFF",
      ]);
    },
  },
  {
    rule: "An address of more than 8192 characters is refused whatever it names.",
    source: "Excel.Worksheet.getRanges",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) =>
            sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${row * 2 + 1}`).join(",")).load("address"),
          (sheet) =>
            sheet.getRanges(Array.from({ length: 1000 }, (_, row) => `A${row * 2 + 1}`).join(",")).load("address"),
        ];
        const codes: string[] = [];
        for (const attempt of attempts)
          await Excel.run(async (context) => {
            attempt(context.workbook.worksheets.getActiveWorksheet());
            await context.sync();
            codes.push("done");
          }).catch((error: unknown) => codes.push((error as OfficeExtension.Error).code));
        return codes;
      });
      expect(codes).toEqual(["InvalidArgument", "done"]);
    },
  },
  {
    rule: "The visible view leaves out hidden rows and columns; writing the range reaches them too.",
    source: "Excel.Range.getVisibleView",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B4");
          range.values = [
            [1, 2],
            [3, 4],
            [5, 6],
            [7, 8],
          ];
          sheet.getRange("2:3").rowHidden = true;
          const view = range.getVisibleView().load("values, rowCount, columnCount, cellAddresses");
          await context.sync();
          range.values = [
            [10, 20],
            [30, 40],
            [50, 60],
            [70, 80],
          ];
          const hidden = sheet.getRange("A2:B2").load("values, rowHidden, hidden");
          const mixed = range.load("rowHidden, columnHidden");
          await context.sync();
          return [
            view.values,
            view.rowCount,
            view.cellAddresses[1],
            hidden.values,
            hidden.rowHidden,
            hidden.hidden,
            mixed.rowHidden,
            mixed.columnHidden,
          ];
        }),
      );
      expect(found).toEqual([
        [
          [1, 2],
          [7, 8],
        ],
        2,
        ["Sheet1!A4", "Sheet1!B4"],
        [[30, 40]],
        true,
        true,
        null,
        false,
      ]);
    },
  },
];
