import { type Worksheet } from "@univerjs/core";
import { type Area } from "./area";
import { type Chart, type ChartCorner } from "./chart";
import { columnScale, rowScale } from "./sheet-geometry";

/** In points from the corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type ChartAnchor = Chart["anchor"];

export function boxOf(sheet: Worksheet, { from, to }: ChartAnchor): Box {
  const [rows, columns] = [rowScale(sheet), columnScale(sheet)];
  const left = columns.startOf(from.column) + from.x;
  const top = rows.startOf(from.row) + from.y;
  const width = columns.startOf(to.column) + to.x - left;
  return { left, top, width, height: rows.startOf(to.row) + to.y - top };
}

export function anchorOf(sheet: Worksheet, { left, top, width, height }: Box): ChartAnchor {
  const [rows, columns] = [rowScale(sheet), columnScale(sheet)];
  const corner = (x: number, y: number): ChartCorner => {
    const [row, column] = [rows.at(y), columns.at(x)];
    return { row: row.index, column: column.index, x: column.into, y: row.into };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

/** Covers the cells from the first corner of one area to the last of another. */
export const anchorOver = (first: Area, last: Area): ChartAnchor => ({
  from: { row: first.row, column: first.column, x: 0, y: 0 },
  to: { row: last.row + last.rows, column: last.column + last.columns, x: 0, y: 0 },
});

/** Where Excel's default size of a chart goes here: right of what it shows. */
export function newChartBox(sheet: Worksheet, source: Area): Box {
  const left = columnScale(sheet).startOf(source.column + source.columns) + 24;
  return { left, top: rowScale(sheet).startOf(source.row), width: 360, height: 216 };
}
