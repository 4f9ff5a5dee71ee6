import { type Behaviour } from "./behaviour";

export const ranges: readonly Behaviour[] = [
  {
    rule: "Ranges are reckoned from a range: cells, rows, columns, offsets and sizes; a cell may lie outside.",
    source: "Excel.Range.getCell",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("C4:E8");
          const ranges = [
            range.getCell(0, 0),
            range.getCell(9, 9),
            range.getRow(1),
            range.getColumn(2),
            range.getOffsetRange(-1, 2),
            range.getResizedRange(1, -1),
            range.getAbsoluteResizedRange(2, 2),
            range.getEntireRow(),
            range.getEntireColumn(),
            range.getLastCell(),
            range.getLastRow(),
            range.getLastColumn(),
          ].map((one) => one.load("address"));
          await context.sync();
          return ranges.map((one) => one.address.replace("Sheet1!", ""));
        }),
      );
      expect(found).toEqual([
        "C4",
        "L13",
        "C5:E5",
        "E4:E8",
        "E3:G7",
        "C4:D9",
        "C4:D5",
        "4:8",
        "C:E",
        "E8",
        "C8:E8",
        "E4:E8",
      ]);
    },
  },
  {
    rule: "Rows above and below, columns before and after lie outside; negative counts stay inside.",
    source: "Excel.Range.getRowsAbove",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("C4:E8");
          const ranges = [
            range.getRowsAbove(),
            range.getRowsAbove(-2),
            range.getRowsBelow(2),
            range.getRowsBelow(-2),
            range.getColumnsBefore(2),
            range.getColumnsBefore(-1),
            range.getColumnsAfter(),
            range.getColumnsAfter(-2),
          ].map((one) => one.load("address"));
          await context.sync();
          return ranges.map((one) => one.address.replace("Sheet1!", ""));
        }),
      );
      expect(found).toEqual(["C3:E3", "C4:E5", "C9:E10", "C7:E8", "A4:B8", "C4:C8", "F4:F8", "D4:E8"]);
    },
  },
  {
    rule: "What would leave the sheet, or is not an address, is an invalid argument.",
    source: "Excel.Range.getOffsetRange",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
          (sheet) => sheet.getRange("A1").getRowsAbove().load("address"),
          (sheet) => sheet.getRange("A1").getResizedRange(-1, 0).load("address"),
          (sheet) => sheet.getRange("A1:B2").getRow(2).load("address"),
          (sheet) => sheet.getRange("A0").load("address"),
          (sheet) => sheet.getRange("XFE1").load("address"),
          (sheet) => sheet.getRange("no such name").load("address"),
          (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("address"),
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
      expect(codes).toEqual(Array.from({ length: 8 }, () => "InvalidArgument"));
    },
  },
  {
    rule: "An intersection that is empty is not found; the bounding rectangle holds both ranges.",
    source: "Excel.Range.getIntersection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("B2:D4");
          const shared = range.getIntersection("C3:F9").load("address");
          const none = range.getIntersectionOrNullObject(sheet.getRange("F1")).load("address");
          const around = range.getBoundingRect("F9").load("address");
          await context.sync();
          range.getIntersection("F1").load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [shared.address, none.isNullObject, around.address, code];
        }),
      );
      expect(found).toEqual(["Sheet1!C3:D4", true, "Sheet1!B2:F9", "ItemNotFound"]);
    },
  },
  {
    rule: "A range is found by address, by the address with its sheet's name, by indexes and by a defined name.",
    source: "Excel.Worksheet.getRange",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          context.workbook.names.add("台账区", sheet.getRange("B2:C3"));
          const ranges = [
            sheet.getRange("$B$2"),
            sheet.getRange("Sheet1!B2:A1"),
            sheet.getRangeByIndexes(1, 2, 3, 4),
            sheet.getCell(4, 5),
            sheet.getRange("台账区"),
          ].map((one) => one.load("address"));
          await context.sync();
          return ranges.map((one) => one.address.replace("Sheet1!", ""));
        }),
      );
      expect(found).toEqual(["B2", "A1:B2", "C2:F4", "F5", "B2:C3"]);
    },
  },
  {
    rule: "The used range of an empty sheet is A1, and the variant with OrNullObject gives a null object.",
    source: "Excel.Worksheet.getUsedRangeOrNullObject",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const used = sheet.getUsedRange().load("address");
          const none = sheet.getUsedRangeOrNullObject().load("address");
          const inside = sheet.getRange("B2:C3").getUsedRangeOrNullObject().load("address");
          await context.sync();
          sheet.getRange("B2:C3").getUsedRange().load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [used.address, none.isNullObject, inside.isNullObject, code];
        }),
      );
      expect(found).toEqual(["Sheet1!A1", true, true, "ItemNotFound"]);
    },
  },
  {
    rule: "A format makes cells used unless only values count; a formatted column is used to its end.",
    source: "Excel.Worksheet.getUsedRange",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("B2:C3").values = [
            [1, 2],
            [3, 4],
          ];
          sheet.getRange("E7").format.fill.color = "#FFFF00";
          const used = sheet.getUsedRange().load("address");
          const values = sheet.getUsedRange(true).load("address");
          await context.sync();
          const before = [used.address, values.address];
          sheet.getRange("D:D").format.fill.color = "red";
          const after = sheet.getUsedRange().load("rowCount");
          const still = sheet.getUsedRange(true).load("rowCount");
          await context.sync();
          return [...before, after.rowCount, still.rowCount];
        }),
      );
      expect(found).toEqual(["Sheet1!B2:E7", "Sheet1!B2:C3", 1_048_576, 2]);
    },
  },
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
