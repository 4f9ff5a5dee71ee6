import { type Dimensionality } from "./function-metadata";

/** What a cell shows of a call: a value, an error with the text that goes with it, or a matrix that spills. */
export type FunctionResult = ResultCell | { readonly matrix: readonly (readonly ResultCell[])[] };

export type ResultCell =
  { readonly value: string | number | boolean } | { readonly error: string; readonly message?: string };

/** A result as the client sends it. */
export interface ClientResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** The shorter form of newer hosts: id, success, value, and after a failure its code. */
export type ClientArrayResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

export const fromArrayResult = ([id, succeeded, value, errorCode]: ClientArrayResult): ClientResult =>
  succeeded ? { id, value } : { id, value, failed: true, errorCode: errorCode ?? 0 };

/** Reads what the client says that a function gave; what no cell can hold is `#VALUE!`. */
export function readResult({ value, failed, errorCode = 0 }: ClientResult, declared: Dimensionality): FunctionResult {
  if (failed) return errorCell(errorCodes[errorCode] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return readCell(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangle = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isRectangle || declared !== "matrix")
    return errorCell("#VALUE!", "The result is no rectangle of values, or the metadata declares a single value.");
  return { matrix: (rows as unknown[][]).map((row) => row.map(readCell)) };
}

const errorCodes: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const longestText = 32_767;

function readCell(value: unknown): ResultCell {
  // Nothing shows as zero, as it does in a formula that refers to an empty cell.
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value === "string") return value.length > longestText ? { error: "#VALUE!" } : { value };
  if (typeof value !== "object") return { error: "#VALUE!" };
  const { type, code, basicValue, basicType, message } = value as Readonly<Record<string, unknown>>;
  const isError = type === "Error" || type === "CustomFunctionError" || basicType === "Error";
  if (isError) return errorCell(toCode(code ?? basicValue), message);
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return { value: basicValue };
  return { error: "#VALUE!" };
}

const toCode = (code: unknown) => (typeof code === "string" && code.startsWith("#") ? code : "#VALUE!");

/** Excel shows a function's own words for these two errors only. */
function errorCell(error: string, message: unknown): ResultCell {
  const isShown = (error === "#VALUE!" || error === "#N/A") && typeof message === "string" && message !== "";
  return isShown ? { error, message } : { error };
}
