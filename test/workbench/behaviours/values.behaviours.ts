import { type Behaviour } from "./behaviour";

export const values: readonly Behaviour[] = [
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
  {
    rule: "A cell formatted as text keeps what is written: digits, dates and formulas stay strings.",
    source: "Excel.Range.values; set the number format first",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:D1");
          range.numberFormat = "@" as never;
          range.values = [["110101199003071234", "2024-01-31", "=1+1", 5]];
          range.load("values, valueTypes, text");
          await context.sync();
          return [range.values, range.valueTypes, range.text];
        }),
      );
      expect(found).toEqual([
        [["110101199003071234", "2024-01-31", "=1+1", "5"]],
        [["String", "String", "String", "String"]],
        [["110101199003071234", "2024-01-31", "=1+1", "5"]],
      ]);
    },
  },
  {
    rule: "A long number written as text into an unformatted cell keeps fifteen digits; a leading apostrophe saves it.",
    source: "Excel.Range.values",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B1");
          range.values = [["110101199003071234", "'110101199003071234"]];
          range.load("values, formulas, valueTypes");
          await context.sync();
          return [range.values, range.formulas, range.valueTypes];
        }),
      );
      expect(found).toEqual([
        [[110101199003071000, "110101199003071234"]],
        [[110101199003071000, "110101199003071234"]],
        [["Double", "String"]],
      ]);
    },
  },
  {
    rule: "null in a matrix leaves a cell as it is, an empty string empties it.",
    source: "Excel.Range.values; null in a two-dimensional array",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:C1");
          range.values = [[1, 2, 3]];
          range.numberFormat = [["0.00", "0.00", "0.00"]];
          range.values = [[null, "", "x"]];
          range.numberFormat = [[null, "0%", null]] as never;
          range.load("values, valueTypes, numberFormat");
          await context.sync();
          return [range.values, range.valueTypes, range.numberFormat];
        }),
      );
      expect(found).toEqual([[[1, "", "x"]], [["Double", "Empty", "String"]], [["0.00", "0%", "0.00"]]]);
    },
  },
  {
    rule: "A single value goes into every cell of the range.",
    source: "Excel.Range.values",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B2");
          range.values = "同" as never;
          range.load("values");
          await context.sync();
          return range.values;
        }),
      );
      expect(found).toEqual([
        ["同", "同"],
        ["同", "同"],
      ]);
    },
  },
  {
    rule: "A matrix that is not of the range's size is refused with InvalidArgument, a ragged one too.",
    source: "Excel.Range.values",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]),
          (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]),
          (sheet) => (sheet.getRange("A1:B2").formulas = [[1], [2]]),
          (sheet) => (sheet.getRange("A1:B2").numberFormat = [["0"]]),
          (sheet) =>
            (sheet.getRange("A1:B2").values = [
              [1, 2],
              [3, 4],
            ]),
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
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument", "InvalidArgument", "done"]);
    },
  },
  {
    rule: "The client sends a matrix of more than 1500 cells in parts, which arrive complete and in order.",
    source: "client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("B2:D1001");
          range.values = Array.from({ length: 1000 }, (_, row) => [row, `行${row}`, row % 2 === 0]);
          range.load("values");
          await context.sync();
          return [range.values[0], range.values[499], range.values[999], range.values.length];
        }),
      );
      expect(found).toEqual([[0, "行0", true], [499, "行499", false], [999, "行999", false], 1000]);
    },
  },
  {
    rule: "A large matrix of the wrong size is refused before a part of it is written.",
    source: "client",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A1:A1999").values = Array.from({ length: 2000 }, () => [1])),
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
      expect(codes).toEqual(["InvalidArgument"]);
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
    },
  },
  {
    rule: "Of whole columns and rows values, formulas, text and number formats are null; address and counts are not.",
    source: "Read or write to an unbounded range",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const columns = sheet
            .getRange("A:B")
            .load("values, formulas, text, numberFormat, address, cellCount, isEntireColumn");
          const rows = sheet.getRange("3:4").load("values, rowCount, columnCount, isEntireRow, isEntireColumn");
          const all = sheet.getRange().load("address, cellCount, isEntireRow, isEntireColumn, rowCount");
          await context.sync();
          return [
            [columns.values, columns.formulas, columns.text, columns.numberFormat, columns.address, columns.cellCount],
            [
              rows.values,
              rows.rowCount,
              rows.columnCount,
              rows.isEntireRow,
              rows.isEntireColumn,
              columns.isEntireColumn,
            ],
            [all.address, all.cellCount, all.isEntireRow, all.isEntireColumn, all.rowCount],
          ];
        }),
      );
      expect(found).toEqual([
        [null, null, null, null, "Sheet1!A:B", 2_097_152],
        [null, 2, 16_384, true, false, true],
        ["Sheet1!1:1048576", -1, true, true, 1_048_576],
      ]);
    },
  },
];
