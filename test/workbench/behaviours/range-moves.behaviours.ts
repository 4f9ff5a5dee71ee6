import { type Behaviour } from "./behaviour";

export const rangeMoves: readonly Behaviour[] = [
  {
    rule: "copyFrom moves relative references, repeats into a multiple of the size, and copies what it is told.",
    source: "Excel.Range.copyFrom",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:B1").values = [[3, "=A1*2"]];
          sheet.getRange("A1").format.fill.color = "#FF0000";
          sheet.getRange("A2:B4").copyFrom("A1:B1");
          sheet.getRange("D1").copyFrom("A1:B1", "Values");
          sheet.getRange("G1").copyFrom("A1:B1", "Formats");
          sheet.getRange("J1").copyFrom(sheet.getRange("A1:B1"), "All", false, true);
          const all = sheet.getRange("A4:B4").load("formulas, values");
          const values = sheet.getRange("D1:E1").load("formulas, format/fill/color");
          const formats = sheet.getRange("G1").load("values, format/fill/color");
          const transposed = sheet.getRange("J1:J2").load("formulas");
          await context.sync();
          return [
            all.formulas,
            all.values,
            values.formulas,
            values.format.fill.color,
            formats.values,
            formats.format.fill.color,
            transposed.formulas,
          ];
        }),
      );
      expect(found).toEqual([[[3, "=A4*2"]], [[3, 6]], [[3, 6]], "#FFFFFF", [[""]], "#FF0000", [[3], ["=I2*2"]]]);
    },
  },
  {
    rule: "Blank cells of the source can be skipped.",
    source: "Excel.Range.copyFrom",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:C1").values = [[1, "", 3]];
          sheet.getRange("A2:C2").values = [[7, 8, 9]];
          sheet.getRange("A2:C2").copyFrom("A1:C1", "All", true);
          const range = sheet.getRange("A2:C2").load("values");
          await context.sync();
          return range.values;
        }),
      );
      expect(found).toEqual([[1, 8, 3]]);
    },
  },
  {
    rule: "moveTo takes cells with their formats along, and formulas elsewhere point at the new place.",
    source: "Excel.Range.moveTo",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:A2").values = [[5], ["=A1"]];
          sheet.getRange("A1").format.font.bold = true;
          sheet.getRange("A1").moveTo("C3");
          const left = sheet.getRange("A1:A2").load("formulas, values");
          const moved = sheet.getRange("C3").load("values, format/font/bold");
          await context.sync();
          return [left.formulas, left.values, moved.values, moved.format.font.bold];
        }),
      );
      expect(found).toEqual([[[""], ["=C3"]], [[""], [5]], [[5]], true]);
    },
  },
  {
    rule: "autoFill goes on with an even series, and with formulas that move along.",
    source: "Excel.Range.autoFill",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:B2").values = [
            [1, "=A1"],
            [3, "=A2"],
          ];
          sheet.getRange("A1:B2").autoFill("A1:B5");
          const range = sheet.getRange("A3:B5").load("formulas");
          await context.sync();
          return range.formulas;
        }),
      );
      expect(found).toEqual([
        [5, "=A3"],
        [7, "=A4"],
        [9, "=A5"],
      ]);
    },
  },
  {
    rule: "removeDuplicates keeps the first of like rows, without regard to case, and closes up inside the range.",
    source: "Excel.Range.removeDuplicates",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:C5").values = [
            ["头", "n", "边"],
            ["a", 1, "x"],
            ["A", 1, "y"],
            ["b", 1, "z"],
            ["a", 1, "w"],
          ];
          const result = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed, uniqueRemaining");
          const range = sheet.getRange("A1:C5").load("values");
          await context.sync();
          return [result.removed, result.uniqueRemaining, range.values];
        }),
      );
      expect(found).toEqual([
        2,
        2,
        [
          ["头", "n", "边"],
          ["a", 1, "x"],
          ["b", 1, "y"],
          ["", "", "z"],
          ["", "", "w"],
        ],
      ]);
    },
  },
  {
    rule: "Sorting puts numbers before texts and blanks last; Chinese goes by its sound.",
    source: "Excel.RangeSort.apply",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B6");
          range.values = [
            ["名", 1],
            ["张", 2],
            ["", 3],
            ["李", 4],
            [7, 5],
            ["王", 6],
          ];
          range.sort.apply([{ key: 0, ascending: true }], false, true);
          range.load("values");
          await context.sync();
          const up = range.values;
          range.sort.apply([{ key: 0, ascending: false }], false, true);
          range.load("values");
          await context.sync();
          return [up, range.values.map(([name]): unknown => name)];
        }),
      );
      expect(found).toEqual([
        [
          ["名", 1],
          [7, 5],
          ["李", 4],
          ["王", 6],
          ["张", 2],
          ["", 3],
        ],
        ["名", "张", "王", "李", 7, ""],
      ]);
    },
  },
  {
    rule: "merge(true) merges each row on its own; the first value stays.",
    source: "Excel.Range.merge",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B2");
          range.values = [
            ["", "x"],
            [1, 2],
          ];
          range.merge(true);
          range.load("values");
          const areas = range.getMergedAreasOrNullObject().load("address");
          await context.sync();
          return [range.values, areas.address];
        }),
      );
      expect(found).toEqual([
        [
          ["x", ""],
          [1, ""],
        ],
        "Sheet1!A1:B1, Sheet1!A2:B2",
      ]);
    },
  },
];
