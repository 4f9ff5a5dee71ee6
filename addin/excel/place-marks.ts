import { type MarkFrame } from "../ports/engine";
import { WorkbookFault } from "../ports/workbook-fault";
import { type LongWork } from "../ports/workbook";
import { clearSheetMarks } from "./clear-marks";
import { forgetLooks, keepLooks, looksSetting, restoreLooks } from "./column-looks";
import { eventsOn } from "./events-on";
import { inWorkbook } from "./in-workbook";
import { addRules, deleteRules, inOrderOfAdding, listRules, readOwnRules, rulesOf } from "./own-rules";
import { patiently } from "./patiently";
import { silently } from "./silently";
import { markColumns, type MarkSurvey, surveyMarks } from "./survey-marks";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";
import { type CellSource, writeMarkCells } from "./write-mark-cells";

/** Points of a column that shows so many characters of Excel's own font. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Writes the two columns and the conditional formats of a sheet, in place of those of an earlier check. */
export async function placeMarks(
  frame: MarkFrame,
  cells: CellSource,
  former: CellSource,
  work: LongWork,
): Promise<void> {
  const { sheet: name } = frame;
  const written: MarkSurvey[] = [];
  try {
    await inWorkbook(
      async (context) => {
        const survey = await patiently(() => surveyOf(context, frame));
        work.signal.throwIfAborted();
        await writeMarkCells({ context, sheetId: survey.sheetId, frame }, [frame.firstRow, frame.lastRow], cells, {
          ...work,
          onSend: () => written.push(survey),
          atEnd: (sheet) => finish(context, sheet, frame, survey),
        });
      },
      { sheet: name },
    );
  } catch (error) {
    const [before] = written;
    if (before === undefined || (await isTakenBack(frame, before, former))) throw error;
    throw withLeftover(error, name, "marks");
  }
}

/** The sheet before its marks are written, without those that stand where these do not go. */
async function surveyOf(context: Excel.RequestContext, frame: MarkFrame): Promise<MarkSurvey> {
  const survey = await surveyMarks(context, frame);
  if (survey.own === null || survey.isInPlace) return survey;
  await clearSheetMarks(context, frame.sheet);
  return surveyMarks(context, frame);
}

/** Queues all but the cells of the rows: headers, what a longer check has left, colours, and the columns' looks. */
function finish(context: Excel.RequestContext, sheet: Excel.Worksheet, frame: MarkFrame, survey: MarkSurvey): void {
  const { headerRow, firstRow, lastRow } = frame;
  const { lastMarkedRow, sheetId, looks } = survey;
  markColumns(sheet, frame, headerRow, headerRow).values = [[...frame.headers]];
  if (lastMarkedRow > lastRow) clear(sheet, frame, lastRow + 1, lastMarkedRow);
  if (survey.isInPlace && firstRow > headerRow + 1) clear(sheet, frame, headerRow + 1, firstRow - 1);
  if (survey.isFromFile) markColumns(sheet, frame, headerRow, Math.max(lastRow, lastMarkedRow)).clear("Formats");
  deleteRules(sheet, survey.rules);
  addRules(sheet, rulesOf(frame, survey.headerLook));
  if (survey.own !== null) return;
  keepLooks(context, sheetId, looks);
  const columns = markColumns(sheet, frame);
  columns.getColumn(0).untrack().columnHidden = false;
  columns.getColumn(0).untrack().format.columnWidth = pointsOf(frame.resultWidth);
  columns.getColumn(1).untrack().columnHidden = true;
}

/** Queues emptying rows of the two columns. */
const clear = (sheet: Excel.Worksheet, frame: MarkFrame, firstRow: number, lastRow: number): void =>
  markColumns(sheet, frame, firstRow, lastRow).clear("Contents");

/** Puts the sheet back as it was; says whether Excel let us. */
async function isTakenBack(frame: MarkFrame, before: MarkSurvey, former: CellSource): Promise<boolean> {
  try {
    await tryTwice(() => takeBack(frame, before, former));
    return true;
  } catch (error) {
    await eventsOn();
    return error instanceof WorkbookFault && error.code === "sheet-gone";
  }
}

function takeBack(frame: MarkFrame, before: MarkSurvey, former: CellSource): Promise<void> {
  const { sheetId } = before;
  return inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const list = listRules(worksheet);
    const setting = looksSetting(context, sheetId);
    await context.sync();
    const [rules = []] = await readOwnRules(context, [list]);
    if (before.own === null) {
      await silently(context, () => {
        clear(worksheet, frame, frame.headerRow, frame.lastRow);
        deleteRules(worksheet, rules);
        const columns = markColumns(worksheet, frame);
        restoreLooks(before.looks, columns.getColumn(0).untrack(), columns.getColumn(1).untrack());
        forgetLooks(setting);
      });
      return;
    }
    const lastRow = Math.max(frame.lastRow, before.lastMarkedRow);
    await writeMarkCells({ context, sheetId, frame }, [frame.headerRow + 1, lastRow], former, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onSend: () => undefined,
      atEnd(sheet) {
        markColumns(sheet, frame, frame.headerRow, frame.headerRow).values = [[...frame.headers]];
        deleteRules(sheet, rules);
        addRules(sheet, inOrderOfAdding(before.rules));
      },
    });
  });
}
