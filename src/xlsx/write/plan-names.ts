import { type SheetPlan } from "../../plans/sheet-plan";
import { columnLetters, type Area } from "../../sheets/address";
import { markupText } from "../xml/text";

/** A name that Excel keeps about one sheet, such as the rows repeated on every page. */
export interface SheetScopedName {
  readonly name: "_xlnm._FilterDatabase" | "_xlnm.Print_Titles";
  readonly refersTo: string;
}

/** The names that a plan's filter and page set-up need in the workbook part. */
export function planNames(plan: SheetPlan): readonly SheetScopedName[] {
  const rows = plan.page?.repeatRows;
  return [
    ...(plan.autoFilter === undefined ? [] : [filterName(plan.name, plan.autoFilter)]),
    ...(rows === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles" as const, refersTo: `${quoted(plan.name)}!$${rows[0]}:$${rows[1]}` }]),
  ];
}

/** The hidden name without which Excel takes a filter for damaged or forgets its rows. */
export function filterName(sheet: string, area: Area): SheetScopedName {
  return { name: "_xlnm._FilterDatabase", refersTo: absoluteReference(sheet, area) };
}

/** `'附件1'!$A$1:$B$9`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoted(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** A `<definedName>` element for the sheet at this place among the workbook's sheets, without prefixes. */
export function definedNameXml({ name, refersTo }: SheetScopedName, sheetIndex: number): string {
  const hidden = name === "_xlnm._FilterDatabase" ? ` hidden="1"` : "";
  return `<definedName name="${name}" localSheetId="${sheetIndex}"${hidden}>${markupText(refersTo)}</definedName>`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
