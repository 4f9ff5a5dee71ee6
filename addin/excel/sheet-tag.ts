import { type ListedSheet } from "./sheet-list";

/** Says in the sheet itself that this add-in has made it; a user's sheet of the same name has no such thing. */
const property = "gongshi.sheet";
const hiddenName = "_gongshi_sheet";

const hasProperties = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

/** Queues the tag of a new sheet: a property where Excel knows them, else a hidden name of the sheet's own. */
export function tagSheet(sheet: Excel.Worksheet, name: string): void {
  if (hasProperties()) sheet.customProperties.add(property, name);
  else sheet.names.add(hiddenName, "=TRUE").visible = false;
}

/** Queues the look for tags; after the next sync the answer tells whether the sheet has one. */
export function loadTags(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): () => ReadonlySet<ListedSheet> {
  const tags = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const name = worksheet.names.getItemOrNullObject(hiddenName).load("name");
    const own = hasProperties() ? worksheet.customProperties.getItemOrNullObject(property).load("key") : null;
    return { sheet, isTagged: () => !name.isNullObject || own?.isNullObject === false };
  });
  return () => new Set(tags.filter(({ isTagged }) => isTagged()).map(({ sheet }) => sheet));
}
