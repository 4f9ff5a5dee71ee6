import { type Behaviour } from "./behaviour";
import { heard } from "./listen";
import { salesBook } from "./sales";

const given = { data: salesBook() };

/** What happens to charts, and what is told of it. */
export const chartChanges: readonly Behaviour[] = [
  {
    rule: "Rows inserted above move a chart and what it shows; rows inserted in its source make its series longer.",
    source: "Work with charts using the Excel JavaScript API",
    given,
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5"));
          chart.setPosition("D3", "H12");
          await context.sync();
          sheet.getRange("1:2").insert("Down");
          sheet.getRange("5:5").insert("Down");
          sheet.getRange("B5").values = [[99]];
          const cells = sheet.getRange("D5:H15").load("top, height");
          chart.load("top, height");
          const values = chart.series.getItemAt(0).getDimensionValues("Values");
          await context.sync();
          return { values: values.value, isOver: chart.top === cells.top && chart.height === cells.height };
        }),
      );
      expect(found).toEqual({ values: [120, 99, 80, 45, 10], isOver: true });
    },
  },
  {
    rule: "Handlers of a sheet's charts hear of a chart that is added and of one that is deleted.",
    source: "Excel.ChartCollection.onAdded",
    given,
    test: async (bench) => {
      const [first, second] = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
          const realm = globalThis as unknown as { heard: object[] };
          realm.heard = [];
          const hear = (event: Excel.ChartAddedEventArgs | Excel.ChartDeletedEventArgs) => {
            realm.heard.push([event.type, event.source, event.worksheetId === sheet.id, event.chartId]);
            return Promise.resolve();
          };
          sheet.charts.onAdded.add(hear);
          sheet.charts.onDeleted.add(hear);
          await context.sync();
          const chart = sheet.charts.add("Line", sheet.getRange("A1:B5")).load("id");
          const other = sheet.charts.add("Pie", sheet.getRange("A1:B5")).load("id");
          chart.title.text = "A change of the chart is no news";
          await context.sync();
          chart.delete();
          await context.sync();
          return [chart.id, other.id] as const;
        }),
      );
      expect(await heard(bench)).toEqual([
        ["ChartAdded", "Local", true, first],
        ["ChartAdded", "Local", true, second],
        ["ChartDeleted", "Local", true, first],
      ]);
    },
  },
];
