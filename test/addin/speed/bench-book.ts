import { type IWorkbookData } from "@univerjs/core";
import { createEngine } from "../../../addin/engine/create-engine";
import { type CellValue } from "../../../src/sheets/cell";
import { asWorkbook, benchAsOf, benchFields } from "../../bench/make-ledger";
import { bookOf } from "../support/book-of";
import { feed } from "../support/feed-engine";

/** The sheet of a ledger of the benchmarks. */
export const benchSheet = "行政许可";

/** Columns of a ledger of the benchmarks under their headers, as the workbench opens them. */
export function benchBook(columns: readonly (readonly CellValue[])[]): Partial<IWorkbookData> {
  const rows = (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? null));
  return bookOf({ [benchSheet]: [benchFields.map(({ name }) => name), ...rows] });
}

/** The same columns without the rows in which a check finds something. */
export async function withoutFindings(
  columns: readonly (readonly CellValue[])[],
): Promise<readonly (readonly CellValue[])[]> {
  const engine = createEngine();
  await feed(engine, asWorkbook(columns), 500);
  const settings = { language: "zh", asOf: benchAsOf, mapping: {}, kinds: {}, scope: null } as const;
  const checked = await engine.check(settings, () => undefined);
  if (!checked.ok) throw new Error(checked.error.join());
  const rowCount = columns[0]?.length ?? 0;
  const { cells } = await engine.markCells(benchSheet, 2, rowCount + 1, "zh");
  return columns.map((column) => column.filter((_, row) => cells[row]?.[0] === ""));
}
