import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { type Area } from "./area";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a write of cells does: the rectangles whose contents it sets, and those whose formats. */
export function writtenAreas(sheet: string, cells: Cells): { readonly contents: Area[]; readonly formats: Area[] } {
  const contents: Area[] = [];
  const formats: Area[] = [];
  for (const [row, line] of Object.entries(cells) as unknown as [string, Record<number, Nullable<ICellData>>][]) {
    let content: Span | undefined;
    let format: Span | undefined;
    for (const key in line) {
      const column = Number(key);
      const cell = line[column];
      if (setsContent(cell)) content = widened(content, column);
      if (cell && "s" in cell) format = widened(format, column);
    }
    if (content) addRow(contents, sheet, Number(row), content);
    if (format) addRow(formats, sheet, Number(row), format);
  }
  return { contents, formats };
}

/** The cell that a write is about when it is about one only. */
export function onlyCell(cells: Cells): { readonly row: number; readonly column: number } | undefined {
  const row = onlyKey(cells);
  const column = row === undefined ? undefined : onlyKey(cells[row]!);
  return row === undefined || column === undefined ? undefined : { row, column };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const contentKeys = ["v", "f", "p", "si"] as const;

const setsContent = (cell: Nullable<ICellData>) => !cell || contentKeys.some((key) => key in cell);

const widened = (span: Span | undefined, column: number): Span =>
  span ? { from: Math.min(span.from, column), to: Math.max(span.to, column) } : { from: column, to: column };

/** Rows come in order, so one that continues the last rectangle makes it longer. */
function addRow(areas: Area[], sheet: string, row: number, { from, to }: Span): void {
  const last = areas.at(-1);
  const columns = to - from + 1;
  if (last?.column === from && last.columns === columns && last.row + last.rows === row)
    areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
  else areas.push({ sheet, row, column: from, rows: 1, columns });
}

function onlyKey(object: object): number | undefined {
  let only: number | undefined;
  for (const key in object) {
    if (only !== undefined) return undefined;
    only = Number(key);
  }
  return only;
}
