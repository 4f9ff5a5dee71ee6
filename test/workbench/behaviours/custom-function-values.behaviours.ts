import { type Behaviour } from "./behaviour";
import { calculated, installFunctions } from "./install-functions";

/** What goes into custom functions and what comes out of them. */
export const customFunctionValues: readonly Behaviour[] = [
  {
    rule: "Numbers, texts and truth values arrive as they are, a date as its serial number.",
    source: "Create custom functions in Excel: data types",
    test: async (bench) => {
      await installFunctions(bench);
      const all = await calculated(bench, "=TEST.ECHO(1.5)", '=TEST.ECHO("字")', "=TEST.ECHO(TRUE)", "=TEST.ECHO(DATE(2026,1,1))"); // prettier-ignore
      expect(all).toEqual(["1.5", '"字"', "true", "46023"]);
    },
  },
  {
    rule: "An empty cell as a single argument is null on the web.",
    source: "Issue 4702 of OfficeDev/office-js",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.ECHO(A1)")).toEqual(["null"]);
    },
  },
  {
    rule: "Optional arguments that are left out are null, between others too.",
    source: "Custom functions parameter options: optional parameters",
    test: async (bench) => {
      await installFunctions(bench);
      const all = await calculated(bench, "=TEST.OPTIONAL(1)", "=TEST.OPTIONAL(1,,3)");
      expect(all).toEqual(["[1,null,null]", "[1,null,3]"]);
    },
  },
  {
    rule: "A range arrives as rows of cells, a single cell for a matrix as one row of one.",
    source: "Custom functions parameter options: range parameters",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!A1:B2", [[1, "x"], [true, 2]]); // prettier-ignore
      const all = await calculated(bench, "=TEST.SHAPE(A1:B2)", "=TEST.SHAPE(A1)", "=TEST.SHAPE(5)");
      expect(all).toEqual(['[[1,"x"],[true,2]]', "[[1]]", "[[5]]"]);
    },
  },
  {
    rule: "A repeating parameter gets all remaining arguments in one array.",
    source: "Custom functions parameter options: repeating parameters",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.REPEAT(1,"a",TRUE)')).toEqual(['[1,"a",true]']);
    },
  },
  {
    rule: "A text where a number is declared is converted, or gives #VALUE! without a call.",
    source: "Custom functions metadata: type",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.ADD("2",3)', '=TEST.ADD("two",3)')).toEqual([5, "#VALUE!"]);
    },
  },
  {
    rule: "A function whose argument is an error is not called, and its cell shows #VALUE!.",
    source: "allowErrorForDataTypeAny in the custom functions metadata",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.ECHO(1/0)", "=TEST.ECHO(NA())")).toEqual(["#VALUE!", "#VALUE!"]);
    },
  },
  {
    rule: "Where the metadata allows errors, parameters of type any get them as objects with their code.",
    source: "allowErrorForDataTypeAny in the custom functions metadata",
    test: async (bench) => {
      await installFunctions(bench, true);
      const [echo, add] = await calculated(bench, "=TEST.ECHO(1/0)", "=TEST.ADD(1/0,1)");
      expect(JSON.parse(String(echo))).toMatchObject({ code: "#DIV/0!" });
      expect(add).toBe("#VALUE!");
    },
  },
  {
    rule: "A whole column as an argument is #CALC! on the web.",
    source: "Issue 4613 of OfficeDev/office-js",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, "=TEST.SHAPE(A:A)")).toEqual(["#CALC!"]);
    },
  },
  {
    rule: "A matrix spills into the cells beside and below.",
    source: "Return multiple results from your custom function",
    test: async (bench) => {
      await installFunctions(bench);
      await calculated(bench, '=TEST.GIVE("[[1,2],[3,4]]")');
      expect(await bench.host.values("Sheet1!D1:E2")).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    },
  },
  {
    rule: "A spill that meets other cells is #SPILL!.",
    source: "Return multiple results from your custom function",
    test: async (bench) => {
      await installFunctions(bench);
      await bench.host.edit("Sheet1!E1", [["in the way"]]);
      expect(await calculated(bench, '=TEST.GIVE("[[1,2]]")')).toEqual(["#SPILL!"]);
    },
  },
  {
    rule: "A ragged matrix, a list, and a matrix where one value is declared are #VALUE!.",
    source: "Custom functions metadata: dimensionality",
    test: async (bench) => {
      await installFunctions(bench);
      const all = await calculated(bench, '=TEST.GIVE("[[1,2],[3]]")', '=TEST.GIVE("[1,2]")', "=TEST.SCALARMATRIX()");
      expect(all).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    },
  },
  {
    rule: "Nothing as a result shows as 0.",
    source: "Issue 1503 of OfficeDev/office-js",
    test: async (bench) => {
      await installFunctions(bench);
      expect(await calculated(bench, '=TEST.GIVE("null")')).toEqual([0]);
    },
  },
  {
    rule: "A thrown CustomFunctions.Error gives its error; only #VALUE! and #N/A keep their words.",
    source: "Handle and return errors from your custom function",
    test: async (bench) => {
      await installFunctions(bench);
      const all = await calculated(bench, '=TEST.FAIL("#N/A")', '=TEST.FAIL("#DIV/0!")', '=TEST.FAIL("#NUM!")');
      expect(all).toEqual(["#N/A", "#DIV/0!", "#NUM!"]);
      expect(await bench.host.functionMessages()).toEqual([
        { address: "Sheet1!D1", error: "#N/A", message: "said so" },
      ]);
    },
  },
  {
    rule: "Thrown #NAME? and #REF! are #VALUE!, and any other exception is #VALUE! without its words.",
    source: "client",
    test: async (bench) => {
      await installFunctions(bench);
      const all = await calculated(bench, '=TEST.FAIL("#NAME?")', '=TEST.FAIL("#REF!")', '=TEST.FAIL("plain")');
      expect(all).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    },
  },
];
