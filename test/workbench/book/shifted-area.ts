import { type Area, sheetColumns, sheetRows } from "./area";

/** Cells put in or taken out, and which way the others go: "rows" moves those below, "columns" those to the right. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  readonly area: Area;
}

/**
 * Where an area is after cells were inserted or deleted: moved, stretched when it was cut into, undefined when all of it
 * was deleted. An area that only partly lies in the moved columns (or rows) stays as it is.
 */
export function shiftedArea(area: Area, { kind, along, area: changed }: Shift): Area | undefined {
  if (area.sheet !== changed.sheet || !isInBand(area, changed, along)) return area;
  const [start, size, limit] =
    along === "rows" ? [area.row, area.rows, sheetRows] : [area.column, area.columns, sheetColumns];
  if (size === limit) return area;
  const [at, count] = along === "rows" ? [changed.row, changed.rows] : [changed.column, changed.columns];
  const span = kind === "insert" ? afterInsert(start, size, at, count, limit) : afterDelete(start, size, at, count);
  if (!span) return undefined;
  const [first, length] = span;
  return along === "rows" ? { ...area, row: first, rows: length } : { ...area, column: first, columns: length };
}

function isInBand(area: Area, changed: Area, along: Shift["along"]): boolean {
  return along === "rows"
    ? area.column >= changed.column && area.column + area.columns <= changed.column + changed.columns
    : area.row >= changed.row && area.row + area.rows <= changed.row + changed.rows;
}

type Span = readonly [start: number, size: number];

function afterInsert(start: number, size: number, at: number, count: number, limit: number): Span | undefined {
  if (start + size <= at) return [start, size];
  if (start < at) return [start, Math.min(size + count, limit - start)];
  return start + count < limit ? [start + count, Math.min(size, limit - start - count)] : undefined;
}

function afterDelete(start: number, size: number, at: number, count: number): Span | undefined {
  const end = start + size;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, at + count));
  if (before + after === 0) return undefined;
  return [start < at ? start : Math.max(at, start - count), before + after];
}
