import { type SheetBlock } from "../ports/engine";
import { jsonBytes } from "./json-bytes";

/** Larger blocks save no time, and the pane stands still while the client takes one apart. */
const MOST_CELLS = 60_000;
/** Well below what Excel on the web refuses. */
const MOST_BYTES = 2_000_000;
/** What a cell is taken to need before anything was read. */
const FIRST_GUESS = 100;

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
    const bytes = blocks.reduce((sum, { values }) => sum + jsonBytes(values), 0);
    const total = cells.reduce((sum, count) => sum + count, 0);
    if (total > 0) this.#bytesPerCell = bytes / total;
    if (blocks.length > 1) this.#mostCells = Math.max(...cells);
  }
}
