import { type CellValue } from "./cells";
import { type Comparison, type ComparisonKey } from "./data-validation-rule";

/** Whether a value is of the rule's kind and compares with its operands as the operator wants. */
export function satisfies(
  key: ComparisonKey,
  value: CellValue,
  operator: Comparison["operator"],
  first: number,
  second: number,
): boolean {
  const number = key === "textLength" ? String(value).length : value;
  if (typeof number !== "number" || (key === "wholeNumber" && !Number.isInteger(number))) return false;
  switch (operator) {
    case "Between":
      return number >= first && number <= second;
    case "NotBetween":
      return number < first || number > second;
    case "EqualTo":
      return number === first;
    case "NotEqualTo":
      return number !== first;
    case "GreaterThan":
      return number > first;
    case "LessThan":
      return number < first;
    case "GreaterThanOrEqualTo":
      return number >= first;
    case "LessThanOrEqualTo":
      return number <= first;
  }
}

const iso = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

export const isIsoDate = (text: string) => text !== "" && iso.test(text);

/** The number that an operand stands for: "2026-03-01" and "09:30" are serial days. */
export function serialOf(operand: string | number | undefined): number {
  if (typeof operand !== "string") return operand ?? Number.NaN;
  const match = iso.exec(operand);
  if (!match || operand === "") return Number(operand);
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  // Day 25569 of the 1900 date system is 1970-01-01.
  return year === undefined ? time : Date.UTC(year, month! - 1, day) / 86_400_000 + 25_569 + time;
}
