import { columnIndex, resultSheets } from "../../src";
import { type CellEdit } from "../ports/engine";
import { type EditOutcome, type LoggedBatch } from "../ports/workbook";
import { WorkbookFault } from "../ports/workbook-fault";
import { type CellPlace } from "./cell-blocks";
import { findLog, type ChangeLog, type FoundLog } from "./change-log";
import { loadHidden, readHidden, vaultKey } from "./change-vault";
import { exchange, verify, type Companion } from "./exchange-cells";
import { inWorkbook } from "./in-workbook";
import { logColumn, revertedAt, standing } from "./log-columns";
import { readChanges, readLines, type LoggedChange } from "./read-log";
import { checkWritable, listSheets, type SheetList } from "./sheet-list";
import { reversed, writeCells, type CellChange } from "./write-cells";

/** The batches of the log, the newest first; a batch is reverted when nothing of it stands. */
export function loggedBatches(): Promise<readonly LoggedBatch[]> {
  return inWorkbook(async (context) => {
    const { found } = await openLog(context);
    if (found === null) return [];
    const batches = new Map<string, LoggedBatch>();
    for (const { batch, at, status } of await readLines(context, found.log)) {
      const known = batches.get(batch) ?? { batch, at, cells: 0, isReverted: true };
      const isReverted = known.isReverted && status !== standing;
      batches.set(batch, { ...known, cells: known.cells + 1, isReverted });
    }
    return [...batches.values()].sort((a, b) => Number(b.batch) - Number(a.batch));
  });
}

/** Takes a batch back: cells that still hold what it wrote get what they held before. */
export function revertEdits(batch: string, when: string): Promise<EditOutcome> {
  return inWorkbook(async (context) => {
    const { list, found } = await openLog(context);
    if (found === null) throw new WorkbookFault("sheet-gone", resultSheets.changes);
    const { log } = found;
    const lines = (await readLines(context, log)).filter((each) => each.batch === batch && each.status === standing);
    const [first] = lines;
    if (first === undefined) return { written: 0, refused: [], batch: null };
    const logged = await readChanges(context, log, lines);
    checkWritable(list, [...logged, { sheet: log.name }]);

    const hidden = await hiddenChanges(context, vaultKey(batch, first.at));
    const cells = logged.map((change) => {
      const { before, after } = hidden.get(keyOf(change)) ?? change;
      return { ...placeOf(change), expected: after.value, before, after, change };
    });
    const back: RevertedCell[] = [];
    const refused: EditOutcome["refused"][number][] = [];
    for (const [cell, { refused: why, format }] of await verify(context, cells))
      if (why === null) back.push(revertedCell(cell, format));
      else refused.push({ edit: editOf(cell), why });
    if (back.length === 0) return { written: 0, refused, batch: null };

    await exchange(context, back, ({ from, to }) => [from.value, to.value], statuses(context, log, back, when));
    return { written: back.length, refused, batch };
  });
}

async function openLog(
  context: Excel.RequestContext,
): Promise<{ readonly list: SheetList; readonly found: FoundLog | null }> {
  const list = await listSheets(context);
  const found = findLog(context, list);
  await context.sync();
  return { list, found: found() };
}

/** What the log masks, by its place. */
async function hiddenChanges(
  context: Excel.RequestContext,
  key: string,
): Promise<ReadonlyMap<string, Pick<LoggedChange, "before" | "after">>> {
  const parts = loadHidden(context, key);
  await context.sync();
  if (parts.items.length === 0) return new Map();
  const hidden = readHidden(parts);
  await context.sync();
  return new Map(hidden().map((change) => [keyOf(change), change]));
}

const keyOf = ({ sheet, address }: Pick<LoggedChange, "sheet" | "address">): string => `${address} ${sheet}`;

function placeOf({ sheet, address }: LoggedChange): CellPlace {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row), column: columnIndex(letters) };
}

/** A logged cell that still holds what the batch wrote, or not. */
interface LoggedCell extends CellPlace, Pick<LoggedChange, "before" | "after"> {
  readonly change: LoggedChange;
}

interface RevertedCell extends CellChange {
  readonly change: LoggedChange;
}

/** A number format that the user has given the cell since stays. */
function revertedCell({ sheet, row, column, before, after, change }: LoggedCell, format: string): RevertedCell {
  const to = { value: before.value, format: format === after.format ? before.format : format };
  return { sheet, row, column, change, from: { value: after.value, format }, to };
}

function editOf({ sheet, row, column, before, after, change }: LoggedCell): CellEdit {
  return {
    ...{ sheet, row, column, before: after.value, after: before.value },
    ...{ shownBefore: String(change.after.value), shownAfter: String(change.before.value) },
    ...{ as: typeof before.value === "string" ? "text" : "number", kind: "ask" },
    ...{ rule: change.rule, ruleTitle: change.ruleTitle },
  };
}

/** Says in the log that changes were taken back. */
function statuses(
  context: Excel.RequestContext,
  log: ChangeLog,
  all: readonly RevertedCell[],
  when: string,
): Companion<RevertedCell> {
  const statusOf = ({ change }: RevertedCell): CellChange => ({
    ...{ sheet: log.name, row: change.row, column: logColumn.status },
    ...{ from: { value: standing, format: "@" }, to: { value: revertedAt(when), format: "@" } },
  });
  return {
    write: (cells) => writeCells(context, cells.map(statusOf)),
    async takeBack() {
      writeCells(
        context,
        all.map((cell) => reversed(statusOf(cell))),
      );
      await context.sync();
    },
  };
}
