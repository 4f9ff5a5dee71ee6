import { sheetName } from "../plans/sheet-name";
import { type SheetPlan } from "../plans/sheet-plan";
import { type DocumentPlan } from "./document-plan";
import { documentSheetPlan } from "./document-sheet-plan";

/** Documents as sheets, each under a name unlike the others': `提示函`, `提示函 (2)`. */
export function documentSheets(
  documents: readonly DocumentPlan[],
  nameOf: (document: DocumentPlan) => string,
): readonly SheetPlan[] {
  const taken: string[] = [];
  return documents.map((document) => {
    const name = sheetName(nameOf(document), taken);
    taken.push(name);
    return documentSheetPlan(document, name);
  });
}
