import { type SheetPlan } from "../../src";
import { type Workbook } from "../ports/workbook";
import { type PlannedSheet } from "./app-state";

/** What drawing sheets would meet in the workbook. */
export async function plannedSheets(
  workbook: Pick<Workbook, "taken">,
  plans: readonly SheetPlan[],
): Promise<readonly PlannedSheet[]> {
  const taken = await workbook.taken(plans.map(({ name }) => name));
  return plans.map(({ name }) => {
    const present = taken.find((each) => each.name === name);
    return { name, fate: present === undefined ? "new" : present.isOwn ? "replaced" : "renamed" };
  });
}
