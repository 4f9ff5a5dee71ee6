import { emptyBook } from "../headless/empty-book";
import { type Behaviour } from "./behaviour";

export const worksheetFunctions: readonly Behaviour[] = [
  {
    rule: "Worksheet functions take values, ranges and results of one another.",
    source: "Call built-in Excel worksheet functions",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B3", [
        ["甲", 1],
        ["乙", 2],
        ["丙", 4],
      ]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { functions, worksheets } = context.workbook;
          const cells = worksheets.getItem("Sheet1").getRange("A1:B3");
          const numbers = worksheets.getItem("Sheet1").getRange("B1:B3");
          const results = [
            functions.sum(numbers, 10),
            functions.vlookup("乙", cells, 2, false),
            functions.sum(functions.max(numbers), functions.min(numbers)),
            functions.isEven(3),
            functions.rept('a"b', 2),
          ];
          for (const result of results) result.load("value,error");
          await context.sync();
          return results.map(({ value }) => value as unknown);
        }),
      );
      expect(found).toEqual([17, 2, 5, false, 'a"ba"b']);
    },
  },
  {
    rule: "A worksheet function that fails gives its error, and no value.",
    source: "Excel.FunctionResult.error",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3");
          const result = context.workbook.functions.vlookup("丁", range, 2, false).load("value,error");
          await context.sync();
          return [result.value, result.error];
        }),
      );
      expect(found).toEqual([null, "#N/A"]);
    },
  },
  {
    rule: "functions.date tells which day a workbook counts from: 1900.",
    source: "Excel.Functions.date",
    test: async (bench) => {
      const days = await bench.run(() =>
        Excel.run(async (context) => {
          const day = context.workbook.functions.date(2000, 1, 1).load("value");
          await context.sync();
          return day.value;
        }),
      );
      expect(days).toBe(36526);
    },
  },
  {
    rule: "functions.date tells which day a workbook counts from: 1904.",
    source: "Excel.Functions.date",
    given: { data: { ...emptyBook(), custom: { date1904: true } } },
    test: async (bench) => {
      const days = await bench.run(() =>
        Excel.run(async (context) => {
          const day = context.workbook.functions.date(2000, 1, 1).load("value");
          await context.sync();
          return day.value;
        }),
      );
      expect(days).toBe(35064);
    },
  },
];
