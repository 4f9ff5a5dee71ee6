import { type Behaviour } from "./behaviour";

export const faults: readonly Behaviour[] = [
  {
    rule: "While the person edits a cell every request fails with InvalidOperationInCellEditMode.",
    source: "Error handling: InvalidOperationInCellEditMode; client",
    test: async (bench) => {
      const attempt = () =>
        bench.run(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").load("name");
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code),
        );
      await bench.host.change({ editing: true });
      expect(await attempt()).toBe("InvalidOperationInCellEditMode");
      await bench.host.change({ editing: false });
      expect(await attempt()).toBe("none");
    },
  },
  {
    rule: "A request that may wait (delayForCellEdit) is answered when the person has finished editing.",
    source: "Excel.RunOptions.delayForCellEdit; client",
    test: async (bench) => {
      await bench.host.change({ editing: true });
      const work = bench.run(() =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["patient"]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
      await bench.host.change({ editing: false });
      expect(await work).toBe("none");
      expect(await bench.host.values("Sheet1!A1")).toEqual([["patient"]]);
    },
  },
  {
    rule: "A read-only workbook refuses requests that write, and answers those that read.",
    source: "Excel.Workbook.readOnly; client",
    test: async (bench) => {
      await bench.host.change({ readOnly: "request" });
      const codes = await bench.run(async () => {
        const attempt = (work: (range: Excel.Range) => void) =>
          Excel.run(async (context) => {
            work(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await attempt((range) => (range.values = [[1]])), await attempt((range) => range.load("values"))];
      });
      expect(codes).toEqual(["GeneralException", "none"]);
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
    },
  },
  {
    rule: "A read-only workbook can refuse within the batch: AccessDenied from the action that writes.",
    source: "Error handling: AccessDenied",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["kept"]]);
      await bench.host.change({ readOnly: "action" });
      const found = await bench.run(async () => {
        const seen: unknown[] = [];
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
          range.values = [["lost"]];
          await context.sync().catch((error: unknown) => seen.push((error as OfficeExtension.Error).code));
        });
        return seen;
      });
      expect(found).toEqual(["AccessDenied"]);
      expect(await bench.host.values("Sheet1!A1")).toEqual([["kept"]]);
    },
  },
  {
    rule: "Too many requests are ActivityLimitReached once, and a later attempt succeeds.",
    source: "Error handling: ActivityLimitReached; client",
    test: async (bench) => {
      await bench.host.plan({ request: 2, kind: "host-error", error: 5102 });
      const codes = await bench.run(async () => {
        const attempt = () =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Sheet1").load("name");
            await context.sync();
            return "none";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await attempt(), await attempt(), await attempt()];
      });
      expect(codes).toEqual(["none", "ActivityLimitReached", "none"]);
    },
  },
  {
    rule: "An internal error of the host is a GeneralException.",
    source: "Error handling: GeneralException; client",
    test: async (bench) => {
      await bench.host.plan({ request: 1, kind: "host-error", error: 5001 });
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["lost"]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("GeneralException");
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
    },
  },
  {
    rule: "An action in the middle of a batch can fail by itself; what came before it is done.",
    source: "Error handling: the batch stops at the first error",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A3", [["old"], ["old"], ["old"]]);
      await bench.host.plan({ request: 2, action: 1, kind: "action-error", code: "MergedRangeConflict" });
      const failed = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
          await context.sync();
          for (const cell of cells) cell.values = [["new"]];
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(failed).toBe("MergedRangeConflict");
      expect(await bench.host.values("Sheet1!A1:A3")).toEqual([["new"], ["old"], ["old"]]);
    },
  },
  {
    rule: "A sync takes as long as the connection: each waits for the delay.",
    source: "Performance optimization: minimize sync calls",
    test: async (bench) => {
      await bench.host.change({ latency: 40 });
      const time = await bench.run(async () => {
        const started = Date.now();
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").load("name");
          await context.sync();
          context.workbook.worksheets.getItem("Sheet1").load("id");
          await context.sync();
        });
        return Date.now() - started;
      });
      expect(time).toBeGreaterThanOrEqual(79);
    },
  },
  {
    rule: "Contexts at work at the same time may be answered in another order than they asked.",
    source: "client: contexts are independent of each other",
    test: async (bench) => {
      await bench.host.change({ answersReversed: true });
      const order = await bench.run(async () => {
        const answered: number[] = [];
        await Promise.all(
          [1, 2, 3].map((number) =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem("Sheet1").load("name");
              await context.sync();
              answered.push(number);
            }),
          ),
        );
        return answered;
      });
      expect(order).toEqual([3, 2, 1]);
    },
  },
];
