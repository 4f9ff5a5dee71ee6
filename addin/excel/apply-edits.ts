import { columnLetters, type CellValue } from "../../src";
import { type CellEdit } from "../ports/engine";
import { type EditOutcome } from "../ports/workbook";
import { editedContents, type CellContents } from "./cell-contents";
import { addLog, eraseEntries, findLog, writableLog, writeEntries, type ChangeLog, type LogEntry } from "./change-log";
import { dropHidden, keepHidden, loadHidden, vaultKey, type HiddenChange } from "./change-vault";
import { exchange, verify } from "./exchange-cells";
import { inWorkbook } from "./in-workbook";
import { standing } from "./log-columns";
import { checkWritable, listSheets } from "./sheet-list";
import { type CellChange } from "./write-cells";

/** An edit that can be made. */
interface EditedCell extends CellChange {
  readonly edit: CellEdit;
}

/**
 * Three round trips: what sheets there are, what the cells hold, and all writing at once. Nothing is written where a
 * cell of a protected sheet is among them, or where there can be no log.
 */
export function applyEdits(edits: readonly CellEdit[], when: string): Promise<EditOutcome> {
  return inWorkbook(async (context) => {
    if (edits.length === 0) return { written: 0, refused: [], batch: null };
    const list = await listSheets(context);
    checkWritable(list, edits);
    const logFound = findLog(context, list);
    const firstOf2000 = context.workbook.functions.date(2000, 1, 1).load("value");
    const expected = edits.map((edit) => ({ ...edit, expected: edit.before, edit }));
    const found = await verify(context, expected);
    const log = writableLog(list, logFound());
    const date1904 = firstOf2000.value === firstOf2000In1904;

    const changes: EditedCell[] = [];
    const refused: EditOutcome["refused"][number][] = [];
    for (const [{ edit }, { refused: why, format }] of found)
      if (why === null) changes.push(editedCell(edit, format, date1904));
      else refused.push({ edit, why });
    if (changes.length === 0) return { written: 0, refused, batch: null };

    await exchange(context, changes, valuesSent, logging(context, log, when));
    return { written: changes.length, refused, batch: String(log.lastBatch + 1) };
  });
}

/** The serial number of 2000-01-01 where days count from 1904. */
const firstOf2000In1904 = 35_064;

const valuesSent = ({ edit }: EditedCell): readonly CellValue[] => [
  edit.before,
  edit.after,
  edit.sheet,
  edit.ruleTitle,
  edit.rule,
];

function editedCell(edit: CellEdit, format: string, date1904: boolean): EditedCell {
  const { sheet, row, column, before } = edit;
  return {
    ...{ edit, sheet, row, column },
    from: { value: before ?? "", format },
    to: editedContents(edit, format, date1904),
  };
}

/** Writes the log along with the cells, and what it must not show into the vault. */
function logging(context: Excel.RequestContext, log: ChangeLog, at: string) {
  const batch = log.lastBatch + 1;
  let logged = 0;
  return {
    write(changes: readonly EditedCell[]) {
      if (log.isNew && logged === 0) addLog(context, log);
      const entries = changes.map((change) => logEntry(change, at, batch));
      writeEntries(context, log, log.nextRow + logged, entries);
      keepHidden(context, vaultKey(String(batch), at), changes.flatMap(hiddenChange));
      logged += changes.length;
    },
    async takeBack() {
      const hidden = loadHidden(context, vaultKey(String(batch), at));
      await eraseEntries(context, log, log.nextRow, logged);
      if (hidden.items.length === 0) return;
      dropHidden(hidden);
      await context.sync();
    },
  };
}

function logEntry({ edit, from, to }: EditedCell, at: string, batch: number): LogEntry {
  return {
    ...{ at, batch, sheet: edit.sheet, address: addressOf(edit) },
    before: isMasked(edit.before, edit.shownBefore) ? shown(edit.shownBefore) : from,
    after: isMasked(edit.after, edit.shownAfter) ? shown(edit.shownAfter) : to,
    ...{ ruleTitle: edit.ruleTitle, rule: edit.rule, status: standing },
  };
}

function hiddenChange({ edit, from, to }: EditedCell): readonly HiddenChange[] {
  const isHidden = isMasked(edit.before, edit.shownBefore) || isMasked(edit.after, edit.shownAfter);
  return isHidden ? [{ sheet: edit.sheet, address: addressOf(edit), before: from, after: to }] : [];
}

const addressOf = ({ row, column }: CellEdit): string => `${columnLetters(column)}${row}`;

/** Whether the cell holds more than may be shown. */
const isMasked = (value: CellValue, shownValue: string): boolean => String(value ?? "") !== shownValue;

const shown = (text: string): CellContents => ({ value: text, format: "@" });
