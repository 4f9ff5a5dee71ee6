import { type Behaviour } from "./behaviour";
import { calculated, enter, installFunctions, type TestRealm } from "./install-functions";

/** Custom functions in formulas. */
export const customFunctions: readonly Behaviour[] = [
  {
    rule: "A function is called by its name under the namespace, in any case, and its result stands in the cell.",
    source: "Custom functions naming guidelines",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.ADD(1,2)", "=test.add(A1,40)+2")).toEqual([3, 42]);
    },
  },
  {
    rule: "Until the result is there the cell shows #BUSY!, and so does what depends on it.",
    source: "Excel error values; Options for Excel custom functions",
    test: async (bench) => {
      await installFunctions(bench);
      await enter(bench, "D1:D2", ['=TEST.LATER("a")', '=D1&"!"']);
      expect(await bench.host.values("Sheet1!D1:D2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
      await bench.run(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        (globalThis as unknown as TestRealm).release.a!();
      });
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1:D2")).toEqual([["late a"], ["late a!"]]);
    },
  },
  {
    rule: "A read while a function is at work does not wait for it.",
    source: "Excel error values",
    test: async (bench) => {
      await installFunctions(bench);
      await enter(bench, "D1", ['=TEST.LATER("b")']);
      const values = await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1").load("values,valueTypes");
          await context.sync();
          return [range.values[0]![0] as unknown, range.valueTypes[0]![0]];
        }),
      );
      expect(values).toEqual(["#BUSY!", "Error"]);
    },
  },
  {
    rule: "A name that no add-in declares is #NAME?, and is calculated once it is installed.",
    source: "Custom functions troubleshooting: #NAME? error",
    test: async (bench) => {
      expect(await calculated(bench, "=TEST.ADD(1,2)")).toEqual(["#NAME?"]);
      await installFunctions(bench);
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[3]]);
    },
  },
  {
    rule: "When the add-in is gone its functions keep their values until they are calculated again.",
    source: "Custom functions troubleshooting",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!A1", [[1]]);
      expect(await calculated(bench, "=TEST.ADD(A1,2)")).toEqual([3]);
      await bench.host.uninstallFunctions();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[3]]);
      await bench.host.edit("Sheet1!A1", [[2]]);
      expect(await bench.host.values("Sheet1!D1")).toEqual([["#NAME?"]]);
    },
  },
  {
    rule: "A function that is declared but has no code is #VALUE!.",
    source: "client",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.UNKNOWN()")).toEqual(["#VALUE!"]);
    },
  },
  {
    rule: "Addresses of the calling cell and of the arguments come when the metadata asks for them, empty for values.",
    source: "CustomFunctions.Invocation.address, parameterAddresses",
    test: async (bench) => {
      await installFunctions(bench);
      await calculated(bench, "=TEST.WHERE(A1:B2,7)");
      expect(await bench.host.values("Sheet1!D1:F1")).toEqual([["Sheet1!D1", "Sheet1!A1:B2", ""]]);
    },
  },
  {
    rule: "A function is called again when what it refers to is edited, and not when other cells are.",
    source: "Calculation in custom functions",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!A1", [["n"]]);
      expect(await calculated(bench, "=TEST.COUNTER(A1)")).toEqual([1]);
      await bench.host.edit("Sheet1!B1", [["elsewhere"]]);
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[1]]);
      await bench.host.edit("Sheet1!A1", [["n"]]);
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[2]]);
    },
  },
  {
    rule: "A volatile function is called at every calculation, once.",
    source: "Volatile values in functions",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.RANDOM()")).toEqual([1]);
      await bench.host.edit("Sheet1!A1", [[1]]);
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[2]]);
    },
  },
  {
    rule: "Two functions in one formula are both called once.",
    source: "Create custom functions in Excel",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.COUNTER("x")*10+TEST.COUNTER("y")')).toEqual([11]);
    },
  },
  {
    rule: "A stream updates its cell, and what depends on it, whenever it sets a result.",
    source: "Make a streaming function",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.TICK("s")', '=D1&"!"')).toEqual(["first", "first!"]);
      await bench.run(async () => {
        (globalThis as unknown as TestRealm).ticks.s!("second");
        await new Promise((resolve) => setTimeout(resolve, 800));
      });
      expect(await bench.host.values("Sheet1!D1:D2")).toEqual([["second"], ["second!"]]);
    },
  },
  {
    rule: "A stream is cancelled when its formula is deleted, and when its arguments change.",
    source: "Make a streaming function: cancel a function",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!A1", [["one"]]);
      await calculated(bench, '=TEST.TICK("gone")', "=TEST.TICK(A1)");
      await enter(bench, "D1", [""]);
      await bench.host.edit("Sheet1!A1", [["two"]]);
      await bench.host.functionsSettled();
      const cancelled = await bench.run(() => (globalThis as unknown as TestRealm).cancelled);
      expect([...cancelled].sort()).toEqual(["gone", "one"]);
    },
  },
  {
    rule: "A cancelable function is cancelled when its arguments change before it has a result.",
    source: "Make a streaming function: cancel a function",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!A1", [["first"]]);
      await enter(bench, "D1", ["=TEST.HELD(A1)"]);
      await bench.host.values("Sheet1!D1");
      await bench.host.edit("Sheet1!A1", [["second"]]);
      expect(await bench.host.values("Sheet1!D1")).toEqual([["#BUSY!"]]);
      expect(await bench.run(() => (globalThis as unknown as TestRealm).cancelled)).toEqual(["first"]);
    },
  },
  {
    rule: "A calculation of everything calls the functions again.",
    source: "Excel.Application.calculate",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.COUNTER("full")')).toEqual([1]);
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.application.calculate(Excel.CalculationType.full);
          await context.sync();
        }),
      );
      await bench.host.functionsSettled();
      expect(await bench.host.values("Sheet1!D1")).toEqual([[2]]);
    },
  },
];
