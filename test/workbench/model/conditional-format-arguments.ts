import { type Bound, boundTypes } from "../book/conditional-format-rule";
import { webColor } from "../book/web-color";
import { invalidArgument } from "../protocol/excel-error";

export function colorArgument(color: unknown): string {
  const hex = typeof color === "string" ? webColor(color) : undefined;
  if (hex === undefined) throw invalidArgument();
  return hex;
}

/** "=A1>3", "5" or 5: as text. */
export function formulaArgument(formula: unknown): string {
  if (typeof formula === "number") return String(formula);
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return formula;
}

/** A bound that is a number, percentage, percentile or formula says which one. */
export function boundArgument({ type, formula }: Bound): Bound {
  if (type !== "Automatic" && !Object.hasOwn(boundTypes, type)) throw invalidArgument();
  if (type === "Automatic" || type === "LowestValue" || type === "HighestValue") return { type };
  return { type, formula: formulaArgument(formula) };
}
