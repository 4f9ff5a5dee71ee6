import { type ICellData, type IWorksheetData } from "@univerjs/core";
import { parseArea } from "../../book/area";

/** The values that an array formula fills in, row by row from its own cell on, which has its value itself. */
export type SpillValues = readonly (readonly (Pick<ICellData, "v" | "t"> | null)[])[];

/** What the array formulas of a sheet fill in. */
export interface Spills {
  /** Filled cells by row and column; they are no cells of the sheet itself. */
  readonly rows: ReadonlyMap<number, Readonly<Record<number, ICellData>>>;
  /** The range of the array formula of a cell. */
  of(row: number, column: number): string | undefined;
}

export function spillsOf({ cellData = {} }: Partial<IWorksheetData>): Spills {
  const rows = new Map<number, Record<number, ICellData>>();
  for (const row in cellData) {
    const cells = cellData[row]!;
    for (const column in cells) {
      const cell = cells[column];
      const values = cell?.ref ? (cell.custom?.spill as SpillValues | undefined) : undefined;
      if (values) spread(Number(row), Number(column), values);
    }
  }

  function spread(top: number, left: number, values: SpillValues): void {
    for (const [down, line] of values.entries()) {
      for (const [right, value] of line.entries()) {
        if (!value) continue;
        const own = cellData[top + down]?.[left + right];
        if (own?.f || (own?.v !== undefined && own.v !== null)) continue;
        const cells = rows.get(top + down) ?? {};
        rows.set(top + down, cells);
        cells[left + right] = { ...own, ...value };
      }
    }
  }

  return {
    rows,
    of(row, column) {
      const cell: ICellData | undefined = cellData[row]?.[column];
      return cell?.ref && parseArea(cell.ref, "") ? cell.ref : undefined;
    },
  };
}
