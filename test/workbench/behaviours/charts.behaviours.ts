import { type Behaviour } from "./behaviour";
import { salesBook } from "./sales";

const given = { data: salesBook() };

export const charts: readonly Behaviour[] = [
  {
    rule: "charts.add makes one series of each column of the source, named by its header, with the first column as categories.",
    source: "Excel.ChartCollection.add",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), Excel.ChartSeriesBy.auto);
          chart.load("name, chartType, plotBy, series/items/name");
          const first = chart.series.getItemAt(0);
          const values = first.getDimensionValues("Values");
          const categories = first.getDimensionValues("Categories");
          await context.sync();
          return {
            name: chart.name,
            type: chart.chartType,
            plotBy: chart.plotBy,
            series: chart.series.items.map(({ name }) => name),
            values: values.value,
            categories: categories.value,
          };
        }),
      );
      expect(found).toEqual({
        name: "Chart 1",
        type: "ColumnClustered",
        plotBy: "Columns",
        series: ["2023", "2024"],
        values: [120, 80, 45, 10],
        categories: ["Tents", "Boots", "Ropes", "Maps"],
      });
    },
  },
  {
    rule: "With seriesBy Rows each row of the source is a series.",
    source: "Excel.ChartSeriesBy",
    given,
    test: async (bench) => {
      const names = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("Line", sheet.getRange("A1:C5"), "Rows");
          chart.series.load("items/name");
          await context.sync();
          return chart.series.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(["Tents", "Boots", "Ropes", "Maps"]);
    },
  },
  {
    rule: "A type that is no chart type is refused with InvalidArgument, a source that is no range by the client itself.",
    source: "client",
    given,
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const codeOf = (type: string, source: string | null) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            sheet.charts.add(
              type as "Line",
              source === null ? ("A1:B2" as unknown as Excel.Range) : sheet.getRange(source),
            );
            await context.sync();
            return "added";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await codeOf("Triangular", "A1:B2"), await codeOf("Invalid", "A1:B2"), await codeOf("Line", null)];
      });
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    rule: "A chart is found by its name without regard to case, by its id, and by its position; a missing one is a null object.",
    source: "Excel.ChartCollection.getItem",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
          chart.name = "Sales";
          chart.load("id");
          await context.sync();
          const byName = sheet.charts.getItem("SALES").load("id");
          const byId = sheet.charts.getItemOrNullObject(chart.id).load("id");
          const byPlace = sheet.charts.getItemAt(0).load("id");
          const missing = sheet.charts.getItemOrNullObject("Costs");
          const count = sheet.charts.getCount();
          sheet.charts.load("count");
          await context.sync();
          const isSame = [byName, byId, byPlace].map(({ id }) => id === chart.id);
          return [...isSame, missing.isNullObject, count.value, sheet.charts.count];
        }),
      );
      expect(found).toEqual([true, true, true, true, 1, 1]);
    },
  },
  {
    rule: "A missing chart is ItemNotFound, also one that was deleted.",
    source: "Excel.Chart.delete",
    given,
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const codeOf = (work: (charts: Excel.ChartCollection) => void) =>
          Excel.run(async (context) => {
            work(context.workbook.worksheets.getActiveWorksheet().charts);
            await context.sync();
            return "found";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const missing = await codeOf((list) => list.getItem("Chart 1").load("name"));
        const deleted = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
          await context.sync();
          chart.delete();
          chart.load("name");
          await context.sync();
          return "found";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [missing, deleted];
      });
      expect(codes).toEqual(["ItemNotFound", "ItemNotFound"]);
    },
  },
  {
    rule: "Place and size are read and written in points, and setPosition puts a chart over cells.",
    source: "Excel.Chart.setPosition",
    given,
    test: async (bench) => {
      const boxes = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("Area", sheet.getRange("A1:C5"));
          chart.set({ left: 100, top: 40, width: 300, height: 200 });
          const read = async () => {
            chart.load("left, top, width, height");
            await context.sync();
            return [chart.left, chart.top, chart.width, chart.height].map((points) => Math.round(points * 100) / 100);
          };
          const set = await read();
          chart.setPosition("B2", sheet.getRange("D4"));
          const cells = sheet.getRange("B2:D4").load("left, top, width, height");
          const over = await read();
          return { set, over, cells: [cells.left, cells.top, cells.width, cells.height] };
        }),
      );
      expect(boxes.set).toEqual([100, 40, 300, 200]);
      expect(boxes.over).toEqual(boxes.cells);
    },
  },
  {
    rule: "With a start cell alone setPosition moves a chart and keeps its size.",
    source: "Excel.Chart.setPosition",
    given,
    test: async (bench) => {
      const sizes = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("Area", sheet.getRange("A1:C5"));
          chart.set({ width: 310, height: 170 });
          chart.setPosition("A10");
          chart.load("left, width, height");
          await context.sync();
          return [chart.left, Math.round(chart.width), Math.round(chart.height)];
        }),
      );
      expect(sizes).toEqual([0, 310, 170]);
    },
  },
  {
    rule: "setData replaces the series of a chart and keeps its title.",
    source: "Excel.Chart.setData",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
          chart.title.text = "Sales";
          chart.setData(sheet.getRange("A1:B3"), "Columns");
          chart.load("title/text, series/items/name");
          const values = chart.series.getItemAt(0).getDimensionValues("Values");
          await context.sync();
          return [chart.title.text, chart.series.items.map(({ name }) => name), values.value];
        }),
      );
      expect(found).toEqual(["Sales", ["2023"], [120, 80]]);
    },
  },
];
