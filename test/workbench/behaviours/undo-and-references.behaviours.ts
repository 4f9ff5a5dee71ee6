import { type Behaviour } from "./behaviour";

export const undoAndReferences: readonly Behaviour[] = [
  {
    rule: "All that one sync changed is one step for the person to undo, and one to redo.",
    source: "Undo support in add-ins",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1").values = [[1]];
          sheet.getRange("A1:B1").values = [[2, 3]];
          sheet.getRange("A1").values = [[4]];
          await context.sync();
        }),
      );
      expect((await bench.host.counts()).undoDepth).toBe(1);
      expect(await bench.host.undo()).toBe(true);
      expect(await bench.host.values("Sheet1!A1:B1")).toEqual([["", ""]]);
      expect(await bench.host.redo()).toBe(true);
      expect(await bench.host.values("Sheet1!A1:B1")).toEqual([[4, 3]]);
    },
  },
  {
    rule: "Each sync is a step of its own, the last one undone first.",
    source: "Undo support in add-ins",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          range.values = [["first"]];
          await context.sync();
          range.values = [["second"]];
          await context.sync();
        }),
      );
      expect((await bench.host.counts()).undoSteps).toBe(2);
      await bench.host.undo();
      expect(await bench.host.values("Sheet1!A1")).toEqual([["first"]]);
    },
  },
  {
    rule: "A sync that only reads gives the person nothing to undo.",
    source: "Undo support in add-ins",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
          await context.sync();
        }),
      );
      expect(await bench.host.counts()).toMatchObject({ undoSteps: 0, undoDepth: 0 });
      expect(await bench.host.undo()).toBe(false);
    },
  },
  {
    rule: "What a failing batch did before its error can be undone.",
    source: "Undo support in add-ins",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["half"]];
          context.workbook.worksheets.getItem("nope").getRange("A1").values = [["lost"]];
          await context.sync();
        }).catch(() => undefined),
      );
      expect((await bench.host.counts()).undoDepth).toBe(1);
      await bench.host.undo();
      expect(await bench.host.values("Sheet1!A1")).toEqual([[""]]);
    },
  },
  {
    rule: "An API without undo takes all steps away from the person.",
    source: "Undo support in add-ins: APIs that don't support undo",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["typed"]]);
      expect((await bench.host.counts()).undoDepth).toBe(1);
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").protection.protect();
          await context.sync();
        }),
      );
      expect(await bench.host.counts()).toMatchObject({ undoDepth: 0, undoCleared: 1 });
      expect(await bench.host.undo()).toBe(false);
      expect(await bench.host.values("Sheet1!A1")).toEqual([["typed"]]);
    },
  },
  {
    rule: "Copying and deleting a sheet take the person's steps away.",
    source: "Undo support in add-ins: APIs that don't support undo",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").copy();
          await context.sync();
          context.workbook.worksheets.getItem("Sheet1").delete();
          await context.sync();
        }),
      );
      expect(await bench.host.counts()).toMatchObject({ undoDepth: 0, undoCleared: 2 });
    },
  },
  {
    rule: "An API without undo that fails takes no step away.",
    source: "Undo support in add-ins",
    test: async (bench) => {
      await bench.host.protectSheet("Sheet1", {}, "secret");
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").protection.unprotect("wrong");
          await context.sync();
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
      expect((await bench.host.counts()).undoCleared).toBe(0);
    },
  },
  {
    rule: "A co-author's change is no step of the person at this screen.",
    source: "Coauthoring in Excel add-ins",
    test: async (bench) => {
      await bench.host.meddle({ kind: "edit", address: "Sheet1!A1", values: [["theirs"]] });
      expect(await bench.host.values("Sheet1!A1")).toEqual([["theirs"]]);
      expect((await bench.host.counts()).undoDepth).toBe(0);
    },
  },
  {
    rule: "Ranges of a run are kept while it lasts and let go at its end.",
    source: "Excel.run: automatic tracking of objects; client",
    test: async (bench) => {
      const during = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
          const other = context.workbook.worksheets.getItem("Sheet1").getRange("C3");
          range.load("address");
          other.load("address");
          await context.sync();
          return [range.address, other.address];
        }),
      );
      expect(during).toEqual(["Sheet1!A1:B2", "Sheet1!C3"]);
      await bench.run(() => Excel.run(async (context) => await context.sync()));
      expect(await bench.host.counts()).toMatchObject({ references: 0, peakReferences: 2 });
    },
  },
  {
    rule: "A range that is used after its run is refused by the client: InvalidObjectPath.",
    source: "Error handling: InvalidObjectPath; client",
    test: async (bench) => {
      const code = await bench.run(async () => {
        const range = await Excel.run(async (context) => {
          const inside = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          inside.load("values");
          await context.sync();
          return inside;
        });
        try {
          range.load("values");
          await range.context.sync();
          return "none";
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      });
      expect(code).toBe("InvalidObjectPath");
    },
  },
  {
    rule: "A tracked range outlives its run, until it is untracked.",
    source: "OfficeExtension.TrackedObjects",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["kept"]]);
      const values = await bench.run(async () => {
        const range = await Excel.run(async (context) => {
          const inside = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          context.trackedObjects.add(inside);
          await context.sync();
          return inside;
        });
        range.load("values");
        await range.context.sync();
        return range.values as unknown[][];
      });
      expect(values).toEqual([["kept"]]);
      expect(await bench.host.references()).toBe(1);
    },
  },
  {
    rule: "A tracked range can be taken up by a run with its object, and removed there.",
    source: "OfficeExtension.TrackedObjects; Excel.run(object, batch)",
    test: async (bench) => {
      await bench.run(async () => {
        const range = await Excel.run(async (context) => {
          const inside = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
          context.trackedObjects.add(inside);
          await context.sync();
          return inside;
        });
        await Excel.run(range, async (context) => {
          range.values = [["later"]];
          context.trackedObjects.remove(range);
          await context.sync();
        });
      });
      expect(await bench.host.values("Sheet1!B2")).toEqual([["later"]]);
      expect(await bench.host.references()).toBe(0);
    },
  },
  {
    rule: "Untracking ranges inside a loop keeps few of them at a time.",
    source: "Performance: untrack unneeded ranges",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          for (let row = 0; row < 5; row++) {
            const range = sheet.getRange(`A${row + 1}`);
            range.values = [[row]];
            range.untrack();
            await context.sync();
          }
        }),
      );
      const { references, peakReferences } = await bench.host.counts();
      expect(references).toBe(0);
      expect(peakReferences).toBeLessThan(5);
    },
  },
  {
    rule: "A reference that the host no longer knows is an invalid one.",
    source: "Application-specific errors: InvalidReference",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
          await context.sync();
          const inside = context.workbook as unknown as { _RemoveReference(id: string): void };
          inside._RemoveReference((range as unknown as { _ReferenceId: string })._ReferenceId);
          await context.sync();
          range.load("values");
          await context.sync();
          return "none";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidReference");
    },
  },
];
