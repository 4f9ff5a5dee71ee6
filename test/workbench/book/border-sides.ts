import { type Area, sheetColumns, sheetRows } from "./area";

/** `Excel.BorderIndex`, in the order of the collection. */
export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

type Edge = "t" | "b" | "l" | "r";

/** Cells that draw a line with one of their edges, and those on the line's other side. */
export interface BorderCells {
  readonly cells: Area;
  readonly own: Edge | "tl_br" | "bl_tr";
  readonly neighbours?: Area;
  readonly opposite?: Edge;
}

/** Where the lines of a side lie; none inside a single row or column. */
export function borderAreas(area: Area, side: BorderSide): readonly BorderCells[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [edge({ ...area, rows: 1 }, "t", { ...area, row: row - 1, rows: 1 }, "b")];
    case "EdgeBottom":
      return [edge({ ...area, row: row + rows - 1, rows: 1 }, "b", { ...area, row: row + rows, rows: 1 }, "t")];
    case "EdgeLeft":
      return [edge({ ...area, columns: 1 }, "l", { ...area, column: column - 1, columns: 1 }, "r")];
    case "EdgeRight":
      return [
        edge(
          { ...area, column: column + columns - 1, columns: 1 },
          "r",
          { ...area, column: column + columns, columns: 1 },
          "l",
        ),
      ];
    case "InsideHorizontal":
      return rows < 2 ? [] : [edge({ ...area, rows: rows - 1 }, "b", { ...area, row: row + 1, rows: rows - 1 }, "t")];
    case "InsideVertical":
      return columns < 2
        ? []
        : [edge({ ...area, columns: columns - 1 }, "r", { ...area, column: column + 1, columns: columns - 1 }, "l")];
    case "DiagonalDown":
      return [{ cells: area, own: "tl_br" }];
    case "DiagonalUp":
      return [{ cells: area, own: "bl_tr" }];
  }
}

function edge(cells: Area, own: Edge, neighbours: Area, opposite: Edge): BorderCells {
  const { row, column, rows, columns } = neighbours;
  const isOnSheet = row >= 0 && column >= 0 && row + rows <= sheetRows && column + columns <= sheetColumns;
  return isOnSheet ? { cells, own, neighbours, opposite } : { cells, own };
}
