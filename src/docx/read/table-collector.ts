import { type Area } from "../../sheets/address";
import { type CellValue } from "../../sheets/cell";
import { sheetOfRows } from "../../sheets/sheet-of-rows";
import { type SheetData } from "../../sheets/workbook-data";

/** A table while its cells come in. */
export interface TableCollector {
  /** @param skipped grid columns before its first cell. */
  beginRow(): void;
  skip(columns: number): void;
  /** Forgets the row: its deletion is tracked. */
  dropRow(): void;
  beginCell(): void;
  span(columns: number): void;
  /** Whether the cell begins a merge downwards or belongs to one. */
  merge(begins: boolean): void;
  add(text: string): void;
  endCell(): void;
  endRow(): void;
  finish(): SheetData;
}

interface Cell {
  text: string;
  span: number;
  merged: "no" | "begins" | "goes on";
}

type MutableArea = { -readonly [Key in keyof Area]: Area[Key] };

/** Collects the cells of a `w:tbl` (ISO/IEC 29500-1, 17.4), merged ones with their areas. */
export function collectTable(): TableCollector {
  const rows: CellValue[][] = [];
  const areas: MutableArea[] = [];
  let open = new Map<number, MutableArea>();
  let row: CellValue[] = [];
  let dropped = false;
  let cell: Cell = { text: "", span: 1, merged: "no" };
  return {
    beginRow: () => {
      row = [];
      dropped = false;
    },
    skip: (columns) => {
      row.push(...Array.from({ length: columns }, () => null));
    },
    dropRow: () => {
      dropped = true;
    },
    beginCell: () => {
      cell = { text: "", span: 1, merged: "no" };
    },
    span: (columns) => {
      cell.span = columns;
    },
    merge: (begins) => {
      cell.merged = begins ? "begins" : "goes on";
    },
    add: (text) => {
      cell.text += text;
    },
    endCell: () => {
      const left = row.length;
      const above = cell.merged === "goes on" ? open.get(left) : undefined;
      if (above !== undefined && !dropped) above.bottom = rows.length;
      else {
        const area = { top: rows.length, left, bottom: rows.length, right: left + cell.span - 1 };
        open.set(left, area);
        if (!dropped) areas.push(area);
      }
      row.push(above === undefined ? cell.text.trim() : null, ...Array.from({ length: cell.span - 1 }, () => null));
    },
    endRow: () => {
      if (!dropped) rows.push(row);
    },
    finish: () => {
      open = new Map();
      const merges = areas.filter(({ top, left, bottom, right }) => bottom > top || right > left);
      return { ...sheetOfRows("", rows), merges };
    },
  };
}
