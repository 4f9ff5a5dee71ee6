import { type Behaviour } from "./behaviour";

export const sheetCopies: readonly Behaviour[] = [
  {
    rule: "Gridlines and headings can be hidden, and the standard width of columns be set in characters.",
    source: "Excel.Worksheet.showGridlines, showHeadings, standardWidth, standardHeight",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const names = "showGridlines,showHeadings,standardWidth,standardHeight";
          sheet.load(names);
          await context.sync();
          const before = [sheet.showGridlines, sheet.showHeadings, sheet.standardWidth, sheet.standardHeight];
          sheet.showGridlines = false;
          sheet.showHeadings = false;
          sheet.standardWidth = 20;
          sheet.load(names);
          await context.sync();
          return [before, [sheet.showGridlines, sheet.showHeadings, sheet.standardWidth, sheet.standardHeight]];
        }),
      );
      expect(found).toEqual([
        [true, true, 8.43, 15],
        [false, false, 20, 15],
      ]);
    },
  },
  {
    rule: "A sheet is copied to an end or beside another, with what is on it, and named with the next number.",
    source: "Excel.Worksheet.copy",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:B1", [["甲", 1]]);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.tabColor = "#00B050";
          sheet.customProperties.add("kind", "annex");
          const copies = [sheet.copy("End"), sheet.copy("Before", sheet), sheet.copy("After", sheet), sheet.copy()];
          for (const copy of copies) copy.load("name,position,id,tabColor");
          await context.sync();
          const kind = copies[0]!.customProperties.getItem("kind").load("value");
          copies[0]!.getRange("A1").values = [["乙"]];
          await context.sync();
          const [end, before, after, none] = copies.map(({ name, position }) => [name, position]);
          return { end, before, after, none, ids: new Set(copies.map(({ id }) => id)).size, kind: kind.value };
        }),
      );
      expect(found).toEqual({
        end: ["Sheet1 (2)", 4],
        before: ["Sheet1 (3)", 1],
        after: ["Sheet1 (4)", 3],
        none: ["Sheet1 (5)", 0],
        ids: 4,
        kind: "annex",
      });
      expect(await bench.host.values("Sheet1 (2)!A1:B1")).toEqual([["乙", 1]]);
      expect(await bench.host.values("Sheet1!A1:B1")).toEqual([["甲", 1]]);
    },
  },
  {
    rule: "The name of a copy is shortened to 31 characters, and a copy of a copy counts on.",
    source: "Excel.Worksheet.copy",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const long = context.workbook.worksheets.add("台".repeat(31));
          long.copy("End").copy("End");
          context.workbook.worksheets.getItem("Sheet1").copy("End").copy("End");
          await context.sync();
        }),
      );
      const names = await bench.host.sheetNames();
      const long = "台".repeat(27);
      expect(names.slice(2)).toEqual([`${long} (2)`, `${long} (3)`, "Sheet1 (2)", "Sheet1 (3)"]);
    },
  },
  {
    rule: "A copy beside a sheet needs to be told which one.",
    source: "Excel.Worksheet.copy",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").copy("After");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "Custom properties of a sheet are found without regard to case; adding a key again overwrites its value.",
    source: "Excel.WorksheetCustomPropertyCollection",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const properties = context.workbook.worksheets.getItem("Sheet1").customProperties;
          properties.add("Kind", "ledger");
          properties.add("KIND", "annex");
          const one = properties.getItem("kind").load("key,value");
          const none = properties.getItemOrNullObject("other");
          const count = properties.getCount();
          await context.sync();
          const before = [one.key, one.value, none.isNullObject, count.value];
          one.value = "report";
          properties.load("items");
          await context.sync();
          const items = properties.items.map(({ key, value }) => [key, value]);
          one.delete();
          const after = properties.getCount();
          await context.sync();
          return [before, items, after.value];
        }),
      );
      expect(found).toEqual([["Kind", "annex", true, 1], [["Kind", "report"]], 0]);
    },
  },
  {
    rule: "The key of a sheet's custom property has at most 255 characters.",
    source: "Excel.WorksheetCustomProperty.key",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const code = async (length: number) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").customProperties.add("k".repeat(length), "v");
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await code(255), await code(256)];
      });
      expect(codes).toEqual(["done", "InvalidArgument"]);
    },
  },
];
