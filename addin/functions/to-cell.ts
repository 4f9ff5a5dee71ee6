import { type Answer, type CellAnswer, isFault, type Language } from "../../src";

/** What Excel takes as a cell of a result. */
type ExcelCell = string | number | boolean | CustomFunctions.Error;

/** Hands an answer to Excel: a rectangle of cells, or the error that says why there is none. */
export function toCells(answer: Answer, language: Language): ExcelCell[][] {
  if (typeof answer === "object" && !("error" in answer)) {
    return answer.map((row) => row.map((cell) => toCell(cell, language)));
  }
  const cell = toCell(answer, language);
  if (cell instanceof CustomFunctions.Error) throw cell;
  return [[cell]];
}

const toCell = (answer: CellAnswer, language: Language): ExcelCell =>
  isFault(answer) ? new CustomFunctions.Error(errorCode(answer.error), answer.words[language]) : answer;

/** The errors that a function can give; any other in an argument becomes `#VALUE!`. */
function errorCode(error: string): CustomFunctions.ErrorCode {
  switch (error) {
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "#NUM!":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "#NULL!":
      return CustomFunctions.ErrorCode.nullReference;
    default:
      return CustomFunctions.ErrorCode.invalidValue;
  }
}

/** The code of a function could not be fetched. */
export const notLoaded = (language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    {
      zh: "函数没有加载成功，请检查网络后按 F9 重新计算。",
      en: "The function could not be loaded; check the network and press F9.",
    }[language],
  );
