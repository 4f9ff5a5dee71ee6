import { isFormulaLike } from "../../src";
import { type MarkCells, type MarkFrame } from "../ports/engine";
import { type LongWork } from "../ports/workbook";
import { jsonBytes } from "./json-bytes";
import { patiently } from "./patiently";
import { silently } from "./silently";
import { markColumns } from "./survey-marks";

/** Rows that are asked for at once. */
const ROWS_AT_ONCE = 2000;
/** What goes into one request: well below what Excel on the web takes, and written down in one go without a halt. */
const BYTES_AT_ONCE = 1_000_000;
const ROWS_IN_REQUEST = 20_000;

/** Gives the cells of rows, 1-based and inclusive. */
export type CellSource = (firstRow: number, lastRow: number) => Promise<MarkCells>;

/** Where marks go. */
export interface MarkPlace {
  readonly context: Excel.RequestContext;
  readonly sheetId: string;
  readonly frame: MarkFrame;
}

/** How writing goes on. */
export interface Writing extends LongWork {
  /** Before each request: from the first one on there may be something to take back. */
  readonly onSend: () => void;
  /** Queues what goes into the last request. */
  readonly atEnd: (sheet: Excel.Worksheet) => void;
}

/** Writes rows of the two columns in as few requests as they fit into. */
export async function writeMarkCells(
  place: MarkPlace,
  [firstRow, lastRow]: readonly [first: number, last: number],
  source: CellSource,
  { signal, onProgress, onSend, atEnd }: Writing,
): Promise<void> {
  let waiting: MarkCells[] = [];
  let [bytes, rows] = [0, 0];
  for (let row = firstRow; row <= lastRow; row += ROWS_AT_ONCE) {
    const block = await source(row, Math.min(row + ROWS_AT_ONCE - 1, lastRow));
    signal.throwIfAborted();
    const size = jsonBytes(block.cells);
    if (rows > 0 && (bytes + size > BYTES_AT_ONCE || rows + block.cells.length > ROWS_IN_REQUEST)) {
      onSend();
      await send(place, waiting);
      onProgress(row - firstRow);
      signal.throwIfAborted();
      waiting = [];
      [bytes, rows] = [0, 0];
    }
    waiting.push(block);
    bytes += size;
    rows += block.cells.length;
  }
  onSend();
  await send(place, waiting, atEnd);
  onProgress(lastRow - firstRow + 1);
}

/** Sends blocks in one request; where it is too large for Excel, each half for itself. */
async function send(place: MarkPlace, blocks: readonly MarkCells[], atEnd?: Writing["atEnd"]): Promise<void> {
  const { context, sheetId, frame } = place;
  try {
    await patiently(() =>
      silently(context, () => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        for (const block of blocks) queueCells(sheet, frame, block);
        atEnd?.(sheet);
      }),
    );
  } catch (error) {
    const isTooLarge = error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
    const halves = isTooLarge ? halved(blocks) : null;
    if (halves === null) throw error;
    await send(place, halves[0]);
    await send(place, halves[1], atEnd);
  }
}

/** Queues rows of the two columns. */
export function queueCells(
  sheet: Excel.Worksheet,
  frame: Pick<MarkFrame, "resultColumn">,
  { firstRow, cells }: MarkCells,
): void {
  if (cells.length === 0) return;
  markColumns(sheet, frame, firstRow, firstRow + cells.length - 1).values = cells.map((row) => row.map(asText));
}

/** Text that Excel would take for a formula stays text. */
const asText = (text: string): string => (isFormulaLike(text) ? `'${text}` : text);

function halved(blocks: readonly MarkCells[]): readonly [readonly MarkCells[], readonly MarkCells[]] | null {
  const [only, ...others] = blocks;
  if (only === undefined) return null;
  if (others.length > 0) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const middle = Math.ceil(only.cells.length / 2);
  if (middle === only.cells.length) return null;
  return [
    [{ firstRow: only.firstRow, cells: only.cells.slice(0, middle) }],
    [{ firstRow: only.firstRow + middle, cells: only.cells.slice(middle) }],
  ];
}
