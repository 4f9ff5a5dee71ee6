import { type Behaviour } from "./behaviour";

export const worksheets: readonly Behaviour[] = [
  {
    rule: "A worksheet is added after the last one and does not become the active one.",
    source: "Excel.WorksheetCollection.add",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.add("台账");
          const named = worksheets.add().load("name,position,visibility");
          worksheets.load("items/name");
          const active = worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return [worksheets.items.map(({ name }) => name), named.name, named.position, named.visibility, active.name];
        }),
      );
      expect(found).toEqual([["Sheet1", "台账", "Sheet3"], "Sheet3", 2, "Visible", "Sheet1"]);
      expect(await bench.host.activeSheet()).toBe("Sheet1");
    },
  },
  {
    rule: "A worksheet is found by its name without regard to case, and by its id.",
    source: "Excel.WorksheetCollection.getItem",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const byName = worksheets.getItem("sheet1").load("id,name");
          await context.sync();
          const byId = worksheets.getItem(byName.id).load("name");
          const maybe = worksheets.getItemOrNullObject(byName.id.toLowerCase() + "x");
          await context.sync();
          return [byName.name, byId.name, /^\{[0-9A-F-]{36}\}$/.test(byName.id), maybe.isNullObject];
        }),
      );
      expect(found).toEqual(["Sheet1", "Sheet1", true, true]);
    },
  },
  {
    rule: "A worksheet's id looks like a GUID in braces and stays when the sheet is renamed or moved.",
    source: "Excel.Worksheet.id",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("台账").load("id");
          await context.sync();
          const before = sheet.id;
          sheet.name = "行政处罚";
          sheet.position = 0;
          sheet.load("id,name,position");
          await context.sync();
          return [before === sheet.id, /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(before), sheet.position];
        }),
      );
      expect(found).toEqual([true, true, 0]);
      expect(await bench.host.sheetNames()).toEqual(["行政处罚", "Sheet1"]);
    },
  },
  {
    rule: "A worksheet's name that Excel does not allow is refused with InvalidArgument.",
    source: "Excel.Worksheet.name",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const code = async (name: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").name = name;
            await context.sync();
            return "done";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const found: string[] = [];
        const names = ["x".repeat(32), "", " ", "a:b", "a\\b", "a/b", "a?b", "a*b", "[a", "a]", "'a", "a'", "history"];
        for (const name of names) found.push(await code(name));
        return found;
      });
      expect(codes).toEqual(Array(13).fill("InvalidArgument"));
      expect(await bench.host.sheetNames()).toEqual(["Sheet1"]);
    },
  },
  {
    rule: "A name of 31 characters, with an apostrophe inside or full-width signs, is allowed.",
    source: "Excel.Worksheet.name",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          for (const name of ["台".repeat(31), "it's", "双公示：台账？"]) context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
      expect(await bench.host.sheetNames()).toEqual(["Sheet1", "台".repeat(31), "it's", "双公示：台账？"]);
    },
  },
  {
    rule: "A worksheet's name that another sheet has, whatever its case, is refused with ItemAlreadyExists.",
    source: "Error handling with the application-specific JavaScript APIs: ItemAlreadyExists",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const adds = await Excel.run(async (context) => {
          context.workbook.worksheets.add("SHEET1");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const renames = await Excel.run(async (context) => {
          context.workbook.worksheets.add("b").name = "sheet1";
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const own = await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").name = "SHEET1";
          await context.sync();
          return "done";
        });
        return [adds, renames, own];
      });
      expect(codes).toEqual(["ItemAlreadyExists", "ItemAlreadyExists", "done"]);
      expect(await bench.host.sheetNames()).toEqual(["SHEET1", "b"]);
    },
  },
  {
    rule: "A position beyond the tabs is refused with InvalidArgument.",
    source: "Excel.Worksheet.position",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("b").position = 2;
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
    },
  },
  {
    rule: "Hidden sheets are skipped where only visible ones are asked for.",
    source: "Excel.Worksheet.getNext",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const first = worksheets.getFirst();
          worksheets.add("b").visibility = "Hidden";
          const last = worksheets.add("c");
          await context.sync();
          const sheets = [first.getNext(), first.getNext(true), last.getPrevious(true), worksheets.getLast(true)];
          for (const sheet of sheets) sheet.load("name");
          const after = last.getNextOrNullObject();
          const counts = [worksheets.getCount(), worksheets.getCount(true)];
          await context.sync();
          return [...sheets.map(({ name }) => name), after.isNullObject, ...counts.map(({ value }) => value)];
        }),
      );
      expect(found).toEqual(["b", "c", "Sheet1", "c", true, 3, 2]);
    },
  },
  {
    rule: "A sheet after the last one, or before the first, is ItemNotFound.",
    source: "Excel.Worksheet.getNext",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const next = await Excel.run(async (context) => {
          context.workbook.worksheets.getLast().getNext().load("name");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const previous = await Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getPrevious().load("name");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [next, previous];
      });
      expect(codes).toEqual(["ItemNotFound", "ItemNotFound"]);
    },
  },
];
