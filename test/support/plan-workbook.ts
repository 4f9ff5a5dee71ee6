import { planRows } from "../../src/plans/plan-rows";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { buildWorkbook } from "./build-workbook";

/** What Excel holds once these sheets are drawn: values only. */
export const workbookOfPlans = (...plans: readonly SheetPlan[]): WorkbookData =>
  buildWorkbook(
    Object.fromEntries(plans.map((plan) => [plan.name, Array.from(planRows(plan), ({ values }) => values)])),
  );
