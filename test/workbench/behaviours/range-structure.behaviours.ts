import { type Behaviour } from "./behaviour";

export const rangeStructure: readonly Behaviour[] = [
  {
    rule: "Inserted rows push others down, formulas follow, and the result is the blank range.",
    source: "Excel.Range.insert",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
          const inserted = sheet.getRange("2:3").insert("Down").load("address");
          const all = sheet.getRange("A1:A5").load("values, formulas");
          await context.sync();
          return [inserted.address, all.formulas.flat(), all.values[4]];
        }),
      );
      expect(found).toEqual(["Sheet1!2:3", [1, "", "", 2, "=SUM(A1:A4)"], [3]]);
    },
  },
  {
    rule: "Inserting single cells moves only those below or to the right of them.",
    source: "Excel.Range.insert",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:C2").values = [
            [1, 2, 3],
            [4, 5, 6],
          ];
          sheet.getRange("B1").insert("Down");
          const down = sheet.getRange("A1:C3").load("values");
          await context.sync();
          const first = down.values;
          sheet.getRange("A1:A2").insert("Right");
          const right = sheet.getRange("A1:D2").load("values");
          await context.sync();
          return [first, right.values];
        }),
      );
      expect(found).toEqual([
        [
          [1, "", 3],
          [4, 2, 6],
          ["", 5, ""],
        ],
        [
          ["", 1, "", 3],
          ["", 4, 2, 6],
        ],
      ]);
    },
  },
  {
    rule: "Deleted cells are closed up from below or from the right; hidden rows go with the others.",
    source: "Excel.Range.delete",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:B4").values = [
            [1, 2],
            [3, 4],
            [5, 6],
            [7, 8],
          ];
          sheet.getRange("A1").delete("Up");
          const up = sheet.getRange("A1:B4").load("values");
          await context.sync();
          const first = up.values;
          sheet.getRange("3:3").rowHidden = true;
          sheet.getRange("2:3").delete("Up");
          const rows = sheet.getRange("A1:B3").load("values");
          await context.sync();
          return [first, rows.values];
        }),
      );
      expect(found).toEqual([
        [
          [3, 2],
          [5, 4],
          [7, 6],
          ["", 8],
        ],
        [
          [3, 2],
          ["", 8],
          ["", ""],
        ],
      ]);
    },
  },
  {
    rule: "A range that is kept goes along when rows are inserted or deleted before it, by the add-in or by the person.",
    source: "Excel.TrackedObjects; client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const kept = sheet.getRange("B5:C6");
          const areas = sheet.getRanges("A1,A9");
          await context.sync();
          sheet.getRange("2:3").insert("Down");
          sheet.getRange("A:A").insert("Right");
          kept.load("address");
          areas.load("address");
          await context.sync();
          const after = [kept.address, areas.address];
          sheet.getRange("8:8").delete("Up");
          kept.load("address");
          await context.sync();
          return [...after, kept.address];
        }),
      );
      expect(found).toEqual(["Sheet1!C7:D8", "Sheet1!B1, Sheet1!B11", "Sheet1!C7:D7"]);
    },
  },
  {
    rule: "A kept range whose cells were all deleted is no longer valid.",
    source: "Excel.Range.delete",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const kept = sheet.getRange("B5:C6");
          await context.sync();
          sheet.getRange("4:7").delete("Up");
          kept.load("address");
          return context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
        }),
      );
      expect(found).toEqual("InvalidReference");
    },
  },
  {
    rule: "Nothing is inserted when it would push values off the sheet.",
    source: "NonBlankCellOffSheet",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1048576").values = [[1]];
          sheet.getRange("1:1").insert("Down");
          return context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
        }),
      );
      expect(found).toEqual("NonBlankCellOffSheet");
    },
  },
];
