import { sheetName } from "../../src";
import { inWorkbook } from "./in-workbook";
import { mayBeHalfDone } from "./may-be-half-done";
import { eventsOn } from "./events-on";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";
import { checkStructure, listSheets, sheetNamed, type SheetList } from "./sheet-list";
import { hearEvents, silently } from "./silently";

/** A copy of a sheet behind it, called `name` or with a number where that is taken; the name it got. */
export function copySheet(sheet: string, name: string): Promise<string> {
  return inWorkbook(
    async (context) => {
      const list = await listSheets(context);
      checkStructure(list);
      const source = sheetNamed(list, sheet);
      const copyName = sheetName(
        name,
        list.sheets.map((each) => each.name),
      );
      try {
        await silently(context, () => {
          const worksheet = context.workbook.worksheets.getItem(source.id);
          worksheet.copy("After", worksheet).name = copyName;
        });
      } catch (error) {
        if (mayBeHalfDone(error)) await removeCopy(context, list, source.id, error);
        throw error;
      }
      return copyName;
    },
    { sheet },
  );
}

/** Deletes the copy where only its new name was refused: the sheet right behind its source that was not there before. */
async function removeCopy(
  context: Excel.RequestContext,
  before: SheetList,
  source: string,
  error: unknown,
): Promise<void> {
  try {
    await tryTwice(async () => {
      hearEvents(context);
      const { sheets } = await listSheets(context);
      const copy = sheets[sheets.findIndex(({ id }) => id === source) + 1];
      if (copy === undefined || before.sheets.some(({ id }) => id === copy.id)) return;
      context.workbook.worksheets.getItem(copy.id).delete();
      await context.sync();
    });
  } catch {
    await eventsOn();
    throw withLeftover(error, null, "sheets");
  }
}
