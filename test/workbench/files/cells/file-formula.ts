import { addFunctionPrefix } from "./function-prefixes";

/**
 * Formulas as a file spells them and as people do. A file has no "=" in front, and marks with prefixes what older
 * versions do not know: functions of later years, names inside LET and LAMBDA, functions of add-ins.
 */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const reference = /[$A-Za-z_\\\u0080-\uffff][$\w.\\\u0080-\uffff]*/y;

/** Cuts a formula into texts, quoted names, words and single other characters, and puts it together again. */
function mapWords(formula: string, change: (word: string, isCall: boolean) => string): string {
  let result = "";
  for (let at = 0; at < formula.length;) {
    quoted.lastIndex = at;
    const literal = quoted.exec(formula)?.[0];
    if (literal !== undefined) {
      result += literal;
      at += literal.length;
      continue;
    }
    reference.lastIndex = at;
    const word = reference.exec(formula)?.[0];
    if (word === undefined) {
      result += formula[at]!;
      at += 1;
      continue;
    }
    at += word.length;
    result += change(word, formula[at] === "(");
  }
  return result;
}

const filePrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/;
const addInPrefix = "_xldudf_";

/** "=XLOOKUP(…)" for `_xlfn.XLOOKUP(…)`. */
export function fromFileFormula(text: string): string {
  if (!text.includes("_xl")) return `=${text}`;
  const named = mapWords(text, (word) => {
    if (word.startsWith(addInPrefix)) return word.slice(addInPrefix.length).replace("_", ".");
    return word.replace(filePrefix, "");
  });
  return `=${withOperators(named)}`;
}

/** `ANCHORARRAY(A1)` is how a file says `A1#`, and `SINGLE(x)` how it says `@x`. */
const withOperators = (formula: string): string =>
  formula.replace(/\bANCHORARRAY\(([^()]+)\)/g, "$1#").replace(/\bSINGLE\(([^()]+)\)/g, "@$1");

/** `_xlfn.XLOOKUP(…)` for "=XLOOKUP(…)". */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const spilled = body.replace(/((?:'[^']+'!|[\w.]+!)?\$?[A-Za-z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)");
  const parameters = declaredNames(spilled);
  return mapWords(spilled, (word, isCall) => {
    if (isCall) return addFunctionPrefix(word);
    return parameters.has(word.toLowerCase()) ? `_xlpm.${word}` : word;
  });
}

/** The names that LET and LAMBDA bind: in LET every other argument but the last, in LAMBDA all but the last. */
function declaredNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\(/gi)) {
    const isLet = call[1]!.toUpperCase() === "LET";
    const parts = argumentsFrom(formula, call.index + call[0].length);
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const isName = /^\s*[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*\s*$/.test(part);
      if (isName && (!isLet || index % 2 === 0)) names.add(part.trim().toLowerCase());
    }
  }
  return names;
}

function argumentsFrom(formula: string, start: number): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < formula.length; at += 1) {
    quoted.lastIndex = at;
    const literal = quoted.exec(formula)?.[0];
    const character = formula[at]!;
    if (literal !== undefined) at += literal.length - 1;
    else if (depth === 0 && (character === "," || character === ")")) {
      parts.push(formula.slice(from, at));
      from = at + 1;
      if (character === ")") break;
    } else if ("({[".includes(character)) depth += 1;
    else if (")}]".includes(character)) depth -= 1;
  }
  return parts;
}
