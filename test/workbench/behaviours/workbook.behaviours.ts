import { type Behaviour } from "./behaviour";

export const workbook: readonly Behaviour[] = [
  {
    rule: "The active cell and the selected range are on the active sheet; A1 before anybody selects.",
    source: "Excel.Workbook.getSelectedRange, getActiveCell",
    test: async (bench) => {
      const read = () =>
        bench.run(() =>
          Excel.run(async (context) => {
            const { workbook } = context;
            const [range, cell] = [
              workbook.getSelectedRange().load("address"),
              workbook.getActiveCell().load("address"),
            ];
            const sheet = workbook.worksheets.getActiveWorksheet().load("name");
            await context.sync();
            return [range.address, cell.address, sheet.name];
          }),
        );
      expect(await read()).toEqual(["Sheet1!A1", "Sheet1!A1", "Sheet1"]);
      await bench.host.addSheet("台账");
      await bench.host.select("台账!B2:C9");
      expect(await read()).toEqual(["台账!B2:C9", "台账!B2", "台账"]);
      await bench.host.activate("Sheet1");
      expect(await read()).toEqual(["Sheet1!A1", "Sheet1!A1", "Sheet1"]);
    },
  },
  {
    rule: "Selected whole columns are an unbounded range.",
    source: "Work with ranges: unbounded ranges",
    test: async (bench) => {
      await bench.host.select("Sheet1!B:D");
      const address = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load("address");
          await context.sync();
          return range.address;
        }),
      );
      expect(address).toBe("Sheet1!B:D");
    },
  },
  {
    rule: "With several areas selected, getSelectedRange is InvalidSelection.",
    source: "Error handling with the application-specific JavaScript APIs: InvalidSelection",
    test: async (bench) => {
      await bench.host.select("Sheet1!A1:A3", "Sheet1!C1");
      const found = await bench.run(async () => {
        const code = await Excel.run(async (context) => {
          context.workbook.getSelectedRange().load("address");
          await context.sync();
          return "done";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        const cell = await Excel.run(async (context) => {
          const active = context.workbook.getActiveCell().load("address");
          const areas = context.workbook.getSelectedRanges().load("areaCount");
          await context.sync();
          return [active.address, areas.areaCount];
        });
        return [code, cell];
      });
      expect(found).toEqual(["InvalidSelection", ["Sheet1!C1", 2]]);
    },
  },
  {
    rule: "The workbook is changed until it is saved.",
    source: "Excel.Workbook.isDirty",
    test: async (bench) => {
      const isDirty = () =>
        bench.run(() =>
          Excel.run(async (context) => {
            const { workbook } = context;
            workbook.load("isDirty");
            await context.sync();
            return workbook.isDirty;
          }),
        );
      expect(await isDirty()).toBe(false);
      await bench.host.edit("Sheet1!A1", [[1]]);
      expect(await isDirty()).toBe(true);
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.save("Save");
          await context.sync();
        }),
      );
      expect(await isDirty()).toBe(false);
    },
  },
  {
    rule: "On the web a workbook has a name, was saved before and saves itself.",
    source: "Excel.Workbook.autoSave, previouslySaved, name",
    test: async (bench) => {
      await bench.host.collaborate(true);
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.load("name,autoSave,previouslySaved,readOnly");
          const shared = workbook.getIsActiveCollabSession();
          await context.sync();
          return [workbook.name, workbook.autoSave, workbook.previouslySaved, workbook.readOnly, shared.value];
        }),
      );
      expect(found).toEqual(["Book1.xlsx", true, true, false, true]);
    },
  },
  {
    rule: "A read-only workbook says so.",
    source: "Excel.Workbook.readOnly",
    test: async (bench) => {
      await bench.host.change({ readOnly: "action" });
      const readOnly = await bench.run(() =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.load("readOnly");
          await context.sync();
          return workbook.readOnly;
        }),
      );
      expect(readOnly).toBe(true);
    },
  },
  {
    rule: "A workbook closes with or without saving.",
    source: "Excel.Workbook.close",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.close("SkipSave");
          await context.sync();
        }),
      );
      expect(await bench.host.closed()).toBe("SkipSave");
    },
  },
  {
    rule: "Events can be switched off for this add-in alone, by context.runtime.",
    source: "Excel.Runtime.enableEvents",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { runtime } = context;
          runtime.load("enableEvents");
          await context.sync();
          const before = runtime.enableEvents;
          runtime.enableEvents = false;
          await context.sync();
          runtime.load("enableEvents");
          await context.sync();
          return [before, runtime.enableEvents];
        }),
      );
      expect(found).toEqual([true, false]);
    },
  },
  {
    rule: "The calculation mode holds beyond the batch, and a mode that does not exist is refused.",
    source: "Excel.Application.calculationMode",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const read = (mode?: string) =>
          Excel.run(async (context) => {
            const { application } = context.workbook;
            if (mode !== undefined) application.calculationMode = mode as "Manual";
            application.load("calculationMode,calculationState");
            await context.sync();
            return [application.calculationMode, application.calculationState];
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await read(), await read("Manual"), await read(), await read("Sometimes")];
      });
      expect(found).toEqual([["Automatic", "Done"], ["Manual", "Done"], ["Manual", "Done"], "InvalidArgument"]);
    },
  },
  {
    rule: "The culture tells the separators and patterns of the host's locale.",
    source: "Excel.Application.cultureInfo",
    test: async (bench) => {
      const read = () =>
        bench.run(() =>
          Excel.run(async (context) => {
            const { application } = context.workbook;
            application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
            const culture = application.cultureInfo.load("name");
            const dates = culture.datetimeFormat.load("shortDatePattern,dateSeparator");
            const numbers = culture.numberFormat.load("numberGroupSeparator");
            await context.sync();
            const { decimalSeparator, thousandsSeparator } = application;
            return [
              culture.name,
              decimalSeparator,
              thousandsSeparator,
              dates.shortDatePattern,
              numbers.numberGroupSeparator,
            ];
          }),
        );
      expect(await read()).toEqual(["zh-CN", ".", ",", "yyyy/M/d", ","]);
      await bench.host.change({ locale: "en-US" });
      expect(await read()).toEqual(["en-US", ".", ",", "M/d/yyyy", ","]);
    },
  },
  {
    rule: "Iterative calculation is off, and its limits can be set.",
    source: "Excel.IterativeCalculation",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const iterative = context.workbook.application.iterativeCalculation.load();
          await context.sync();
          const before = [iterative.enabled, iterative.maxIteration, iterative.maxChange];
          iterative.enabled = true;
          iterative.maxIteration = 20;
          iterative.load();
          await context.sync();
          return [before, [iterative.enabled, iterative.maxIteration, iterative.maxChange]];
        }),
      );
      expect(found).toEqual([
        [false, 100, 0.001],
        [true, 20, 0.001],
      ]);
    },
  },
];
