import { isOwnSheet } from "../../src";
import { type SheetChange } from "../ports/workbook";
import { type AppContext } from "./app-context";
import { countAsStale } from "./count-as-stale";
import { recheckRows } from "./recheck-rows";
import { refreshIndex } from "./refresh-index";

/** A change of more rows at once is not followed row by row: the pane says that the check is out of date. */
const ROWS_FOLLOWED = 200;

/**
 * Follows what happens in the sheets: an edited row is judged again at once, inserted and deleted rows move what was
 * found, and what cannot be judged locally makes the check stale. Changes are taken one after another; a co-author's
 * edit changes the pane and never the sheet.
 */
export function followChanges(context: AppContext): Promise<() => Promise<void>> {
  const queue: SheetChange[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    for (let change = queue.shift(); change !== undefined; change = queue.shift()) {
      try {
        await follow(context, withThoseAlike(change, queue));
      } catch {
        // Excel refuses reads while a cell is edited or a sheet goes away; the next check sees what is there.
        countAsStale(context);
      }
    }
    isBusy = false;
  }

  return context.workbook.watch((change) => {
    queue.push(change);
    void work();
  });
}

interface EditedRows {
  readonly change: SheetChange;
  readonly rows: readonly number[];
}

/** Edits of one sheet that wait already are judged together. */
function withThoseAlike(change: SheetChange, queue: SheetChange[]): EditedRows {
  const rows = [...rowsOf(change)];
  for (let next = queue[0]; next !== undefined && areAlike(change, next); next = queue[0]) {
    rows.push(...rowsOf(next));
    queue.shift();
  }
  return { change, rows };
}

const areAlike = (one: SheetChange, other: SheetChange): boolean =>
  one.kind === "edited" &&
  other.kind === "edited" &&
  one.sheet === other.sheet &&
  one.isRemote === other.isRemote &&
  isFollowed(one) &&
  isFollowed(other);

const isFollowed = ({ rows }: SheetChange): boolean => rows !== null && rows[1] - rows[0] < ROWS_FOLLOWED;

function rowsOf(change: SheetChange): readonly number[] {
  const { rows } = change;
  if (rows === null || !isFollowed(change)) return [];
  return Array.from({ length: rows[1] - rows[0] + 1 }, (_, index) => rows[0] + index);
}

async function follow(context: AppContext, { change, rows }: EditedRows): Promise<void> {
  const { store, engine, desk } = context;
  const { checked, language, work } = store.get();
  if (work !== null) desk.changes += 1;
  if (checked === null) return;
  const { sheet, kind, isRemote } = change;
  const isChecked = checked.summary.ledgers.some((ledger) => ledger.sheet === sheet);
  if (!isChecked) {
    // Settings decide what every ledger is judged by.
    if (isOwnSheet(sheet) || kind === "structure") countAsStale(context);
    return;
  }
  if (work !== null || change.rows === null || kind === "structure") {
    countAsStale(context);
    return;
  }
  const [first, last] = change.rows;
  if (kind === "edited") {
    if (rows.length === 0) countAsStale(context, last - first + 1);
    else await recheckRows(context, sheet, rows, { writeMarks: !isRemote });
    return;
  }
  const count = (last - first + 1) * (kind === "rows-inserted" ? 1 : -1);
  const summary = await engine.shiftRows(sheet, first, count, language);
  const now = store.get().checked;
  if (summary !== null && now !== null) store.set({ checked: { ...now, summary } });
  await refreshIndex(context);
}
