import { sameName } from "../../src";
import { type Workbook } from "../ports/workbook";
import { inWorkbook } from "./in-workbook";
import { listSheets } from "./sheet-list";
import { loadTags } from "./sheet-tag";

/** Which of these names are taken, and whether the sheet is one of ours. */
export function takenNames(names: readonly string[]): ReturnType<Workbook["taken"]> {
  return inWorkbook(async (context) => {
    const { sheets } = await listSheets(context);
    const holders = names.flatMap((name) => {
      const sheet = sheets.find((each) => sameName(each.name) === sameName(name));
      return sheet === undefined ? [] : [{ name, sheet }];
    });
    if (holders.length === 0) return [];
    const tagged = loadTags(
      context,
      holders.map(({ sheet }) => sheet),
    );
    await context.sync();
    const own = tagged();
    return holders.map(({ name, sheet }) => ({ name, isOwn: own.has(sheet) }));
  });
}
