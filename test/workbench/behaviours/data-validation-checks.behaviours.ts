import { type Behaviour } from "./behaviour";

export const dataValidationChecks: readonly Behaviour[] = [
  {
    rule: "A range given as the source of a list becomes a reference to it, and its values are the choices.",
    source: "Excel.ListDataValidation.source",
    test: async (bench) => {
      await bench.host.edit("Sheet1!D1:D2", [["行政许可"], ["行政处罚"]]);
      await bench.host.edit("Sheet1!A1:A3", [["行政许可"], ["其他"], [""]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const { dataValidation } = sheet.getRange("A1:A3");
          dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D2") } };
          dataValidation.load("rule,valid");
          const invalid = dataValidation.getInvalidCells().load("address");
          await context.sync();
          return [dataValidation.rule.list?.source, dataValidation.valid, invalid.address];
        }),
      );
      expect(found).toEqual(["=Sheet1!$D$1:$D$2", null, "Sheet1!A2"]);
    },
  },
  {
    rule: "valid is true when all cells are, false when none is and null otherwise; a text is no number.",
    source: "Excel.DataValidation.valid",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B3", [
        [1, 0],
        [2, 11],
        [3.5, "三"],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const rule = { formula1: 1, formula2: 10, operator: "Between" } as Excel.BasicDataValidation;
          sheet.getRange("A1:B9").dataValidation.rule = { wholeNumber: rule };
          const all = ["A1:A2", "A1:A3", "B1:B3", "C1"].map((address) => sheet.getRange(address).dataValidation);
          all.forEach((validation) => validation.load("valid"));
          await context.sync();
          return all.map(({ valid }) => valid);
        }),
      );
      expect(found).toEqual([true, null, false, true]);
    },
  },
  {
    rule: "getInvalidCells joins neighbours into ranges; when all are valid it is not found, or a null object.",
    source: "Excel.DataValidation.getInvalidCells, getInvalidCellsOrNullObject",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A5", [[1], ["2026-01"], ["x"], [46054], [46082]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const date = { formula1: "2026-03-01", operator: "GreaterThanOrEqualTo" } as Excel.DateTimeDataValidation;
          sheet.getRange("A1:A5").dataValidation.rule = { date };
          const some = sheet.getRange("A1:A5").dataValidation.getInvalidCells().load("address");
          const none = sheet.getRange("A5").dataValidation.getInvalidCellsOrNullObject().load("address");
          await context.sync();
          sheet.getRange("A5").dataValidation.getInvalidCells().load("address");
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [some.address, none.isNullObject, code];
        }),
      );
      expect(found).toEqual(["Sheet1!A1:A4", true, "ItemNotFound"]);
    },
  },
  {
    rule: "A custom formula is written for the first cell of the range and moves with the others.",
    source: "Excel.CustomDataValidation.formula",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B3", [
        [5, 1],
        [1, 5],
        [9, 2],
      ]);
      const address = await bench.run(() =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
          dataValidation.rule = { custom: { formula: "=A1>B1" } };
          const invalid = dataValidation.getInvalidCells().load("address");
          await context.sync();
          return invalid.address;
        }),
      );
      expect(address).toBe("Sheet1!A2");
    },
  },
];
