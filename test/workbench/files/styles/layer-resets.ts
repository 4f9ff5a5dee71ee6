import { type ICellData, type IColumnData, type IRowData, type IStyleData, type Nullable } from "@univerjs/core";
import { type CellData } from "../cells/scan-sheet";

type Styles = Record<string, Nullable<IStyleData>>;

/**
 * In a file a cell's style is all there is to its look; in Univer it lies over those of its row and column. Where these
 * have something that the cell has not, the cell's style says that it has not.
 */
export function resetsOver(
  cells: CellData,
  rows: Readonly<Record<number, Partial<IRowData>>>,
  columns: Readonly<Record<number, Partial<IColumnData>>>,
  styles: Styles,
): void {
  const styled = (layers: Readonly<Record<number, { s?: unknown }>>): boolean => {
    for (const key in layers) if (layers[key]!.s !== undefined) return true;
    return false;
  };
  if (!styled(rows) && !styled(columns)) return;
  const known = new Map<string, string | undefined>();
  for (const row in cells) {
    for (const column in cells[row]) {
      const cell = cells[row][Number(column)]!;
      const under = [columns[Number(column)]?.s, rows[Number(row)]?.s].filter(
        (s): s is string => typeof s === "string",
      );
      if (under.length > 0) cover(cell, under, styles, known);
    }
  }
}

function cover(
  cell: ICellData,
  under: readonly string[],
  styles: Styles,
  known: Map<string, string | undefined>,
): void {
  const own = typeof cell.s === "string" ? cell.s : undefined;
  const key = `${own ?? ""}<${under.join("<")}`;
  if (!known.has(key)) {
    const style = own === undefined ? {} : styles[own];
    const missing = under.flatMap((id) => Object.keys(styles[id] ?? {})).filter((name) => !(name in (style ?? {})));
    if (missing.length === 0) known.set(key, own);
    else {
      styles[key] = { ...(Object.fromEntries(missing.map((name) => [name, null])) as IStyleData), ...style };
      known.set(key, key);
    }
  }
  const s = known.get(key);
  if (s !== undefined) cell.s = s;
}
