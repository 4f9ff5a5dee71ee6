import { type CellValue } from "../../src";
import { eventsOn } from "./events-on";
import { inWorkbook } from "./in-workbook";
import { mayBeHalfDone } from "./may-be-half-done";
import { checkWritable, listSheets, sheetNamed } from "./sheet-list";
import { silently } from "./silently";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";
import { typed } from "./write-cells";

/** Adds rows below what a sheet holds, in one write; texts stay texts. */
export function appendRows(sheet: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  return inWorkbook(
    async (context) => {
      const width = Math.max(0, ...rows.map(({ length }) => length));
      if (width === 0) return;
      const list = await listSheets(context);
      checkWritable(list, [{ sheet }]);
      const worksheet = context.workbook.worksheets.getItem(sheetNamed(list, sheet).id);
      const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount").untrack();
      await context.sync();
      const first = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      const place = (): Excel.Range => worksheet.getRangeByIndexes(first, 0, rows.length, width).untrack();
      const range = place().load("numberFormat");
      await context.sync();
      const formats = range.numberFormat as readonly (readonly string[])[];
      try {
        await silently(context, () => {
          place().values = rows.map((row, index) =>
            Array.from({ length: width }, (_, column) =>
              typed({ value: row[column] ?? "", format: formats[index]?.[column] ?? "General" }),
            ),
          );
        });
      } catch (error) {
        if (mayBeHalfDone(error)) await empty(context, place, error);
        throw error;
      }
    },
    { sheet },
  );
}

/** Takes the rows back: there was nothing where they went. */
async function empty(context: Excel.RequestContext, place: () => Excel.Range, error: unknown): Promise<void> {
  try {
    await tryTwice(async () => {
      await silently(context, () => place().clear("Contents"));
    });
  } catch {
    await eventsOn();
    throw withLeftover(error, null, "edits");
  }
}
