import { type Behaviour } from "./behaviour";

export const formats: readonly Behaviour[] = [
  {
    rule: "What the cells of a range do not share is null; a colour comes back in capitals whatever it was written as.",
    source: "Excel.RangeFill.color",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1").format.fill.color = "orange";
          sheet.getRange("A2").format.fill.color = "#ffc000";
          sheet.getRange("A1:A2").format.font.bold = true;
          const both = sheet
            .getRange("A1:A2")
            .load("format/fill/color, format/font/bold, format/font/size, format/wrapText");
          const one = sheet.getRange("A1").load("format/fill/color");
          const two = sheet.getRange("A2").load("format/fill/color");
          await context.sync();
          return [one, two, both]
            .map(({ format }) => format.fill.color)
            .concat([both.format.font.bold, both.format.wrapText] as never);
        }),
      );
      expect(found).toEqual(["#FFA500", "#FFC000", null, true, false]);
    },
  },
  {
    rule: "clear takes a fill away, and cells without a fill read as white.",
    source: "Excel.RangeFill.clear",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const range = sheet.getRange("B2:B3");
          range.format.fill.color = "#FF0000";
          range.format.fill.clear();
          range.load("format/fill/color");
          const used = sheet.getUsedRangeOrNullObject().load("address");
          await context.sync();
          return [range.format.fill.color, used.isNullObject];
        }),
      );
      expect(found).toEqual(["#FFFFFF", true]);
    },
  },
  {
    rule: "The font of a range is set property by property and keeps the others.",
    source: "Excel.RangeFont",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const { font } = sheet.getRange("A1:B2").format;
          font.name = "宋体";
          font.size = 14;
          font.italic = true;
          font.underline = "Double";
          font.strikethrough = true;
          font.color = "#c00000";
          font.load("name, size, bold, italic, underline, strikethrough, color");
          await context.sync();
          font.underline = "None";
          font.italic = false;
          const after = sheet.getRange("B2").format.font.load("underline, italic, color, name");
          await context.sync();
          return [font.toJSON(), after.underline, after.italic, after.color, after.name];
        }),
      );
      expect(found).toEqual([
        expect.objectContaining({
          name: "宋体",
          size: 14,
          bold: false,
          color: "#C00000",
          strikethrough: true,
        }),
        "None",
        false,
        "#C00000",
        "宋体",
      ]);
    },
  },
  {
    rule: "Alignment, wrapping, orientation and indent are read as they were set.",
    source: "Excel.RangeFormat",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const { format } = sheet.getRange("A1:B2");
          format.horizontalAlignment = "CenterAcrossSelection";
          format.verticalAlignment = "Top";
          format.wrapText = true;
          format.textOrientation = 45;
          format.indentLevel = 2;
          format.shrinkToFit = true;
          format.load("horizontalAlignment, verticalAlignment, wrapText, textOrientation, indentLevel, shrinkToFit");
          await context.sync();
          const set = [
            format.horizontalAlignment,
            format.verticalAlignment,
            format.wrapText,
            format.textOrientation,
            format.indentLevel,
            format.shrinkToFit,
          ];
          format.horizontalAlignment = "Right";
          format.load("horizontalAlignment");
          await context.sync();
          return [...set, format.horizontalAlignment];
        }),
      );
      expect(found).toEqual(["CenterAcrossSelection", "Top", true, 45, 2, true, "Right"]);
    },
  },
  {
    rule: "What is no colour, alignment or size is refused.",
    source: "Excel.RangeFormat",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const attempts: ((sheet: Excel.Worksheet) => void)[] = [
          (sheet) => (sheet.getRange("A1").format.fill.color = "nocolour"),
          (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never),
          (sheet) => (sheet.getRange("A1").format.font.size = 500),
          (sheet) => (sheet.getRange("A1").format.rowHeight = 500),
          (sheet) =>
            sheet
              .getRange("A1")
              .format.borders.getItem("Left" as never)
              .load("style"),
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
      expect(codes).toEqual(Array.from({ length: 5 }, () => "InvalidArgument"));
    },
  },
  {
    rule: "Widths and heights are in points, null where they differ, nothing where hidden.",
    source: "Excel.RangeFormat.columnWidth",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          const columns = sheet.getRange("B:C");
          columns.format.columnWidth = 60;
          sheet.getRange("2:2").format.rowHeight = 30;
          const range = sheet.getRange("A1:C2").load("format/columnWidth, format/rowHeight, format/useStandardWidth");
          const one = sheet
            .getRange("C2")
            .load("format/columnWidth, format/rowHeight, height, width, format/useStandardWidth");
          await context.sync();
          sheet.getRange("C1").columnHidden = true;
          const hidden = sheet.getRange("C2").load("format/columnWidth, columnHidden, width");
          await context.sync();
          return [
            range.format.columnWidth,
            range.format.rowHeight,
            range.format.useStandardWidth,
            one.format.columnWidth,
            one.format.rowHeight,
            one.height,
            one.width,
            one.format.useStandardWidth,
            hidden.format.columnWidth,
            hidden.columnHidden,
            hidden.width,
          ];
        }),
      );
      expect(found).toEqual([null, null, null, 60, 30, 30, 60, false, 0, true, 0]);
    },
  },
  {
    rule: "autofitColumns fits the whole column, not only the cells of the range.",
    source: "Excel.RangeFormat.autofitColumns",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();

          sheet.getRange("A1:A2").values = [["短"], ["一个长得多的企业名称有限责任公司"]];
          sheet.getRange("A1").format.autofitColumns();
          const column = sheet.getRange("A1").load("format/columnWidth");
          await context.sync();
          const width = column.format.columnWidth;
          sheet.getRange("A2").values = [["短"]];
          sheet.getRange("A1").format.autofitColumns();
          column.load("format/columnWidth");
          await context.sync();
          return [width > 150, column.format.columnWidth < 30];
        }),
      );
      expect(found).toEqual([true, true]);
    },
  },
];
