import { WorkbookFault } from "../ports/workbook-fault";
import { eventsOn } from "./events-on";
import { forgetLooks, keptLooks, looksSetting, restoreLooks } from "./column-looks";
import { inWorkbook } from "./in-workbook";
import { ownColumns, type OwnColumns } from "./own-columns";
import { deleteRules, listRules, type OwnRule, readOwnRules } from "./own-rules";
import { silently } from "./silently";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";

/** Takes every mark of ours out of a sheet, or of all sheets. */
export async function clearMarks(sheet: string | null): Promise<{ readonly sheets: number }> {
  const progress = { isSent: false };
  try {
    return await tryTwice(() =>
      inWorkbook((context) => clearSheetMarks(context, sheet, () => (progress.isSent = true)), { sheet }),
    );
  } catch (error) {
    if (!progress.isSent) throw error;
    await eventsOn();
    throw withLeftover(error, sheet, "marks");
  }
}

/** The same within other work. */
export async function clearSheetMarks(
  context: Excel.RequestContext,
  name: string | null,
  onSend: () => unknown = () => undefined,
): Promise<{ readonly sheets: number }> {
  const { workbook } = context;
  workbook.load("readOnly");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.filter((sheet) => name === null || sheet.name === name);
  if (name !== null && sheets.length === 0) throw new WorkbookFault("sheet-gone", name);
  const marked = await markedSheets(context, sheets);
  if (marked.length === 0) return { sheets: 0 };
  if (workbook.readOnly) throw new WorkbookFault("read-only");
  const closed = marked.find(({ sheet }) => sheet.protection.protected);
  if (closed !== undefined) throw new WorkbookFault("protected-sheet", closed.sheet.name);
  onSend();
  await silently(context, () => {
    for (const one of marked) queueClear(one);
  });
  return { sheets: marked.length };
}

/** A sheet with something of ours. */
interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly own: OwnColumns | null;
  readonly rules: readonly OwnRule[];
  readonly setting: Excel.Setting;
  /** From the header to the last marked row. */
  readonly rowCount: number;
}

async function markedSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly MarkedSheet[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    own: ownColumns(sheet),
    list: listRules(sheet),
    setting: looksSetting(context, sheet.id),
  }));
  await context.sync();
  const rules = await readOwnRules(
    context,
    asked.map(({ list }) => list),
  );
  const marked = asked
    .map(({ sheet, own, setting }, at) => ({ sheet, own: own(), rules: rules[at] ?? [], setting }))
    .filter(({ own, rules: found, setting }) => own !== null || found.length > 0 || !setting.isNullObject);
  const ends = marked.map(({ sheet, own }) => (own === null ? null : marksOf(sheet, own)));
  await context.sync();
  return marked.map((one, at) => {
    const end = ends[at];
    const isFilled = end !== null && end !== undefined && !end.isNullObject;
    return { ...one, rowCount: isFilled ? end.rowIndex + end.rowCount - (one.own?.headerRow ?? 0) : 0 };
  });
}

/** The marks of the rows: only in the hidden column can nothing of the user's stand. */
function marksOf(sheet: Excel.Worksheet, { headerRow, result, mask }: OwnColumns): Excel.Range {
  return sheet
    .getRangeByIndexes(headerRow, mask ?? result ?? 0, SHEET_ROWS - headerRow, 1)
    .untrack()
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,rowCount")
    .untrack();
}

const SHEET_ROWS = 1_048_576;

/** Begins with what is found by the columns, and ends with what finds them, so that it can be done once more. */
function queueClear({ sheet, own, rules, setting, rowCount }: MarkedSheet): void {
  deleteRules(sheet, rules);
  const cellsOf = (column: number | null): Excel.Range | null =>
    own === null || column === null
      ? null
      : sheet.getRangeByIndexes(own.headerRow, column, Math.max(1, rowCount), 1).untrack();
  const [result, mask] = [cellsOf(own?.result ?? null), cellsOf(own?.mask ?? null)];
  restoreLooks(
    keptLooks(setting),
    result?.getEntireColumn().untrack() ?? null,
    mask?.getEntireColumn().untrack() ?? null,
  );
  for (const cells of [result, mask]) {
    // The command line, which keeps nothing, gives the cells a format as well.
    if (setting.isNullObject) cells?.clear("Formats");
    cells?.clear("Contents");
  }
  forgetLooks(setting);
}
