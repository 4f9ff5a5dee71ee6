import { type OpenWorkbook } from "../ports/workbook";
import { inWorkbook } from "./in-workbook";

/** The serial number of 2000-01-01 where days count from 1904. */
const firstOf2000In1904 = 35064;

/** Tells what the workbook holds: all sheets in one round trip, how far each is filled in the second. */
export function outline(): Promise<OpenWorkbook> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    workbook.load("name,readOnly,protection/protected");
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    await context.sync();

    const countsFrom1904 = workbook.readOnly ? await dateSystemOfReadOnly() : dateSystem(context);

    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount").untrack(),
    );
    const view = viewOf(context);
    await syncButForView(context, [
      ...used.map((range) => () => range.isNullObject || range.rowIndex >= 0),
      countsFrom1904,
    ]);

    return {
      name: workbook.name,
      sheets: worksheets.items.map((sheet, at) => {
        const range = used[at];
        const isEmpty = range === undefined || range.isNullObject;
        return {
          id: sheet.id,
          name: sheet.name,
          isVisible: sheet.visibility === "Visible",
          isProtected: sheet.protection.protected,
          rowCount: isEmpty ? 0 : range.rowIndex + range.rowCount,
          columnCount: isEmpty ? 0 : range.columnIndex + range.columnCount,
        };
      }),
      ...view(),
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      date1904: countsFrom1904(),
    };
  });
}

/** Queues the question from which year days count. Excel takes a worksheet function for a write. */
function dateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const firstOf2000 = workbook.functions.date(2000, 1, 1).load("value");
  return () => firstOf2000.value === firstOf2000In1904;
}

/** A read-only workbook may refuse the question; then days count from 1900, as nearly everywhere. */
async function dateSystemOfReadOnly(): Promise<() => boolean> {
  try {
    return await Excel.run(async (context) => {
      const countsFrom1904 = dateSystem(context);
      await context.sync();
      return countsFrom1904;
    });
  } catch {
    return () => false;
  }
}

/** Asks what the user looks at. It has to be the last of a batch, for Excel refuses it while a chart is selected. */
function viewOf(context: Excel.RequestContext): () => Pick<OpenWorkbook, "activeSheet" | "selectedRows"> {
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const areas = context.workbook.getSelectedRanges().load("areaCount,cellCount,isEntireColumn").untrack();
  const first = areas.areas.getItemAt(0).load("rowIndex,rowCount").untrack();
  return () => {
    const sheet = loaded(() => active.name);
    const isChoice = loaded(() => areas.areaCount === 1 && areas.cellCount !== 1 && !areas.isEntireColumn) ?? false;
    const rows = isChoice ? loaded(() => [first.rowIndex + 1, first.rowIndex + first.rowCount] as const) : null;
    return {
      activeSheet: sheet ?? "",
      selectedRows: sheet === null || rows === null ? null : { sheet, firstRow: rows[0], lastRow: rows[1] },
    };
  };
}

/** Sends a batch that may fail at its end: what came before is answered all the same. */
async function syncButForView(context: Excel.RequestContext, others: readonly (() => boolean)[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (others.some((read) => loaded(read) === null)) throw error;
  }
}

/** What was loaded, or `null` where the batch ended before. */
function loaded<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
