import { type Behaviour } from "./behaviour";

/** How the client's objects, loads and batches work against a host. */
export const protocol: readonly Behaviour[] = [
  {
    rule: "A method that makes something is executed once, however often its object is used.",
    source: "client",
    test: async (bench) => {
      const names = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.add("附件");
          sheet.getRange("A1").values = [[1]];
          sheet.getRange("A2").values = [[2]];
          sheet.load("name");
          await context.sync();
          sheet.getRange("A3").values = [[3]];
          worksheets.load("items/name");
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(["Sheet1", "附件"]);
      expect(await bench.host.values("附件!A1:A3")).toEqual([[1], [2], [3]]);
    },
  },
  {
    rule: "What hangs on a null object is a null object too.",
    source: "OrNullObject methods and properties",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject("nope");
          const range = sheet.getRange("A1");
          range.load("values");
          await context.sync();
          return [sheet.isNullObject, range.isNullObject];
        }),
      );
      expect(found).toEqual([true, true]);
    },
  },
  {
    rule: "A property of a null object is undefined; the client does not throw as it does for one not loaded.",
    source: "client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject("nope").load("name");
          await context.sync();
          return [sheet.isNullObject, typeof sheet.name];
        }),
      );
      expect(found).toEqual([true, "undefined"]);
    },
  },
  {
    rule: "Setting a property of a null object fails at the sync.",
    source: "OrNullObject methods and properties",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItemOrNullObject("nope").name = "新名";
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidOperation");
    },
  },
  {
    rule: "A property that was not loaded is refused by the client: PropertyNotLoaded.",
    source: "Error handling: PropertyNotLoaded; client",
    test: async (bench) => {
      const thrown = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
          await context.sync();
          try {
            return sheet.name;
          } catch (error) {
            return (error as OfficeExtension.Error).code;
          }
        }),
      );
      expect(thrown).toBe("PropertyNotLoaded");
    },
  },
  {
    rule: "Properties to load can be named in a text, a list or an object, with select and expand.",
    source: "OfficeExtension.ClientRequestContext.load; load options",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = () => context.workbook.worksheets.getItem("Sheet1");
          const loaded = [
            sheet().load("name, id"),
            sheet().load(["name", "id"]),
            sheet().load({ name: true, id: true }),
            sheet().load({ select: "name, id" }),
          ];
          await context.sync();
          return loaded.map(({ name, id }) => [name, id.length > 0]);
        }),
      );
      expect(found).toEqual(Array.from({ length: 4 }, () => ["Sheet1", true]));
    },
  },
  {
    rule: "Items of a collection bring only the properties that were named.",
    source: "Load a collection; client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.add("附件");
          worksheets.load("items/name");
          await context.sync();
          const [first] = worksheets.items;
          let missing = "loaded";
          try {
            missing = String(first?.position);
          } catch (error) {
            missing = (error as OfficeExtension.Error).code;
          }
          return [worksheets.items.map(({ name }) => name), missing];
        }),
      );
      expect(found).toEqual([["Sheet1", "附件"], "PropertyNotLoaded"]);
    },
  },
  {
    rule: "A collection is loaded in pages with top and skip.",
    source: "Excel load options: $top, $skip",
    test: async (bench) => {
      const names = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          for (const name of ["二", "三", "四"]) worksheets.add(name);
          await context.sync();
          worksheets.load({ select: "name", top: 2, skip: 1 });
          await context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(["二", "三"]);
    },
  },
  {
    rule: "$all loads every scalar of an object, and of each item of a collection.",
    source: "Excel load options: $all",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.getItem("Sheet1").load({ $all: true });
          worksheets.load({ $all: true });
          await context.sync();
          const [item] = worksheets.items;
          return [sheet.name, sheet.visibility, item?.name, item?.visibility];
        }),
      );
      expect(found).toEqual(["Sheet1", "Visible", "Sheet1", "Visible"]);
    },
  },
  {
    rule: "A loaded object is plain data in JSON: what was loaded, and the id that the client always knows.",
    source: "toJSON of API objects",
    test: async (bench) => {
      const json = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1").load("name, position");
          await context.sync();
          return JSON.parse(JSON.stringify(sheet)) as unknown;
        }),
      );
      expect(json).toEqual({ id: expect.any(String) as string, name: "Sheet1", position: 0 });
    },
  },
  {
    rule: "set() sets several properties at once.",
    source: "Set multiple properties with the set method",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.set({ name: "新名", showGridlines: false });
          sheet.load("name, showGridlines");
          await context.sync();
          return [sheet.name, sheet.showGridlines];
        }),
      );
      expect(found).toEqual(["新名", false]);
    },
  },
  {
    rule: "A method's value is there after the sync, and refused before it: ValueNotLoaded.",
    source: "OfficeExtension.ClientResult; client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const count = context.workbook.worksheets.getCount();
          let before = "value";
          try {
            before = String(count.value);
          } catch (error) {
            before = (error as OfficeExtension.Error).code;
          }
          await context.sync();
          return [before, count.value];
        }),
      );
      expect(found).toEqual(["ValueNotLoaded", 1]);
    },
  },
  {
    rule: "Batches of one context are done in the order of their syncs, even when they are not awaited one by one.",
    source: "OfficeExtension.ClientRequestContext.sync",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          await context.sync();
          const syncs: Promise<void>[] = [];
          for (const number of [1, 2, 3]) {
            range.values = [[number]];
            syncs.push(context.sync());
          }
          await Promise.all(syncs);
        }),
      );
      expect(await bench.host.values("Sheet1!A1")).toEqual([[3]]);
    },
  },
];
