import { type Behaviour } from "./behaviour";

export const calculation: readonly Behaviour[] = [
  {
    rule: "In manual mode a change is calculated when the add-in asks for it.",
    source: "Excel.Application.calculate",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [[1]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const { application } = context.workbook;
          const sum = sheet.getRange("B1");
          sum.formulas = [["=A1+1"]];
          application.calculationMode = "Manual";
          sum.load("values");
          await context.sync();
          const values: unknown[] = [sum.values[0]?.[0]];
          sheet.getRange("A1").values = [[5]];
          sum.load("values");
          application.load("calculationState");
          await context.sync();
          values.push(sum.values[0]?.[0], application.calculationState);
          application.calculate("Recalculate");
          sum.load("values");
          await context.sync();
          return [...values, sum.values[0]?.[0] as unknown];
        }),
      );
      expect(found).toEqual([2, 2, "Pending", 6]);
    },
  },
  {
    rule: "Calculation can be suspended until the next sync: what is read before it still stands as it was.",
    source: "Excel.Application.suspendApiCalculationUntilNextSync",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
          const sum = sheet.getRange("B1").load("values");
          await context.sync();
          const values: unknown[] = [sum.values[0]?.[0]];
          context.workbook.application.suspendApiCalculationUntilNextSync();
          context.workbook.application.suspendScreenUpdatingUntilNextSync();
          sheet.getRange("A1").values = [[5]];
          sum.load("values");
          await context.sync();
          values.push(sum.values[0]?.[0]);
          sum.load("values");
          await context.sync();
          return [...values, sum.values[0]?.[0] as unknown];
        }),
      );
      expect(found).toEqual([2, 2, 6]);
    },
  },
  {
    rule: "A worksheet can be calculated by itself.",
    source: "Excel.Worksheet.calculate",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
          const sum = sheet.getRange("B1").load("values");
          await context.sync();
          context.workbook.application.calculationMode = "Manual";
          sheet.getRange("A1").values = [[5]];
          sum.load("values");
          await context.sync();
          const before: unknown = sum.values[0]?.[0];
          sheet.calculate(true);
          sum.load("values");
          await context.sync();
          return [before, sum.values[0]?.[0] as unknown];
        }),
      );
      expect(found).toEqual([2, 6]);
    },
  },
  {
    rule: "A sheet can be kept from being calculated; when it may be again, it is.",
    source: "Excel.Worksheet.enableCalculation",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
          const sum = sheet.getRange("B1").load("values");
          await context.sync();
          const values: unknown[] = [sum.values[0]?.[0]];
          sheet.enableCalculation = false;
          sheet.getRange("A1").values = [[5]];
          sum.load("values");
          sheet.load("enableCalculation");
          await context.sync();
          values.push(sum.values[0]?.[0], sheet.enableCalculation);
          sheet.enableCalculation = true;
          sum.load("values");
          await context.sync();
          return [...values, sum.values[0]?.[0] as unknown];
        }),
      );
      expect(found).toEqual([2, 2, false, 6]);
    },
  },
];
