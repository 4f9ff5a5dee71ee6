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
];
