import { allFunctions, type FunctionId } from "../../src/functions/all-functions";
import { type CellAnswer } from "../../src/functions/cell-answer";
import { functionHelp } from "../../src/functions/help";
import { type ExampleArgument } from "../../src/functions/help/function-help";
import { calculate } from "./calculate";

const ids = Object.keys(allFunctions) as FunctionId[];

/** The arguments of the first example as Excel hands them over. */
const exampleOf = (id: FunctionId): unknown[] =>
  (functionHelp[id].examples[0]?.args ?? []).map((argument: ExampleArgument) =>
    typeof argument === "object" && argument !== null ? argument.cells : [[argument]],
  );

/** What an argument can look like beside what is expected. */
const forms: Readonly<Record<string, unknown>> = {
  number: [[45_324]],
  "negative number": [[-1]],
  fraction: [[0.5]],
  text: [["字"]],
  blank: [[null]],
  "empty text": [[""]],
  nothing: null,
  undefined: undefined,
  boolean: [[true]],
  error: [[{ type: "CustomFunctionError", code: "#DIV/0!" }]],
  "a value that is no matrix": "2024-02-02",
  column: [["2024-02-01"], [45_324], [null], [true], ["字"]],
  row: [["2024-02-01", 45_324, null, true]],
  "two columns": [
    ["2024-02-01", 1],
    [null, "字"],
  ],
  "ragged rows": [["2024-02-01"], ["2024-02-02", 3, "字"], []],
  "no rows": [],
  "rows without cells": [[]],
};

/** Whether Excel can show a cell, and a person understand its error. */
function isLawful(cell: CellAnswer): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  if (typeof cell !== "object") return true;
  const { error, words } = cell;
  return (
    /^#(VALUE!|N\/A|DIV\/0!)$/.test(error) && /\p{Script=Han}.*。$/u.test(words.zh) && /^[A-Z].*\.$/.test(words.en)
  );
}

const wholeColumn = new Array<readonly null[]>(1_048_576).fill([null]);

describe.each(ids)("%s", (id) => {
  const { parameters } = allFunctions[id];

  test.each(Object.keys(forms))("takes %s for any argument and answers with a rectangle of cells", (form) => {
    for (const [index] of parameters.entries()) {
      const args = exampleOf(id);
      args[index] = forms[form];
      const answer = calculate(id, ...args);
      const rows = typeof answer === "object" && !("error" in answer) ? answer : [[answer]];
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.flat().filter((cell) => !isLawful(cell))).toEqual([]);
    }
  });

  test("says no to a whole column in its first argument", () => {
    expect(calculate(id, wholeColumn, ...exampleOf(id).slice(1))).toMatchObject({
      error: "#VALUE!",
      words: { en: expect.stringContaining("whole column") as string },
    });
  });
});
