/** A cell of the open workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** Cells of one column that are read or written together with what lies between them. */
export interface CellBlock<T extends CellPlace> {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** From the top; a place at most once. */
  readonly cells: readonly T[];
}

/** A range of its own costs a request as much as so many cells that are passed over. */
const widestGap = 50;

/** Groups cells into as few ranges as make the smallest request. */
export function cellBlocks<T extends CellPlace>(cells: readonly T[]): readonly CellBlock<T>[] {
  const columns = new Map<string, T[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${cell.sheet}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [cell]);
    else column.push(cell);
  }
  return [...columns.values()].flatMap(blocksOfColumn);
}

function blocksOfColumn<T extends CellPlace>(cells: readonly T[]): readonly CellBlock<T>[] {
  const blocks: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block === undefined || last === undefined || cell.row - last.row > widestGap) blocks.push([cell]);
    else block.push(cell);
  }
  return blocks.flatMap((block) => {
    const [first] = block;
    if (first === undefined) return [];
    const { sheet, column, row } = first;
    return [{ sheet, column, firstRow: row, lastRow: block.at(-1)?.row ?? row, cells: block }];
  });
}

/** Runs of neighbouring items that are alike: `runs([1, 1, 2], String)` has two. */
export function runs<T>(items: readonly T[], likeness: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && likeness(last[0]) === likeness(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}
