import { type SheetPlan } from "../../plans/sheet-plan";
import { planNames } from "../write/plan-names";
import { type NewSheet, type SheetNames } from "./edit-workbook";
import { type Package } from "./open-package";
import { sheetIndexOf, type OpenedWorkbook } from "./open-workbook";
import { folderOf } from "../zip/part-name";
import { withPart } from "./package-links";

/** A plan and the part that it is drawn into. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly part: string;
  /** Whether the part is of a sheet that was there, with parts of its own that go with it. */
  readonly replacesOld: boolean;
}

/** Where the plans go, and what the workbook has to say of them. */
export interface PlacedSheets {
  readonly workbook: OpenedWorkbook;
  readonly placed: readonly PlacedSheet[];
  readonly added: readonly NewSheet[];
  readonly names: readonly SheetNames[];
}

/** Gives every plan a place: that of the sheet of its name, or a new one after the last sheet. */
export function placeSheets(file: Package, workbook: OpenedWorkbook, plans: readonly SheetPlan[]): PlacedSheets {
  let linked = workbook;
  const placed: PlacedSheet[] = [];
  const added: NewSheet[] = [];
  const names: SheetNames[] = [];
  let number = 1;
  for (const plan of plans) {
    const index = sheetIndexOf(workbook, plan.name);
    const old = workbook.sheets[index];
    if (old !== undefined) {
      placed.push({ plan, part: old.part, replacesOld: true });
      names.push({ sheetIndex: index, names: planNames(plan), replacesOld: true });
      continue;
    }
    const folder = folderOf(workbook.part);
    while (file.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    const name = `worksheets/sheet${number}.xml`;
    number += 1;
    const { links, id } = withPart(linked, "worksheet", name);
    linked = links;
    placed.push({ plan, part: folder + name, replacesOld: false });
    names.push({
      sheetIndex: workbook.sheets.length + added.length,
      names: planNames(plan),
      replacesOld: false,
    });
    added.push({ name: plan.name, relationshipId: id });
  }
  return { workbook: linked, placed, added, names };
}
