import { allFunctions, type FunctionId } from "../../src/functions/all-functions";
import { type Answer, type CellAnswer } from "../../src/functions/cell-answer";
import { createRangeMemory } from "../../src/functions/range-memory";

const memory = createRangeMemory();

/** What a function answers to arguments as Excel hands them over. */
export const calculate = (id: FunctionId, ...args: readonly unknown[]): Answer =>
  allFunctions[id].calculate(args, { language: "zh", memory });

/** The same with faults as `#N/A: words`, so that answers compare as plain values. */
export function shown(id: FunctionId, ...args: readonly unknown[]): unknown {
  const answer = calculate(id, ...args);
  return typeof answer === "object" && !("error" in answer)
    ? answer.map((row) => row.map(shownCell))
    : shownCell(answer);
}

const shownCell = (cell: CellAnswer): unknown => (typeof cell === "object" ? `${cell.error}: ${cell.words.zh}` : cell);
