import { type SheetChange } from "../ports/workbook";
import { ChangeQueue, type ChangeNotice } from "./change-queue";
import { changedArea } from "./changed-area";
import { inWorkbook } from "./in-workbook";

/** Tells of changes by others than this add-in until the answer is called. */
export async function watch(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const queue = new ChangeQueue(listener);
  const structural = (event: { readonly worksheetId: string; readonly source: string }): Promise<void> => {
    queue.take({ sheetId: event.worksheetId, kind: "structure", area: null, isRemote: event.source === "Remote" });
    return Promise.resolve();
  };
  const handlers = await inWorkbook(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const added: OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add((event) => {
        const notice = noticeOf(event);
        if (notice !== null) queue.take(notice);
        return Promise.resolve();
      }),
      worksheets.onAdded.add(structural),
      worksheets.onDeleted.add(structural),
    ];
    if (tellsNames()) added.push(worksheets.onNameChanged.add(structural));
    await context.sync();
    queue.open(new Map(worksheets.items.map(({ id, name }) => [id, name])));
    return added;
  });
  return async () => {
    queue.close();
    const [first] = handlers;
    if (first === undefined) return;
    // Handlers can be taken away only in the context in which they were added.
    await inWorkbook(
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      { context: first.context },
    );
  };
}

/** What a change is, by Excel's name for it; whatever else moves cells counts as one of the sheet's structure. */
const kinds: Readonly<Record<string, SheetChange["kind"]>> = {
  RangeEdited: "edited",
  Unknown: "edited",
  RowInserted: "rows-inserted",
  RowDeleted: "rows-deleted",
};

/** `null` for what this add-in has done itself. */
function noticeOf(event: Excel.WorksheetChangedEventArgs): ChangeNotice | null {
  if (event.triggerSource === "ThisLocalAddin") return null;
  const kind = kinds[event.changeType] ?? "structure";
  const area = kind === "structure" ? null : changedArea(event.address);
  return { sheetId: event.worksheetId, kind, area, isRemote: event.source === "Remote" };
}

/** Whether Excel tells of a sheet's new name; where it does not, the name is noticed at the next change. */
function tellsNames(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("ExcelApi", "1.17") || requirements.isSetSupported("ExcelApiOnline", "1.1");
}
