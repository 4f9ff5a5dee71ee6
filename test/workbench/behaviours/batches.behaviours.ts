import { type Behaviour } from "./behaviour";

export const batches: readonly Behaviour[] = [
  {
    rule: "A getItemOrNullObject of a missing item gives a null object and the batch goes on.",
    source: "OrNullObject methods and properties",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const missing = context.workbook.worksheets.getItemOrNullObject("nope");
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return [missing.isNullObject, sheet.name];
        }),
      );
      expect(found).toEqual([true, "Sheet1"]);
    },
  },
  {
    rule: "What a batch did before the action that failed stays done.",
    source: "Error handling with the application-specific JavaScript APIs",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["done"]];
          context.workbook.worksheets.getItem("nope").getRange("A1").values = [["not done"]];
          await context.sync();
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("ItemNotFound");
      expect(await bench.host.values("Sheet1!A1")).toEqual([["done"]]);
    },
  },
];
