import { type Behaviour } from "./behaviour";

export const formulasAndTexts: readonly Behaviour[] = [
  {
    rule: "Values cannot be written to whole columns or rows.",
    source: "Read or write to an unbounded range",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A:B").values = "Due Date" as never),
          (sheet) => (sheet.getRange("2:2").values = [["Due Date"]]),
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
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    rule: "Text that begins with =, + or - is a formula; a sign alone, or before a number, is not.",
    source: "Excel.Range.values",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1").values = [[4]];
          const range = sheet.getRange("B1:F1");
          range.values = [["=A1*2", "+A1", "-A1", "-", "+5"]];
          range.load("values, formulas");
          await context.sync();
          return [range.values, range.formulas];
        }),
      );
      expect(found).toEqual([[[8, 4, -4, "-", 5]], [["=A1*2", "=+A1", "=-A1", "-", 5]]]);
    },
  },
  {
    rule: "A formula that does not close is refused, one of more than 8192 characters with a code of its own.",
    source: "Excel.Range.formulas",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]),
          (sheet) => (sheet.getRange("A1").formulas = [[`=${"1+".repeat(4200)}1`]]),
          (sheet) => (sheet.getRange("A1").values = [["字".repeat(32_768)]]),
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
      expect(codes).toEqual(["InvalidArgument", "FormulaLengthExceedsLimit", "InvalidArgument"]);
    },
  },
  {
    rule: "A formula in R1C1 notation is relative to its own cell.",
    source: "Excel.Range.formulasR1C1",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("C3:C4");
          range.formulasR1C1 = [["=R[-2]C[-2]+R1C2"], ['=SUM(R[-1]C:RC[1])&"R1C1"']];
          range.load("formulas, formulasR1C1");
          await context.sync();
          return [range.formulas, range.formulasR1C1];
        }),
      );
      expect(found).toEqual([
        [["=A1+$B$1"], ['=SUM(C3:D4)&"R1C1"']],
        [["=R[-2]C[-2]+R1C2"], ['=SUM(R[-1]C:RC[1])&"R1C1"']],
      ]);
    },
  },
  {
    rule: "A formula that gives several values spills; the cells around it show them and know where they come from.",
    source: "Excel.Range.getSpillingToRange",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const anchor = sheet.getRange("B2");
          anchor.formulas = [["=SEQUENCE(3,1,5)"]];
          await context.sync();
          const spill = anchor.getSpillingToRange().load("address, values, formulas");
          const parent = sheet.getRange("B3").getSpillParentOrNullObject().load("address");
          const none = sheet.getRange("C9").getSpillParentOrNullObject().load("address");
          await context.sync();
          return [spill.address, spill.values, spill.formulas[0], parent.address, none.isNullObject];
        }),
      );
      expect(found).toEqual(["Sheet1!B2:B4", [[5], [6], [7]], ["=SEQUENCE(3,1,5)"], "Sheet1!B2", true]);
    },
  },
  {
    rule: "Dates are serial numbers; the short date is m/d/yyyy to the API and the local one to the reader.",
    source: "Excel.Range.numberFormatLocal",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:D1");
          range.values = [["2024-03-05", 60, "2024年3月5日", "1-2"]];
          sheet.getRange("B1").numberFormat = [["yyyy-mm-dd"]];
          range.load("values, numberFormat, numberFormatLocal, text, numberFormatCategories");
          await context.sync();
          return {
            values: range.values[0]!.slice(0, 3),
            formats: range.numberFormat,
            local: range.numberFormatLocal[0]!.slice(0, 2),
            text: range.text,
            kinds: range.numberFormatCategories[0]!.slice(0, 3),
          };
        }),
      );
      expect(found).toEqual({
        values: [45356, 60, 45356],
        formats: [["m/d/yyyy", "yyyy-mm-dd", 'yyyy"年"m"月"d"日"', 'm"月"d"日"']],
        local: ["yyyy/m/d", "yyyy-mm-dd"],
        text: [["2024/3/5", "1900-02-29", "2024年3月5日", "1月2日"]],
        kinds: ["Date", "Date", "Date"],
      });
    },
  },
  {
    rule: "The text of a number follows its format and not the width of its column.",
    source: "Excel.Range.text",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A:A").format.columnWidth = 5;
          const range = sheet.getRange("A1:A6");
          range.numberFormat = [["#,##0.00"], ["0.0%"], ["General"], ["General"], ['"¥"#,##0'], ["0.00;[Red]-0.00"]];
          range.values = [[1234567.891], [0.1234], [0.1 + 0.2], [123456789012], [-5], [-1.5]];
          range.load("text, numberFormatCategories");
          await context.sync();
          return range.text.flat();
        }),
      );
      expect(found).toEqual(["1,234,567.89", "12.3%", "0.3", "1.23457E+11", "-¥5", "-1.50"]);
    },
  },
  {
    rule: "A number format that is none is refused.",
    source: "Excel.Range.numberFormat",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A1").numberFormat = [["[h"]]),
          (sheet) => (sheet.getRange("A1").numberFormat = [["0.00"]]),
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
    rule: "Only the first cell of merged cells takes a value; what is written to the others vanishes.",
    source: "Excel.Range.merge",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("A1:B2");
          range.merge();
          range.values = [
            [1, 2],
            [3, 4],
          ];
          const areas = sheet.getRange("B2:C9").getMergedAreasOrNullObject().load("address");
          const none = sheet.getRange("D4").getMergedAreasOrNullObject().load("address");
          range.load("values");
          await context.sync();
          range.unmerge();
          const after = sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
          await context.sync();
          return [range.values, areas.address, none.isNullObject, after.isNullObject];
        }),
      );
      expect(found).toEqual([
        [
          [1, ""],
          ["", ""],
        ],
        "Sheet1!A1:B2",
        true,
        true,
      ]);
    },
  },
  {
    rule: "ROW() and COLUMN() in the formula of a format are those of the cell, wherever the range begins.",
    source: "COLUMN function: without a reference it is the column of the cell in which it appears",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const format = context.workbook.worksheets
            .getItem("Sheet1")
            .getRange("C3:D5")
            .conditionalFormats.add("Custom");
          format.custom.rule.formula = "=AND(COLUMN()=4,ROW()>3)";
          format.custom.format.fill.color = "yellow";
          await context.sync();
        }),
      );
      const cells = ["C4", "D3", "D4", "D5"];
      const fills = await Promise.all(cells.map((cell) => bench.host.conditionalFill(`Sheet1!${cell}`)));
      expect(fills).toEqual([null, null, "#FFFF00", "#FFFF00"]);
    },
  },
];
