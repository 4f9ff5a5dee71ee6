import { parameterSheets, registerSheets, sameName, sheetName, type SheetPlan } from "../../src";
import { type DrawOptions } from "../ports/workbook";
import { drawSheet } from "./draw-sheet";
import { inWorkbook } from "./in-workbook";
import { placeDrawn, removeDrawn, type DrawnSheet } from "./place-drawn";
import { checkStructure, listSheets, type SheetList } from "./sheet-list";
import { loadTags } from "./sheet-tag";

/**
 * Draws sheets at the end of the workbook, each under a name that nobody uses; only when all are there do they take the
 * places of those they replace. The names they got, in the order of the plans.
 */
export function drawSheets(
  plans: readonly SheetPlan[],
  { replace, activate, onProgress, signal }: DrawOptions,
): Promise<readonly string[]> {
  return inWorkbook(async (context) => {
    signal.throwIfAborted();
    const list = await listSheets(context);
    checkStructure(list);
    const drawn = await nameSheets(context, list, plans, replace);
    let hasBegun = false;
    try {
      for (const [index, sheet] of drawn.entries()) {
        signal.throwIfAborted();
        onProgress?.(index, drawn.length);
        hasBegun = true;
        await drawSheet(context, sheet);
      }
      signal.throwIfAborted();
      onProgress?.(drawn.length, drawn.length);
    } catch (error) {
      if (hasBegun) await removeDrawn(context, list, drawn, error);
      throw error;
    }
    await placeDrawn(context, list, drawn, activate);
    return drawn.map(({ name }) => name);
  });
}

/** What people have entered is never replaced. */
const entered: ReadonlySet<string> = new Set([...Object.values(parameterSheets), ...Object.values(registerSheets)]);

/** Decides what each sheet is called in the end, until then, and which sheet it replaces. */
async function nameSheets(
  context: Excel.RequestContext,
  { sheets }: SheetList,
  plans: readonly SheetPlan[],
  replace: DrawOptions["replace"],
): Promise<readonly DrawnSheet[]> {
  const wanted = new Set(plans.map(({ name }) => sameName(name)));
  const candidates = sheets.filter(
    ({ name, visibility }) =>
      replace === "own" && visibility !== "VeryHidden" && wanted.has(sameName(name)) && !entered.has(name),
  );
  const tagged = loadTags(context, candidates);
  await context.sync();
  const own = [...tagged()];
  const taken = sheets.map(({ name }) => name);
  return plans.map((plan) => {
    const former = own.find(({ name }) => sameName(name) === sameName(plan.name)) ?? null;
    const free = (text: string): string => {
      const name = sheetName(text, taken);
      taken.push(name);
      return name;
    };
    const name = former === null ? free(plan.name) : former.name;
    return { plan, name, drawnAs: free(`~${plan.name}`), former, formerAs: former && free(`~~${plan.name}`) };
  });
}
