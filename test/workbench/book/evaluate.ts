import { ERROR_TYPE_SET, ICalculateFormulaService } from "@univerjs/engine-formula";
import { type Book } from "./book";
import { type CellValue } from "./cells";

/** What a formula comes to: one value, or rows of values. An empty cell is "". */
export type FormulaValue = CellValue | CellValue[][];

/** Calculates a formula as if it stood in a cell of the active sheet. */
export async function evaluate(book: Book, formula: string): Promise<FormulaValue> {
  await book.calculation.settled();
  const { unitId } = book;
  const sheet = book.workbook.getActiveSheet().getSheetId();
  const results = await book
    .service(ICalculateFormulaService)
    .executeFormulas({ [unitId]: { [sheet]: { 0: { 0: [formula] } } } });
  const value = results[unitId]?.[sheet]?.[0]?.[0]?.[0]?.value as unknown;
  return Array.isArray(value) ? value.map((row) => (row as unknown[]).map(plain)) : plain(value);
}

const errorTexts: ReadonlySet<string> = ERROR_TYPE_SET;

export const isErrorValue = (value: unknown): value is string => typeof value === "string" && errorTexts.has(value);

function plain(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
}
