import { type Behaviour } from "./behaviour";

export const sheetChanges: readonly Behaviour[] = [
  {
    rule: "The last visible sheet can be neither hidden nor deleted.",
    source: "Excel.Worksheet.delete",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add("b").visibility = "Hidden";
          await context.sync();
        });
        const deletes = await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").delete();
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const hides = await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").visibility = "VeryHidden";
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [deletes, hides];
      });
      expect(codes).toEqual(["InvalidOperation", "InvalidOperation"]);
      expect(await bench.host.sheetNames()).toEqual(["Sheet1", "b"]);
    },
  },
  {
    rule: "A very hidden sheet has to be shown before it can be deleted.",
    source: "Excel.Worksheet.delete",
    test: async (bench) => {
      const found = await bench.run(async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add("b").visibility = "VeryHidden";
          await context.sync();
        });
        const code = await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("b").delete();
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const visibility = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("b").load("visibility");
          await context.sync();
          const before = sheet.visibility;
          sheet.visibility = "Hidden";
          sheet.delete();
          await context.sync();
          return before;
        });
        return [code, visibility];
      });
      expect(found).toEqual(["InvalidOperation", "VeryHidden"]);
      expect(await bench.host.sheetNames()).toEqual(["Sheet1"]);
    },
  },
  {
    rule: "A sheet that somebody deleted is ItemNotFound from then on.",
    source: "Error handling with the application-specific JavaScript APIs: ItemNotFound",
    test: async (bench) => {
      await bench.host.addSheet("b");
      const id = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("b").load("id");
          await context.sync();
          return sheet.id;
        }),
      );
      await bench.host.deleteSheet("b");
      const found = await bench.run(
        (sheetId) =>
          Excel.run(async (context) => {
            const missing = context.workbook.worksheets.getItemOrNullObject(sheetId);
            await context.sync();
            const isGone = missing.isNullObject;
            context.workbook.worksheets.getItem(sheetId).load("name");
            return [isGone, await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code)];
          }),
        id,
      );
      expect(found).toEqual([true, "ItemNotFound"]);
    },
  },
  {
    rule: "When the active sheet is deleted or hidden, the one on its right becomes active, or else the one on its left.",
    source: "Excel.Worksheet.delete",
    test: async (bench) => {
      const names = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const [b, c] = [worksheets.add("b"), worksheets.add("c")];
          b.activate();
          b.delete();
          const first = worksheets.getActiveWorksheet().load("name");
          await context.sync();
          c.visibility = "Hidden";
          const second = worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return [first.name, second.name];
        }),
      );
      expect(names).toEqual(["c", "Sheet1"]);
    },
  },
  {
    rule: "Showing a hidden sheet again does not activate it, and a hidden sheet cannot be activated.",
    source: "Excel.Worksheet.activate",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.add("b");
          sheet.visibility = "Hidden";
          sheet.visibility = "Visible";
          const active = worksheets.getActiveWorksheet().load("name");
          await context.sync();
          sheet.visibility = "Hidden";
          sheet.activate();
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [active.name, code];
        }),
      );
      expect(found).toEqual(["Sheet1", "InvalidOperation"]);
    },
  },
  {
    rule: 'The tab\'s colour is #RRGGBB, "" when Excel chooses it, and null for a hidden sheet.',
    source: "Excel.Worksheet.tabColor",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("b");
          const colors: (string | null)[] = [];
          const steps: ((to: Excel.Worksheet) => void)[] = [
            () => undefined,
            (to) => (to.tabColor = "#ffa500"),
            (to) => (to.visibility = "Hidden"),
            (to) => (to.visibility = "Visible"),
            (to) => (to.tabColor = ""),
          ];
          for (const step of steps) {
            step(sheet);
            sheet.load("tabColor");
            await context.sync();
            colors.push(sheet.tabColor);
          }
          sheet.tabColor = "no colour";
          return [...colors, await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code)];
        }),
      );
      expect(found).toEqual(["", "#FFA500", null, "#FFA500", "", "InvalidArgument"]);
    },
  },
];
