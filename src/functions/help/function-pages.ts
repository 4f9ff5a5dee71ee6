import { isoDate } from "../../calendar/day";
import { type CellValue } from "../../sheets/cell";
import { type Language } from "../../support/words";
import { type FunctionId, allFunctions } from "../all-functions";
import { type Answer, type CellAnswer, isFault } from "../cell-answer";
import { type WorksheetFunction } from "../worksheet-function";
import { type FunctionEnvironment } from "../function-environment";
import { createRangeMemory } from "../range-memory";
import { functionHelp } from ".";
import { type ExampleArgument, type ExampleRange, type FunctionExample } from "./function-help";

/** The prefix of every function in a formula. */
export const functionNamespace = "GS";

/** One function's page of help in one language. */
export interface FunctionPage {
  readonly id: FunctionId;
  /** `GS.DUE_DATE(decision, [profile])`. */
  readonly syntax: string;
  readonly title: string;
  readonly what: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly isOptional: boolean }[];
  readonly result: string;
  readonly notes: string;
  readonly basis: string;
  readonly examples: readonly ShownExample[];
}

/** An example with what the function really answers. */
export interface ShownExample {
  readonly formula: string;
  /** The cells that the formula refers to, but for {@link sharedRanges}. */
  readonly ranges: readonly ExampleRange[];
  /** The answer cell by cell, as text. */
  readonly answer: readonly (readonly string[])[];
}

/** The pages of all functions, family by family; the examples are calculated here and now. */
export function functionPages(language: Language): readonly FunctionPage[] {
  const environment: FunctionEnvironment = { language, memory: createRangeMemory() };
  return (Object.keys(functionHelp) as FunctionId[]).map((id) => {
    const fn: WorksheetFunction = allFunctions[id];
    const { title, what, parameters, result, notes, basis, examples } = functionHelp[id];
    const names = fn.parameters.map(({ name, isOptional }) => (isOptional ? `[${name[language]}]` : name[language]));
    return {
      id,
      syntax: `${functionNamespace}.${id}(${names.join(", ")})`,
      title: title[language],
      what: what[language],
      parameters: fn.parameters.map(({ name, isOptional }, index) => ({
        name: name[language],
        text: parameters[index]?.[language] ?? "",
        isOptional,
      })),
      result: result[language],
      notes: notes[language],
      basis: basis[language],
      examples: examples.map((example) => shownExample(id, fn, example, environment)),
    };
  });
}

function shownExample(
  id: FunctionId,
  fn: WorksheetFunction,
  example: FunctionExample,
  environment: FunctionEnvironment,
): ShownExample {
  return {
    formula: `=${functionNamespace}.${id}(${writtenArguments(example.args, ({ address }) => address)})`,
    ranges: example.args.filter(isRange).filter(({ isShared }) => isShared !== true),
    answer: exampleAnswer(fn, example, environment).map((row) =>
      row.map((cell) => shownAnswer(cell, example.isDay === true, environment.language)),
    ),
  };
}

/** What a function answers to an example, as a rectangle. */
export const exampleAnswer = (
  fn: WorksheetFunction,
  { args }: FunctionExample,
  environment: FunctionEnvironment,
): readonly (readonly CellAnswer[])[] => rowsOf(fn.calculate(args.map(valueOf), environment));

/** The arguments of an example as a formula writes them, its ranges where they stand. */
export const writtenArguments = (
  args: readonly ExampleArgument[],
  addressOf: (range: ExampleRange) => string,
): string => args.map((argument) => (isRange(argument) ? addressOf(argument) : writtenCell(argument))).join(", ");

/** Whether an argument is cells of a sheet. */
export const isRange = (argument: ExampleArgument): argument is ExampleRange =>
  typeof argument === "object" && argument !== null;

const valueOf = (argument: ExampleArgument): unknown => (isRange(argument) ? argument.cells : argument);

function writtenCell(cell: CellValue): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return String(cell).toUpperCase();
}

const rowsOf = (answer: Answer): readonly (readonly CellAnswer[])[] =>
  typeof answer === "object" && !("error" in answer) ? answer : [[answer]];

function shownAnswer(cell: CellAnswer, isDay: boolean, language: Language): string {
  if (isFault(cell)) return `${cell.error} ${cell.words[language]}`;
  return isDay && typeof cell === "number" ? isoDate(cell) : String(cell);
}
