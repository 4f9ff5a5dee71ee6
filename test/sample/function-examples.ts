import { allFunctions, type FunctionId } from "../../src/functions/all-functions";
import { type CellAnswer } from "../../src/functions/cell-answer";
import { functionHelp } from "../../src/functions/help";
import { type ExampleRange, type FunctionExample } from "../../src/functions/help/function-help";
import { exampleAnswer, functionNamespace, isRange, writtenArguments } from "../../src/functions/help/function-pages";
import { createRangeMemory } from "../../src/functions/range-memory";
import { areaReference, type Area } from "../../src/sheets/address";
import { type Language } from "../../src/support/words";

export const exampleSheets = { examples: "函数示例", ledger: "台账示例" } as const;

/** Columns of the sheet of examples: what is called, with what, what came out and what should have. */
export const exampleColumns = { name: 0, formula: 2, input: 3, answer: 6, expected: 16 } as const;

/** An example with its place on the sheet 函数示例. Rows and columns from 0. */
export interface PlacedExample {
  readonly id: FunctionId;
  readonly example: FunctionExample;
  /** The formula as people write it, without the equals sign. */
  readonly formula: string;
  readonly inputs: readonly { readonly area: Area; readonly cells: ExampleRange["cells"] }[];
  /** Where the answer stands; the expected one is as large, further to the right. */
  readonly area: Area;
  readonly expected: readonly (readonly CellAnswer[])[];
}

/** Every example of every function, one below the other; the ranges that they share are on the sheet 台账示例. */
export function placedExamples(language: Language): readonly PlacedExample[] {
  const environment = { language, memory: createRangeMemory() };
  const placed: PlacedExample[] = [];
  let top = firstExampleRow;
  for (const [id, { examples }] of Object.entries(functionHelp) as [FunctionId, (typeof functionHelp)[FunctionId]][]) {
    for (const example of examples) {
      const own = example.args.filter(isRange).filter(({ isShared }) => isShared !== true);
      const inputs = own.map(({ cells }, place) => ({ area: areaOf(top, exampleColumns.input + place, cells), cells }));
      const expected = exampleAnswer(allFunctions[id], example, environment);
      const written = writtenArguments(example.args, (range) =>
        range.isShared === true
          ? `${exampleSheets.ledger}!${range.address}`
          : shortReference(inputs[own.indexOf(range)]?.area ?? unplaced(id)),
      );
      const area = areaOf(top, exampleColumns.answer, expected);
      placed.push({ id, example, formula: `${functionNamespace}.${id}(${written})`, inputs, area, expected });
      top = Math.max(area.bottom, ...inputs.map((input) => input.area.bottom)) + 2;
    }
  }
  return placed;
}

/** Below the title and the header. */
const firstExampleRow = 3;

function unplaced(id: FunctionId): never {
  throw new Error(`A range of ${id} was not placed`);
}

/** `D4:D6`, or `D4` for a single cell. */
export function shortReference(area: Area): string {
  const [first = "", last] = areaReference(area).split(":");
  return first === last ? first : `${first}:${last ?? ""}`;
}

const areaOf = (top: number, left: number, cells: readonly (readonly unknown[])[]): Area => ({
  top,
  left,
  bottom: top + cells.length - 1,
  right: left + (cells[0]?.length ?? 1) - 1,
});
