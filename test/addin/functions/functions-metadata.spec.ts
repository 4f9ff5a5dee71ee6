import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionAssets } from "../../../addin/functions/function-assets";
import { functionsMetadata } from "../../../addin/functions/functions-metadata";
import {
  allFunctions,
  functionHelp,
  type FunctionId,
  ledgerFunctionIds,
  ledgerFunctions,
  languages,
  lightFunctions,
} from "../../../src";

const origin = "https://localhost:3000";
const assets = functionAssets(origin);
const ids = Object.keys(allFunctions) as FunctionId[];

/** Associates everything in a page of its own, and gives the ids. */
function associated(): readonly string[] {
  const found: string[] = [];
  class CustomFunctionsError extends Error {}
  const runtime = { associate: (id: string) => found.push(id), Error: CustomFunctionsError, ErrorCode: {} };
  Object.assign(globalThis, { CustomFunctions: runtime });
  try {
    jest.isolateModules(() => {
      jest.requireActual("../../../addin/functions/index");
    });
    return found;
  } finally {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  }
}

test("an id once shipped stays: removing or renaming one breaks the formulas of users", () => {
  expect([...ids].sort()).toMatchInlineSnapshot(`
   [
     "AS_DATE",
     "CHECK_ID",
     "CHECK_LEDGER",
     "CHECK_ROW",
     "CHECK_USCC",
     "COMPLIANCE_RATE",
     "CONCEALED",
     "CONCEALMENT_RATE",
     "COUNTIES_TABLE",
     "DAYS_LATE",
     "DUE_DATE",
     "DUPLICATES",
     "FIX_CODE",
     "LATE_COUNT",
     "LATE_RATE",
     "MISSING_NUMBERS",
     "MONEY",
     "RANK_FLAGS",
     "RATE_TEXT",
     "RULE",
     "SCORE",
     "SCORE_COMPLETENESS",
     "SCORE_COMPLIANCE",
     "SCORE_TIMELINESS",
     "TIMELINESS",
     "UNIT",
     "UNITS_TABLE",
     "WORKDAYS",
     "WORKDAY_ADD",
   ]
  `);
});

test("the code of each function is associated once, before Office is ready", () => {
  expect([...associated()].sort()).toEqual([...ids].sort());
});

test("the functions of the chunk fetched later are those of the rules", () => {
  expect([...ledgerFunctionIds].sort()).toEqual(Object.keys(ledgerFunctions).sort());
  expect(ids).toHaveLength(ledgerFunctionIds.length + Object.keys(lightFunctions).length);
});

describe.each(languages)("functions.json in %s", (language) => {
  const metadata = functionsMetadata(language, origin);

  test("holds every function once", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(metadata.functions.map(({ name }) => name.toUpperCase())).size).toBe(ids.length);
  });

  test.each(metadata.functions)("$id has lawful names and complete words", ({ id, name, description, parameters }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    expect(name).toMatch(/^\p{L}[\p{L}0-9._]{2,127}$/u);
    // Neither a cell of A1 nor of R1C1.
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/i);
    expect(description.length).toBeGreaterThan(4);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[\p{L}_]+$/u);
      expect(parameter.description.length).toBeGreaterThan(3);
    }
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
  });

  test.each(metadata.functions)("$id declares its parameters as the code takes them", ({ id, parameters }) => {
    const taken = allFunctions[id as FunctionId].parameters;
    expect(parameters.map(({ optional, dimensionality }) => ({ optional, dimensionality }))).toEqual(
      taken.map(({ isOptional, takes }) => ({
        optional: isOptional,
        dimensionality: takes === "setting" ? "scalar" : "matrix",
      })),
    );
    expect(functionHelp[id as FunctionId].parameters).toHaveLength(taken.length);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    expect(parameters.slice(firstOptional < 0 ? parameters.length : firstOptional).every(({ optional }) => optional)).toBe(true); // prettier-ignore
  });

  test.each(metadata.functions)("$id is explained by its help page", ({ id, helpUrl }) => {
    const [, page = "", anchor = ""] = /^https:\/\/localhost:3000\/([^#]+)#(.+)$/.exec(helpUrl) ?? [];
    expect(anchor).toBe(id);
    expect(assets[page]).toContain(`<section id="${id}">`);
  });

  test("is no larger than Excel takes", () => {
    expect(JSON.stringify(metadata).length).toBeLessThan(1_000_000);
  });
});

test("each function has at least two examples and a clause", () => {
  for (const { examples, basis } of Object.values(functionHelp)) {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(basis.zh).not.toBe("");
  }
});

test("the help pages run no script", () => {
  const pages = Object.entries(assets).filter(([name]) => name.endsWith(".html"));
  expect(pages).toHaveLength(2);
  for (const [, page] of pages) expect(page).not.toMatch(/<script|javascript:| on[a-z]+=/i);
});

test("no function asks for Excel or is volatile", () => {
  const folder = join(__dirname, "../../../addin/functions");
  const code = ["index.ts", "to-cell.ts", "display-language.ts"].map((name) =>
    readFileSync(join(folder, name), "utf8"),
  );
  expect(code.join("\n")).not.toMatch(/Excel\.run|RequestContext|onReady/);
  for (const text of languages.map((language) => JSON.stringify(functionsMetadata(language, origin)))) {
    expect(text).not.toContain("volatile");
  }
});
