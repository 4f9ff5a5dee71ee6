import { type Words } from "../support/words";
import { type CellFault, noAnswer } from "./cell-answer";

/** The rows of a sheet: a range with as many is a whole column. */
const sheetRows = 1_048_576;

/** Asked before anything is read: a million rows take seconds. */
export const isUnbounded = (argument: unknown): boolean => Array.isArray(argument) && argument.length >= sheetRows;

export const unboundedRange = (name: Words): CellFault => ({
  error: "#VALUE!",
  words: {
    zh: `参数“${name.zh}”是整列，请只选有数据的区域，如 A2:A5000。`,
    en: `Argument “${name.en}” is a whole column; select the rows that hold data, such as A2:A5000.`,
  },
});

export const noCells = (name: Words): CellFault =>
  noAnswer(`参数“${name.zh}”没有单元格。`, `Argument “${name.en}” has no cells.`);
