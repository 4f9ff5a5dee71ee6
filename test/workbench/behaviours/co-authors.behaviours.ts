import { type Behaviour } from "./behaviour";

export const coAuthors: readonly Behaviour[] = [
  {
    rule: "A sheet that a co-author deleted between two syncs is ItemNotFound.",
    source: "Coauthoring in Excel add-ins; Error handling: ItemNotFound",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("台账");
          await context.sync();
        }),
      );
      await bench.host.plan({ request: 2, kind: "delete-sheet", sheet: "台账" });
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("台账").load("name");
          await context.sync();
          sheet.getRange("A1").values = [["lost"]];
          await context.sync();
          return sheet.name;
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
    },
  },
  {
    rule: "A sheet that a co-author renamed is still found by an object that has its id, not by its old name.",
    source: "Excel.Worksheet.id; client",
    test: async (bench) => {
      await bench.host.plan({ request: 2, kind: "rename-sheet", sheet: "Sheet1", to: "改名" });
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          await context.sync();
          sheet.load("name");
          const old = context.workbook.worksheets.getItemOrNullObject("Sheet1");
          await context.sync();
          return [sheet.name, old.isNullObject];
        }),
      );
      expect(found).toEqual(["改名", true]);
    },
  },
  {
    rule: "A sheet can go in the middle of a batch: what was done before stays.",
    source: "Coauthoring in Excel add-ins",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("台账");
          await context.sync();
        }),
      );
      await bench.host.plan({ request: 2, action: 1, kind: "delete-sheet", sheet: "台账" });
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const first = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          const second = context.workbook.worksheets.getItem("台账").getRange("A1");
          await context.sync();
          first.values = [["done"]];
          second.values = [["lost"]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
      expect(await bench.host.values("Sheet1!A1")).toEqual([["done"]]);
    },
  },
  {
    rule: "What a co-author writes between two syncs the second one reads.",
    source: "Coauthoring in Excel add-ins",
    test: async (bench) => {
      await bench.host.plan({ request: 2, kind: "edit", address: "Sheet1!A1", values: [["theirs"]] });
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
          await context.sync();
          const before = range.values[0]?.[0] as unknown;
          range.load("values");
          await context.sync();
          return [before, range.values[0]?.[0] as unknown];
        }),
      );
      expect(seen).toEqual(["", "theirs"]);
    },
  },
];
