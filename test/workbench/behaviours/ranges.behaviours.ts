import { type Behaviour } from "./behaviour";

export const ranges: readonly Behaviour[] = [
  {
    rule: "What is typed as text becomes a number, a percentage, a date, a boolean or an error where it looks like one.",
    source: "Excel.Range.values",
    test: async (bench) => {
      const read = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:H1");
          range.values = [["12", "12.5%", "2024-01-31", "TRUE", "#N/A", "1,234.50", "2024-02-30", "8:30"]];
          range.load("values, valueTypes, numberFormat, text");
          await context.sync();
          return { values: range.values, types: range.valueTypes, formats: range.numberFormat, text: range.text };
        }),
      );
      expect(read).toEqual({
        values: [[12, 0.125, 45322, true, "#N/A", 1234.5, "2024-02-30", 0.3541666666666667]],
        types: [["Double", "Double", "Double", "Boolean", "Error", "Double", "String", "Double"]],
        formats: [["General", "0.00%", "m/d/yyyy", "General", "General", "#,##0.00", "General", "h:mm"]],
        text: [["12", "12.50%", "2024/1/31", "TRUE", "#N/A", "1,234.50", "2024-02-30", "8:30"]],
      });
    },
  },
];
