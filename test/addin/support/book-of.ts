import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { emptySheet } from "../../workbench/book/empty-sheet";

type Cell = string | number | boolean | null;

/** A workbook of plain sheets: rows from A1 on; texts are text, `null` and `""` are blank. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Partial<IWorkbookData> {
  const entries = Object.entries(sheets).map(([name, rows], index) => {
    const id = `{00000000-0001-0000-${String(index).padStart(2, "0")}00-000000000000}`;
    const empty = emptySheet(id, name);
    const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
    const sheet = {
      ...empty,
      rowCount: Math.max(empty.rowCount, rows.length + 10),
      columnCount: Math.max(empty.columnCount, width + 10),
      cellData: Object.fromEntries(rows.map((row, at) => [at, cellsOf(row)])),
    };
    return [id, sheet] as const;
  });
  return {
    id: "workbook",
    name: "台账.xlsx",
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

const cellsOf = (row: readonly Cell[]): Record<number, ICellData> =>
  Object.fromEntries(row.flatMap((value, at) => (value === null || value === "" ? [] : [[at, cellOf(value)]])));

function cellOf(value: Exclude<Cell, null>): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
