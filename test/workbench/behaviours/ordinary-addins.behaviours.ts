import { type Behaviour } from "./behaviour";
import { salesBook } from "./sales";

const given = { data: salesBook() };

/** Programs as the documentation shows them to beginners: each does one thing from end to end. */
export const ordinaryAddins: readonly Behaviour[] = [
  {
    rule: "A program fills a range, formats its header and totals it.",
    source: "Get and set ranges; Set range format",
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange("A1:B4");
          range.values = [
            ["Item", "Price"],
            ["Apple", 1.5],
            ["Pear", 2.25],
            ["Total", "=SUM(B2:B3)"],
          ];
          const header = sheet.getRange("A1:B1");
          header.format.fill.color = "#4472C4";
          header.format.font.color = "white";
          header.format.font.bold = true;
          sheet.getRange("B2:B4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
          const total = sheet.getRange("B4").load("values, text, formulas");
          header.load("format/fill/color, format/font/color, format/font/bold");
          await context.sync();
          const { fill, font } = header.format;
          return { total: [total.values[0]![0], total.text[0]![0]], header: [fill.color, font.color, font.bold] };
        }),
      );
      expect(seen).toEqual({ total: [3.75, "3.75"], header: ["#4472C4", "#FFFFFF", true] });
    },
  },
  {
    rule: "A program makes a table, sorts it by a column and filters another.",
    source: "Work with tables: sort and filter data",
    given,
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const table = sheet.tables.add("A1:C5", true);
          table.name = "Sales";
          table.sort.apply([{ key: 1, ascending: true }]);
          const sorted = table.columns.getItem("Product").getDataBodyRange().load("values");
          await context.sync();
          table.columns.getItem("Product").filter.applyValuesFilter(["Tents", "Maps"]);
          const visible = table.getDataBodyRange().getVisibleView().load("values");
          await context.sync();
          return [sorted.values.flat(), visible.values.map(([product]) => product as string)];
        }),
      );
      expect(seen).toEqual([
        ["Maps", "Ropes", "Boots", "Tents"],
        ["Maps", "Tents"],
      ]);
    },
  },
  {
    rule: "A program makes a chart from a table, with a title and a legend.",
    source: "Work with charts using the Excel JavaScript API",
    given,
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const table = sheet.tables.add("A1:C5", true);
          const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Auto");
          chart.title.text = "Sales Chart";
          chart.legend.position = "Right";
          chart.legend.format.fill.setSolidColor("white");
          chart.dataLabels.format.font.size = 15;
          chart.dataLabels.showValue = true;
          chart.setPosition("E1", "L16");
          await context.sync();
        }),
      );
      const [picture] = await bench.host.charts("Sheet1");
      for (const shown of [">Sales Chart<", ">2023<", ">2024<", ">Tents<", ">150<"]) expect(picture).toContain(shown);
    },
  },
  {
    rule: "A program colours low values by a condition, and the colour goes when the value rises.",
    source: "Apply conditional formatting to Excel ranges",
    given,
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C5");
          const low = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
          low.cellValue.format.fill.color = "#FFC7CE";
          low.cellValue.rule = { formula1: "40", operator: "LessThan" };
          await context.sync();
        }),
      );
      expect(await bench.host.conditionalFill("Sheet1!B5")).toBe("#FFC7CE");
      await bench.host.edit("Sheet1!B5", [[41]]);
      expect(await bench.host.conditionalFill("Sheet1!B5")).not.toBe("#FFC7CE");
    },
  },
  {
    rule: "A program lets a column hold only names of a list and finds the cell that holds another.",
    source: "Add data validation to Excel ranges",
    given,
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A5");
          range.dataValidation.rule = { list: { inCellDropDown: true, source: "Tents,Boots,Ropes" } };
          range.dataValidation.errorAlert = {
            message: "Choose from the list.",
            showAlert: true,
            style: "Stop",
            title: "Unknown product",
          };
          range.dataValidation.load("type, valid");
          const wrong = range.dataValidation.getInvalidCells().load("address");
          await context.sync();
          return [range.dataValidation.type, wrong.address];
        }),
      );
      expect(seen).toEqual(["List", "Sheet1!A5"]);
    },
  },
  {
    rule: "A program names a range, calculates with the name and finds the range by it.",
    source: "Work with named ranges",
    given,
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          context.workbook.names.add("LastYear", sheet.getRange("B2:B5"), "Sales of 2023");
          sheet.getRange("E1").formulas = [["=SUM(LastYear)"]];
          const total = sheet.getRange("E1").load("values");
          const found = context.workbook.names.getItem("LastYear").getRange().load("address");
          const missing = context.workbook.names.getItemOrNullObject("NextYear");
          await context.sync();
          return [total.values[0]![0] as number, found.address, missing.isNullObject];
        }),
      );
      expect(seen).toEqual([255, "Sheet1!B2:B5", true]);
    },
  },
];
