import { type Behaviour } from "./behaviour";
import { salesBook } from "./sales";

const given = { data: salesBook() };

/** What a chart is made of. */
export const chartParts: readonly Behaviour[] = [
  {
    rule: "A title that is given a text is shown, and can be hidden.",
    source: "Excel.ChartTitle",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { title } = sheet.charts.add("Line", sheet.getRange("A1:B5"));
          title.load("text, visible");
          await context.sync();
          const automatic = title.text;
          title.visible = false;
          title.text = "Trend";
          title.format.font.set({ bold: true, size: 18, color: "#FF0000" });
          title.load("text, visible, format/font/bold, format/font/size, format/font/color");
          await context.sync();
          const { bold, size, color } = title.format.font;
          return { automatic, text: title.text, visible: title.visible, bold, size, color };
        }),
      );
      expect(found).toEqual({
        automatic: "2023",
        text: "Trend",
        visible: true,
        bold: true,
        size: 18,
        color: "#FF0000",
      });
    },
  },
  {
    rule: 'Bounds of the value axis that nobody set read as the numbers that are shown; "" gives them back to Excel.',
    source: "Excel.ChartAxis.maximum",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { valueAxis } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5")).axes;
          const read = async () => {
            valueAxis.load("minimum, maximum, majorUnit");
            await context.sync();
            return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as number[];
          };
          const automatic = await read();
          valueAxis.set({ minimum: 5, maximum: 500, majorUnit: 100 });
          const set = await read();
          valueAxis.set({ minimum: "", maximum: "", majorUnit: "" });
          return { automatic, set, again: await read() };
        }),
      );
      expect(found.set).toEqual([5, 500, 100]);
      expect(found.again).toEqual(found.automatic);
      expect(found.automatic[0]).toBe(0);
      expect(found.automatic[1]).toBeGreaterThanOrEqual(150);
      expect(found.automatic[1]! % found.automatic[2]!).toBe(0);
    },
  },
  {
    rule: "Axes have titles, a number format, gridlines and a visibility of their own.",
    source: "Excel.ChartAxis",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { axes } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
          axes.categoryAxis.title.text = "Products";
          axes.categoryAxis.visible = false;
          axes.valueAxis.numberFormat = "#,##0";
          axes.valueAxis.majorGridlines.visible = false;
          axes.valueAxis.reversePlotOrder = true;
          const value = axes.getItem("Value", "Primary");
          value.load("type, axisGroup, numberFormat, reversePlotOrder, majorGridlines/visible, title/visible");
          axes.categoryAxis.load("visible, title/text, title/visible, majorGridlines/visible");
          await context.sync();
          const { categoryAxis } = axes;
          return {
            category: [categoryAxis.visible, categoryAxis.title.text, categoryAxis.title.visible],
            value: [value.type, value.axisGroup, value.numberFormat, value.reversePlotOrder],
            lines: [value.majorGridlines.visible, categoryAxis.majorGridlines.visible],
            title: value.title.visible,
          };
        }),
      );
      expect(found).toEqual({
        category: [false, "Products", true],
        value: ["Value", "Primary", "#,##0", true],
        lines: [false, false],
        title: false,
      });
    },
  },
  {
    rule: "The legend is shown where there are several series and can be put at any side.",
    source: "Excel.ChartLegend",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const many = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5")).legend;
          const one = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5")).legend;
          many.position = "Right";
          many.format.fill.setSolidColor("white");
          many.load("visible, position, overlay");
          one.load("visible");
          await context.sync();
          return [many.visible, many.position, many.overlay, one.visible];
        }),
      );
      expect(found).toEqual([true, "Right", false, false]);
    },
  },
  {
    rule: "A series is added without values, gets them from ranges, and is deleted.",
    source: "Excel.ChartSeriesCollection.add",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
          const added = series.add("Next year");
          added.setValues(sheet.getRange("C2:C5"));
          added.setXAxisValues(sheet.getRange("A2:A5"));
          added.set({ chartType: "Line", axisGroup: "Secondary", hasDataLabels: true });
          added.load("name, chartType, axisGroup, hasDataLabels");
          const values = added.getDimensionValues("Values");
          const count = series.getCount();
          await context.sync();
          const made = [added.name, added.chartType, added.axisGroup, added.hasDataLabels, values.value, count.value];
          series.getItemAt(0).delete();
          series.load("items/name");
          await context.sync();
          return { made, left: series.items.map(({ name }) => name) };
        }),
      );
      expect(found).toEqual({
        made: ["Next year", "Line", "Secondary", true, [150, 95, 30, 25], 2],
        left: ["Next year"],
      });
    },
  },
  {
    rule: "The values of a series that shows nothing are asked for in vain: EmptyChartSeries.",
    source: "Error handling: EmptyChartSeries",
    given,
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
          series.add("Nothing").getDimensionValues("Values");
          await context.sync();
          return "found";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("EmptyChartSeries");
    },
  },
  {
    rule: "Series and single points take a fill of their own; the points have the values of their cells.",
    source: "Excel.ChartPoint",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5")).series.getItemAt(0);
          series.format.fill.setSolidColor("#217346");
          series.format.line.color = "black";
          series.format.line.load("color, lineStyle");
          const point = series.points.getItemAt(2);
          point.format.fill.setSolidColor("#FF0000");
          point.load("value");
          series.points.load("count, items/value");
          await context.sync();
          const values = series.points.items.map(({ value }) => value as number);
          return { value: point.value as number, count: series.points.count, values, line: series.format.line.color };
        }),
      );
      expect(found).toEqual({ value: 45, count: 4, values: [120, 80, 45, 10], line: "#000000" });
      const [chart] = await bench.host.charts("Sheet1");
      expect(chart).toContain("#217346");
      expect(chart).toContain("#FF0000");
    },
  },
  {
    rule: "What no colour is is refused with InvalidArgument.",
    source: "Excel.ChartFill.setSolidColor",
    given,
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.charts.add("Line", sheet.getRange("A1:B5")).format.fill.setSolidColor("greenish");
          await context.sync();
          return "accepted";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "An image of a chart is not to be had here: getImage is ApiNotFound.",
    source: "client",
    given,
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.charts.add("Line", sheet.getRange("A1:B5")).getImage();
          await context.sync();
          return "image";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ApiNotFound");
    },
  },
];
