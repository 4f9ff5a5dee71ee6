import { type SheetBlock } from "../ports/engine";
import { type LongWork, type OpenSheet } from "../ports/workbook";
import { BlockPace } from "./block-pace";
import { inWorkbook } from "./in-workbook";
import { readBlocks, type RowsWanted } from "./read-blocks";
import { unlessAborted } from "./unless-aborted";

/** As many rows as a header may be far from the top. */
const HEAD_ROWS = 60;
/** Cells of several sheets that are asked for together. */
const CELLS_AT_ONCE = 60_000;

/** Reads sheets from A1 on; while `onBlock` is at work on one block, Excel is on the next. */
export function read(
  sheets: readonly OpenSheet[],
  onBlock: (block: SheetBlock) => Promise<void>,
  { signal, onProgress }: LongWork,
): Promise<void> {
  return inWorkbook(async (context) => {
    let rows = 0;
    const deliver = async (blocks: readonly SheetBlock[]): Promise<void> => {
      for (const block of blocks) {
        signal.throwIfAborted();
        await onBlock(block);
        rows += block.values.length;
        onProgress(rows);
      }
    };
    const pace = new BlockPace();
    let delivery = Promise.resolve();
    for (const sheet of sheets) {
      for (let row = 0; row < sheet.rowCount;) {
        const wanted = rowsOf(sheet, row, Math.min(row + pace.rowsOf(sheet.columnCount), sheet.rowCount));
        const reading = unlessAborted(signal, () => readBlocks(context, [wanted]));
        const [blocks] = await Promise.all([reading, delivery]);
        pace.note(blocks);
        delivery = deliver(blocks);
        row += wanted.rowCount;
      }
    }
    await delivery;
  });
}

/** The first rows of sheets, and whole those that `isWhole` names. */
export function readHeads(
  sheets: readonly OpenSheet[],
  isWhole: (name: string) => boolean,
): Promise<readonly SheetBlock[]> {
  const wanted = sheets
    .filter(({ rowCount }) => rowCount > 0)
    .flatMap((sheet) =>
      isWhole(sheet.name) ? wholeSheet(sheet) : [rowsOf(sheet, 0, Math.min(HEAD_ROWS, sheet.rowCount))],
    );
  return inWorkbook(async (context) => {
    const blocks: SheetBlock[] = [];
    for (const group of together(wanted)) blocks.push(...(await readBlocks(context, group)));
    return blocks;
  });
}

/** Whole rows from column A on. Work in the background: it does not wait for the user. */
export function readRows(sheet: string, firstRow: number, lastRow: number, columnCount: number): Promise<SheetBlock> {
  const wanted = { key: sheet, sheet, firstRow: firstRow - 1, rowCount: lastRow - firstRow + 1, columnCount };
  return inWorkbook(
    async (context) => {
      const blocks = await readBlocks(context, [wanted]);
      return { sheet, firstRow: wanted.firstRow, values: blocks.flatMap(({ values }) => values) };
    },
    { sheet, waitsForCell: false },
  );
}

function rowsOf({ id, name, columnCount }: OpenSheet, from: number, to: number): RowsWanted {
  return { key: id, sheet: name, firstRow: from, rowCount: to - from, columnCount };
}

/** The sheet in parts of which each may be read at once. */
function wholeSheet(sheet: OpenSheet): readonly RowsWanted[] {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / sheet.columnCount));
  const parts = Math.ceil(sheet.rowCount / step);
  return Array.from({ length: parts }, (_, at) => rowsOf(sheet, at * step, Math.min((at + 1) * step, sheet.rowCount)));
}

/** Puts together what may be read at once. */
function together(wanted: readonly RowsWanted[]): readonly (readonly RowsWanted[])[] {
  const groups: RowsWanted[][] = [];
  let cells = Infinity;
  for (const rows of wanted) {
    cells += rows.rowCount * rows.columnCount;
    if (cells > CELLS_AT_ONCE) {
      groups.push([]);
      cells = rows.rowCount * rows.columnCount;
    }
    groups.at(-1)?.push(rows);
  }
  return groups;
}
