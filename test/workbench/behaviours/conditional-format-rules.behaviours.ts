import { type Behaviour } from "./behaviour";

export const conditionalFormatRules: readonly Behaviour[] = [
  {
    rule: "A custom format draws its fill where its formula, written for the first cell, is true.",
    source: "Apply conditional formatting to Excel ranges: custom",
    test: async (bench) => {
      await bench.host.edit("Sheet1!B2:C4", [
        [1, 5],
        [2, 1],
        [3, 9],
      ]);
      await bench.run(() =>
        Excel.run(async (context) => {
          const format = context.workbook.worksheets
            .getItem("Sheet1")
            .getRange("B2:C4")
            .conditionalFormats.add("Custom");
          format.custom.rule.formula = "=$C2>4";
          format.custom.format.fill.color = "yellow";
          await context.sync();
        }),
      );
      const cells = ["B2", "C2", "B3", "B4", "C4", "D2"];
      const fills = await Promise.all(cells.map((cell) => bench.host.conditionalFill(`Sheet1!${cell}`)));
      expect(fills).toEqual(["#FFFF00", "#FFFF00", null, "#FFFF00", "#FFFF00", null]);
    },
  },
  {
    rule: "A change of a format's fill shows at once, and its colour reads in capitals.",
    source: "Excel.ConditionalRangeFill.color",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A2", [[-1], [1]]);
      const colors = await bench.run(() =>
        Excel.run(async (context) => {
          const format = context.workbook.worksheets
            .getItem("Sheet1")
            .getRange("A1:A2")
            .conditionalFormats.add("CellValue");
          format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
          format.cellValue.format.fill.color = "#ff0000";
          const fill = format.cellValue.format.fill.load("color");
          await context.sync();
          const before = fill.color;
          fill.color = "#00b050";
          fill.load("color");
          await context.sync();
          return [before, fill.color];
        }),
      );
      expect(colors).toEqual(["#FF0000", "#00B050"]);
      expect(await bench.host.conditionalFill("Sheet1!A1")).toBe("#00B050");
      expect(await bench.host.conditionalFill("Sheet1!A2")).toBeNull();
    },
  },
  {
    rule: "Font, borders and number format of a format are kept; what nobody set is null.",
    source: "Excel.ConditionalRangeFormat",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const { format } = formats.add("Custom").custom;
          const { font } = format;
          font.load("bold,italic,color,underline,strikethrough");
          format.load("numberFormat");
          await context.sync();
          const before = [font.bold, font.color, font.underline, format.numberFormat as unknown];
          font.bold = true;
          font.color = "#123456";
          font.underline = "Double";
          font.strikethrough = false;
          format.numberFormat = "0.00";
          const bottom = format.borders.getItem("EdgeBottom");
          bottom.style = "Dash";
          bottom.color = "blue";
          bottom.load("style,color,sideIndex");
          const top = format.borders.top.load("style");
          font.load("bold,color,underline,strikethrough");
          format.load("numberFormat");
          await context.sync();
          const after = [font.bold, font.color, font.underline, font.strikethrough, format.numberFormat as unknown];
          return [before, after, [bottom.sideIndex, bottom.style, bottom.color, top.style]];
        }),
      );
      expect(found).toEqual([
        [null, null, null, null],
        [true, "#123456", "Double", false, "0.00"],
        ["EdgeBottom", "Dash", "#0000FF", "None"],
      ]);
    },
  },
  {
    rule: "A colour that is none is an invalid argument and leaves the fill as it was.",
    source: "Excel.ConditionalRangeFill.color",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const { fill } = formats.add("Custom").custom.format;
          fill.color = "orange";
          fill.color = "no colour";
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          fill.load("color");
          await context.sync();
          return [code, fill.color];
        }),
      );
      expect(found).toEqual(["InvalidArgument", "#FFA500"]);
    },
  },
  {
    rule: "A cell value may be compared with a formula, and both operands come back as they were written.",
    source: "Excel.ConditionalCellValueRule",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B2", [
        [3, 5],
        [7, 9],
      ]);
      const rule = await bench.run(() =>
        Excel.run(async (context) => {
          const format = context.workbook.worksheets
            .getItem("Sheet1")
            .getRange("A1:A2")
            .conditionalFormats.add("CellValue");
          format.cellValue.rule = { formula1: "=$B$1+1", formula2: "=$B$2", operator: "Between" };
          format.cellValue.format.fill.color = "#FF0000";
          format.cellValue.load("rule");
          await context.sync();
          return format.cellValue.rule;
        }),
      );
      expect(rule).toEqual({ formula1: "=$B$1+1", formula2: "=$B$2", operator: "Between" });
      expect(await bench.host.conditionalFill("Sheet1!A1")).toBeNull();
      expect(await bench.host.conditionalFill("Sheet1!A2")).toBe("#FF0000");
    },
  },
  {
    rule: "Between needs two operands; an operator that Excel does not have is refused.",
    source: "Excel.ConditionalCellValueRule.formula2",
    test: async (bench) => {
      const codes = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").conditionalFormats;
          const codes = [];
          for (const [formula1, operator] of [
            ["1", "Between"],
            ["1", "Near"],
            ["", "EqualTo"],
          ] as const) {
            formats.add("CellValue").cellValue.rule = { formula1, operator: operator as "Between" };
            codes.push(await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code));
          }
          return codes;
        }),
      );
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    rule: "Text, top and bottom and preset criteria find the cells that they name.",
    source: "Apply conditional formatting to Excel ranges: contains text, top/bottom, preset criteria",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:C3", [
        ["迟报", 10, "x"],
        ["按时", 30, ""],
        ["未迟报", 20, "x"],
      ]);
      const rules = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const text = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText").textComparison;
          text.rule = { operator: "BeginsWith", text: "迟" };
          text.format.fill.color = "#FF0000";
          const top = sheet.getRange("B1:B3").conditionalFormats.add("TopBottom").topBottom;
          top.rule = { rank: 2, type: "TopItems" };
          top.format.fill.color = "#FF0000";
          const preset = sheet.getRange("C1:C3").conditionalFormats.add("PresetCriteria").preset;
          preset.rule = { criterion: "Blanks" };
          preset.format.fill.color = "#FF0000";
          for (const part of [text, top, preset]) part.load("rule");
          await context.sync();
          return [text.rule, top.rule, preset.rule];
        }),
      );
      expect(rules).toEqual([
        { operator: "BeginsWith", text: "迟" },
        { rank: 2, type: "TopItems" },
        { criterion: "Blanks" },
      ]);
      const cells = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"];
      const fills = await Promise.all(cells.map((cell) => bench.host.conditionalFill(`Sheet1!${cell}`)));
      expect(cells.filter((_, index) => fills[index] !== null)).toEqual(["A1", "B2", "B3", "C2"]);
    },
  },
  {
    rule: "Bars, scales and icon sets keep everything that was set, Excel's own defaults otherwise.",
    source: "Excel.DataBarConditionalFormat, ColorScaleConditionalFormat, IconSetConditionalFormat",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").conditionalFormats;
          const bar = formats.add("DataBar").dataBar;
          bar.barDirection = "LeftToRight";
          bar.lowerBoundRule = { type: "Number", formula: "5" };
          bar.positiveFormat.fillColor = "green";
          bar.load("barDirection,lowerBoundRule,upperBoundRule,showDataBarOnly,positiveFormat/fillColor");
          const scale = formats.add("ColorScale").colorScale;
          scale.criteria = {
            minimum: { type: "LowestValue", color: "blue" },
            maximum: { type: "HighestValue", color: "red" },
          };
          scale.load("criteria,threeColorScale");
          const icons = formats.add("IconSet").iconSet;
          icons.style = "FourArrows";
          icons.load("style,criteria,showIconOnly");
          await context.sync();
          return {
            bar: [bar.barDirection, bar.lowerBoundRule, bar.upperBoundRule, bar.positiveFormat.fillColor],
            scale: [scale.threeColorScale, scale.criteria.minimum.color, scale.criteria.maximum.type],
            icons: [icons.style, icons.criteria.length, icons.criteria[1]?.formula, icons.showIconOnly],
          };
        }),
      );
      expect(found).toEqual({
        bar: ["LeftToRight", { type: "Number", formula: "5" }, { type: "Automatic" }, "#008000"],
        scale: [false, "#0000FF", "HighestValue"],
        icons: ["FourArrows", 4, "25", false],
      });
    },
  },
  {
    rule: "A type that Excel does not have is an invalid argument.",
    source: "Excel.ConditionalFormatCollection.add",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
          range.conditionalFormats.add("Sparkle" as "Custom");
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
];
