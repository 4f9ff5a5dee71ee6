import { type Words } from "../support/words";

/** Why a cell has no answer: the error that it shows and the sentence that goes with it. */
export interface CellFault {
  /** `#VALUE!` for a wrong argument, `#N/A` where there is nothing to judge; or the error that the argument holds. */
  readonly error: string;
  readonly words: Words;
}

/** What a function puts into a cell; `""` shows as blank. */
export type CellAnswer = string | number | boolean | CellFault;

/** What a function gives: one cell, or a rectangle that spills. */
export type Answer = CellAnswer | readonly (readonly CellAnswer[])[];

export const isFault = (answer: CellAnswer): answer is CellFault => typeof answer === "object";

/** A wrong argument: which one and what was expected. */
export const wrongArgument = (parameter: Words, expected: Words): CellFault => ({
  error: "#VALUE!",
  words: { zh: `参数“${parameter.zh}”：${expected.zh}。`, en: `Argument “${parameter.en}”: ${expected.en}.` },
});

/** Nothing to judge, or nobody can know. */
export const noAnswer = (zh: string, en: string): CellFault => ({ error: "#N/A", words: { zh, en } });
