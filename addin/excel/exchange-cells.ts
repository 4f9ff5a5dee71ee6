import { type CellValue } from "../../src";
import { asWorkbookFault } from "./as-workbook-fault";
import { hearEvents, silently } from "./silently";
import { mayBeHalfDone } from "./may-be-half-done";
import { requestParts } from "./request-parts";
import { eventsOn } from "./events-on";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";
import { verifyCells, type ExpectedCell, type VerifiedCell } from "./verify-cells";
import { reversed, writeCells, type CellChange } from "./write-cells";

/** What is written in the same request as cells, and how to take it back. */
export interface Companion<C> {
  /** Queues the writing that belongs to these changes. */
  readonly write: (changes: readonly C[]) => void;
  readonly takeBack: () => Promise<void>;
}

/** Looks whether cells hold what they should; a round trip where the answer is not too large for one. */
export async function verify<T extends ExpectedCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlyMap<T, VerifiedCell>> {
  const found = new Map<T, VerifiedCell>();
  for (const part of requestParts(cells, ({ expected }) => [expected]))
    for (const [cell, verified] of await verifyPart(context, part)) found.set(cell, verified);
  return found;
}

async function verifyPart<T extends ExpectedCell>(
  context: Excel.RequestContext,
  cells: readonly T[],
): Promise<ReadonlyMap<T, VerifiedCell>> {
  const found = verifyCells(context, cells);
  await context.sync();
  return found();
}

/**
 * Changes cells in one request, or in as few as Excel takes. When it fails, what was written is taken back; the fault
 * says so where that fails as well.
 */
export async function exchange<C extends CellChange>(
  context: Excel.RequestContext,
  changes: readonly C[],
  textsOf: (change: C) => readonly CellValue[],
  companion: Companion<C>,
): Promise<void> {
  const begun: (readonly C[])[] = [];
  try {
    for (const part of requestParts(changes, textsOf)) {
      begun.push(part);
      await silently(context, () => {
        companion.write(part);
        writeCells(context, part);
      });
    }
  } catch (error) {
    if (begun.length > 1 || mayBeHalfDone(error)) await takeBack(context, begun, companion, error);
    throw error;
  }
}

async function takeBack<C extends CellChange>(
  context: Excel.RequestContext,
  begun: readonly (readonly C[])[],
  companion: Companion<C>,
  error: unknown,
): Promise<void> {
  try {
    await tryTwice(async () => {
      hearEvents(context);
      for (const part of begun) await restore(context, part).catch(unlessGone);
      await companion.takeBack();
    });
  } catch {
    await eventsOn();
    throw withLeftover(error, null, "edits");
  }
}

/** Cells of a sheet that is gone must not keep the log from being put right. */
function unlessGone(error: unknown): void {
  if (asWorkbookFault(error).code !== "sheet-gone") throw error;
}

/** Puts back what a cell held where the change has reached it. */
async function restore(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  const reached = changes.map((change) => ({ ...change, expected: change.to.value }));
  const found = await verifyPart(context, reached);
  const written = reached.filter((cell) => found.get(cell)?.refused === null);
  if (written.length > 0) await silently(context, () => writeCells(context, written.map(reversed)));
}
