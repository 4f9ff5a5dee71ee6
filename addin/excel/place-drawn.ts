import { sameName, type SheetPlan } from "../../src";
import { listSheets, type ListedSheet, type SheetList } from "./sheet-list";
import { hearEvents, silently } from "./silently";
import { eventsOn } from "./events-on";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";

/** A sheet on its way into the workbook. */
export interface DrawnSheet {
  readonly plan: SheetPlan;
  /** What it is called in the end. */
  readonly name: string;
  /** What it is called until all are drawn. */
  readonly drawnAs: string;
  /** The sheet of ours whose place it takes, and what that is called until it is deleted. */
  readonly former: ListedSheet | null;
  readonly formerAs: string | null;
}

/** Gives drawn sheets their names and deletes those that they replace, in one request. */
export async function placeDrawn(
  context: Excel.RequestContext,
  before: SheetList,
  drawn: readonly DrawnSheet[],
  activate: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  const toActivate = drawn.find(({ former }) => activate || former?.id === before.activeId);
  try {
    await silently(context, () => {
      for (const { former, formerAs } of drawn)
        if (former !== null && formerAs !== null) worksheets.getItem(former.id).name = formerAs;
      for (const sheet of drawn) {
        const worksheet = worksheets.getItem(sheet.drawnAs);
        worksheet.name = sheet.name;
        if (sheet === toActivate) worksheet.activate();
      }
      // Last, because it cannot be undone.
      for (const { former } of drawn) if (former !== null) worksheets.getItem(former.id).delete();
    });
  } catch (error) {
    await settle(context, before, drawn, error);
  }
}

/** After a failure: what has begun to be deleted is deleted altogether, else all is as it was and the failure stands. */
async function settle(
  context: Excel.RequestContext,
  before: SheetList,
  drawn: readonly DrawnSheet[],
  error: unknown,
): Promise<void> {
  const isDone = await orLeftover(error, () => finishDeleting(context, drawn));
  if (isDone) return;
  await removeDrawn(context, before, drawn, error);
  throw error;
}

/** Whether a sheet that was to be replaced is gone already; then all of them are. */
async function finishDeleting(context: Excel.RequestContext, drawn: readonly DrawnSheet[]): Promise<boolean> {
  hearEvents(context);
  const { sheets } = await listSheets(context);
  const formers = drawn.flatMap(({ former }) => (former === null ? [] : [former]));
  const left = formers.filter(({ id }) => sheets.some((sheet) => sheet.id === id));
  if (left.length === formers.length) return false;
  await silently(context, () => {
    for (const { id } of left) context.workbook.worksheets.getItem(id).delete();
  });
  return true;
}

/** Takes drawn sheets out again, whatever they are called by now; a fault says where that was refused too. */
export async function removeDrawn(
  context: Excel.RequestContext,
  before: SheetList,
  drawn: readonly DrawnSheet[],
  error: unknown,
): Promise<void> {
  const { worksheets } = context.workbook;
  await orLeftover(error, async () => {
    hearEvents(context);
    const now = await listSheets(context);
    const names = new Set(drawn.flatMap(({ name, drawnAs }) => [sameName(name), sameName(drawnAs)]));
    const isOld = (id: string): boolean => before.sheets.some((sheet) => sheet.id === id);
    const ours = now.sheets.filter(({ id, name }) => !isOld(id) && names.has(sameName(name)));
    const renamed = drawn.flatMap(({ former, formerAs }) =>
      former !== null && now.sheets.some(({ id, name }) => id === former.id && name === formerAs) ? [former] : [],
    );
    if (ours.length + renamed.length === 0) return;
    await silently(context, () => {
      if (ours.some(({ id }) => id === now.activeId)) worksheets.getItem(before.activeId).activate();
      for (const { id } of ours) worksheets.getItem(id).delete();
      for (const { id, name } of renamed) worksheets.getItem(id).name = name;
    });
  });
}

/** Clears up after `error`, with a second try; where that fails too, the fault says that sheets of ours are left. */
async function orLeftover<T>(error: unknown, work: () => Promise<T>): Promise<T> {
  try {
    return await tryTwice(work);
  } catch {
    await eventsOn();
    throw withLeftover(error, null, "sheets");
  }
}
