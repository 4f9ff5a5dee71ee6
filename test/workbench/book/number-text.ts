import { numfmt } from "@univerjs/core";
import { type CellValue } from "./cells";

/** Excel's kinds of number formats (`Excel.NumberFormatCategory`). */
export type NumberFormatCategory =
  | "General"
  | "Number"
  | "Currency"
  | "Accounting"
  | "Date"
  | "Time"
  | "Percentage"
  | "Fraction"
  | "Scientific"
  | "Text"
  | "Custom";

const categories: Readonly<Record<string, NumberFormatCategory>> = {
  general: "General",
  number: "Number",
  grouped: "Number",
  currency: "Currency",
  date: "Date",
  time: "Time",
  percent: "Percentage",
  fraction: "Fraction",
  scientific: "Scientific",
  text: "Text",
};

export function categoryOf(pattern: string): NumberFormatCategory {
  if (pattern.includes("_") && pattern.includes("* ")) return "Accounting";
  return categories[numfmt.getFormatInfo(pattern).type] ?? "Custom";
}

export const isNumberFormat = (pattern: string) => pattern === "" || numfmt.isValidFormat(pattern);

/** The formats that follow the language of the system: how formulas in English and a Chinese Excel spell them. */
const spelledLocally: readonly (readonly [english: string, chinese: string])[] = [
  ["General", "G/通用格式"],
  ["m/d/yyyy", "yyyy/m/d"],
  ["m/d/yyyy h:mm", "yyyy/m/d h:mm"],
];

export const localPattern = (pattern: string) =>
  spelledLocally.find(([english]) => english === pattern)?.[1] ?? pattern;

export const englishPattern = (pattern: string) =>
  spelledLocally.find(([, chinese]) => chinese === pattern)?.[0] ?? pattern;

/** A value as a cell with this number format shows it, however narrow the column is. */
export function textOf(value: CellValue, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !(pattern.includes("@") && pattern !== "@")) return value;
  if (typeof value === "number" && (pattern === "@" || pattern === "General")) return general(value);
  return numfmt.format(localPattern(pattern), value, { locale: "zh-CN", throws: false, overflow: "########" });
}

/** By far the most common format, and whole numbers the most common values. */
const general = (value: number) =>
  Number.isSafeInteger(value) && Math.abs(value) < 1e11 ? String(value) : numfmt.format("General", value);
