import { type Words } from "../../src";
import { numberText } from "./number-text";

/** `4 981 行`. */
export const rowsInWords = (rows: number): Words => ({
  zh: `${numberText(rows)} 行`,
  en: `${numberText(rows)} ${rows === 1 ? "row" : "rows"}`,
});
