import { type Area } from "./area";

/** Gathers cells, given row by row and from left to right, into as few rectangles as lie on top of each other. */
export class Rectangles {
  readonly #done: Area[] = [];
  #open: Area[] = [];
  #line: { row: number; runs: { column: number; columns: number }[] } | undefined;

  constructor(readonly sheet: string) {}

  add(row: number, column: number, columns = 1): void {
    if (this.#line?.row !== row) {
      this.#close();
      this.#line = { row, runs: [] };
    }
    const last = this.#line.runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += columns;
    else this.#line.runs.push({ column, columns });
  }

  /** All of them, from top to bottom. */
  all(): readonly Area[] {
    this.#close();
    const areas = [...this.#done, ...this.#open];
    return areas.sort((left, right) => left.row - right.row || left.column - right.column);
  }

  #close(): void {
    const line = this.#line;
    if (!line) return;
    this.#line = undefined;
    const above = new Map(this.#open.map((area) => [`${area.column},${area.columns}`, area]));
    const open = line.runs.map(({ column, columns }) => {
      const key = `${column},${columns}`;
      const upper = above.get(key);
      if (!upper || upper.row + upper.rows !== line.row)
        return { sheet: this.sheet, row: line.row, column, rows: 1, columns };
      above.delete(key);
      return { ...upper, rows: upper.rows + 1 };
    });
    this.#done.push(...above.values());
    this.#open = open;
  }
}
