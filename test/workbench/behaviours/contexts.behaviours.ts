import { type Behaviour } from "./behaviour";

/** Contexts beside and within each other, and the members of the client that its types do not show. */
export const contexts: readonly Behaviour[] = [
  {
    rule: "A run within a run has a context of its own and sees what the outer one wrote.",
    source: "Excel.run",
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (outer) => {
          outer.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["outer"]];
          await outer.sync();
          return Excel.run(async (inner) => {
            const range = inner.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
            await inner.sync();
            return [range.values[0]?.[0] as unknown, inner !== outer];
          });
        }),
      );
      expect(seen).toEqual(["outer", true]);
    },
  },
  {
    rule: "A run with an object has the object's context, and begins when the run under way there is over.",
    source: "Excel.run(object, batch); client",
    test: async (bench) => {
      const order = await bench.run(async () => {
        const seen: unknown[] = [];
        const second = await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          await context.sync();
          const next = Excel.run(sheet, async (again) => {
            sheet.load("name");
            await again.sync();
            seen.push("second", again === context, sheet.name);
          });
          await context.sync();
          seen.push("first");
          return { next };
        });
        await second.next;
        return seen;
      });
      expect(order).toEqual(["first", "second", true, "Sheet1"]);
    },
  },
  {
    rule: "Objects of one context cannot be arguments in another: InvalidRequestContext.",
    source: "Error handling: InvalidRequestContext; client",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (first) => {
          const foreign = first.workbook.worksheets.getItem("Sheet1");
          await first.sync();
          return Excel.run(async (second) => {
            second.workbook.worksheets.getItem("Sheet1").copy("After", foreign);
            await second.sync();
            return "none";
          });
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidRequestContext");
    },
  },
  {
    rule: "Contexts side by side all do their work.",
    source: "client",
    test: async (bench) => {
      await bench.host.change({ jitter: 10 });
      await bench.run(() =>
        Promise.all(
          [1, 2, 3, 4].map((row) =>
            Excel.run(async (context) => {
              const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A${row}`);
              range.values = [[row]];
              await context.sync();
              range.load("values");
              await context.sync();
              range.values = [[Number(range.values[0]?.[0]) * 10]];
              await context.sync();
            }),
          ),
        ),
      );
      expect(await bench.host.values("Sheet1!A1:A4")).toEqual([[10], [20], [30], [40]]);
    },
  },
  {
    rule: "Large tables are written whole, although the client writes them in pieces.",
    source: "client",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D1001");
          range.values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `第${row}行`]);
          await context.sync();
        }),
      );
      expect(await bench.host.values("Sheet1!B2:D2")).toEqual([[0, 0, "第0行"]]);
      expect(await bench.host.values("Sheet1!B501:D503")).toEqual([
        [499, 998, "第499行"],
        [500, 1000, "第500行"],
        [501, 1002, "第501行"],
      ]);
      expect(await bench.host.values("Sheet1!B1001:D1002")).toEqual([
        [999, 1998, "第999行"],
        ["", "", ""],
      ]);
      expect((await bench.host.counts()).undoDepth).toBe(1);
    },
  },
  {
    rule: "A large table of the wrong size is InvalidArgument, and nothing of it is written.",
    source: "Excel.Range.values; client",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1000");
          range.values = Array.from({ length: 999 }, (_, row) => [row, row, row]);
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
      expect(await bench.host.values("Sheet1!A1:C1")).toEqual([["", "", ""]]);
    },
  },
  {
    rule: "retrieve gives plain results, apart from the object.",
    source: "client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          interface Retrieves {
            retrieve(option: object | string): { name: string; items: { name: string }[] };
          }
          const { worksheets } = context.workbook;
          const sheet = (worksheets.getItem("Sheet1") as unknown as Retrieves).retrieve("name");
          const all = (worksheets as unknown as Retrieves).retrieve("items/name");
          await context.sync();
          return [sheet.name, all.items.map(({ name }) => name)];
        }),
      );
      expect(found).toEqual(["Sheet1", ["Sheet1"]]);
    },
  },
  {
    rule: "update sets members at once, and ensureUnchanged stops the batch when one has another value.",
    source: "client",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          interface Hidden {
            update(state: object): void;
            ensureUnchanged(state: object): void;
          }
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const hidden = sheet as unknown as Hidden;
          hidden.update({ name: "新名", tabColor: "#FF0000" });
          hidden.ensureUnchanged({ name: "新名" });
          sheet.load("name, tabColor");
          await context.sync();
          hidden.ensureUnchanged({ name: "别名" });
          sheet.name = "不写";
          const code = await context.sync().catch((error: unknown) => (error as OfficeExtension.Error).code);
          sheet.load("name");
          await context.sync();
          return [sheet.name, sheet.tabColor, code];
        }),
      );
      expect(found).toEqual(["新名", "#FF0000", "Conflict"]);
    },
  },
];
