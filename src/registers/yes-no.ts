import { type Choices } from "../parameters/row-reader";

/** The words of a column that says yes or no. */
export const yesNo: Choices<boolean> = [
  [true, "是", "有", "√", "yes"],
  [false, "否", "无", "×", "no"],
];
