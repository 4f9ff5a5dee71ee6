import { sameName } from "../../src";
import { WorkbookFault } from "../ports/workbook-fault";

/** A sheet of the open workbook by what decides whether something can be done to it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
}

/** The sheets of the workbook and what keeps us from changing it. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly activeId: string;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

/** Lists the sheets, the hidden ones too. One round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { workbook } = context;
  workbook.load("readOnly,protection/protected");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility,
      isProtected: protection.protected,
    })),
    activeId: active.id,
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}

/** The sheet of that name as Excel compares names; a fault where there is none. */
export function sheetNamed({ sheets }: SheetList, name: string): ListedSheet {
  const sheet = sheets.find((each) => sameName(each.name) === sameName(name));
  if (sheet === undefined) throw new WorkbookFault("sheet-gone", name);
  return sheet;
}

/** Refuses to begin what Excel would refuse in the middle: writing into cells of these sheets. */
export function checkWritable(list: SheetList, cells: readonly { readonly sheet: string }[]): void {
  if (list.isReadOnly) throw new WorkbookFault("read-only");
  for (const name of new Set(cells.map(({ sheet }) => sheet)))
    if (sheetNamed(list, name).isProtected) throw new WorkbookFault("protected-sheet", name);
}

/** Refuses to begin adding, renaming or deleting sheets where that is not allowed. */
export function checkStructure(list: SheetList): void {
  if (list.isReadOnly) throw new WorkbookFault("read-only");
  if (list.isStructureProtected) throw new WorkbookFault("protected-structure");
}
