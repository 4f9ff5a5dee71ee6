import { type CellValue } from "../book/cells";
import { isErrorValue } from "../book/evaluate";

export type ValueKind = "Boolean" | "Double" | "Error" | "Integer" | "String";

/** The kind of a value as named items tell it. */
export function valueKind(value: CellValue): ValueKind {
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}
