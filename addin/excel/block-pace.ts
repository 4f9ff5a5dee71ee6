import { type SheetBlock } from "../ports/engine";
import { jsonBytes } from "./json-bytes";

/** Larger blocks save no time, and the pane stands still while the client takes one apart: 20 ms for so many. */
const MOST_CELLS = 40_000;
/** Well below what Excel on the web refuses. */
const MOST_BYTES = 2_000_000;
/** Bytes that a cell is taken to need before anything was read: ledgers take a quarter of it, some with long texts all. */
const FIRST_GUESS = 400;

/** Says how many rows to read at once, from what the rows so far have needed. */
export class BlockPace {
  #bytesPerCell = FIRST_GUESS;
  #mostCells = MOST_CELLS;

  rowsOf(columnCount: number): number {
    const cells = Math.min(this.#mostCells, MOST_BYTES / this.#bytesPerCell);
    return Math.max(1, Math.floor(cells / columnCount));
  }

  /** Takes in what one request has brought: several blocks if it was too large. */
  note(blocks: readonly SheetBlock[]): void {
    const cells = blocks.map(({ values }) => values.length * (values[0]?.length ?? 0));
    const measured = blocks.map(({ values }) => sampleOf(values));
    const bytes = measured.reduce((sum, rows) => sum + jsonBytes(rows), 0);
    const total = measured.reduce((sum, rows) => sum + rows.length * (rows[0]?.length ?? 0), 0);
    if (total > 0) this.#bytesPerCell = bytes / total;
    if (blocks.length > 1) this.#mostCells = Math.max(...cells);
  }
}

/** Enough rows to know what the others need; to measure them all takes as long as to receive them. */
function sampleOf<T>(rows: readonly T[]): readonly T[] {
  const step = Math.ceil(rows.length / 200);
  return rows.filter((_, at) => at % step === 0);
}
