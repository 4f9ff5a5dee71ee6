import { areaReference, planRows, type SheetPlan } from "../../src";
import { addChart } from "./add-chart";
import { digitOf, drawLooks, drawRows } from "./draw-plan";
import { jsonBytes } from "./json-bytes";
import { type DrawnSheet } from "./place-drawn";
import { setUpPage } from "./set-up-page";
import { tagSheet } from "./sheet-tag";
import { hearEvents, silently } from "./silently";

/** Draws one sheet: an empty one first, then looks and values in blocks, last what some machines refuse. */
export async function drawSheet(
  context: Excel.RequestContext,
  { plan, drawnAs }: Pick<DrawnSheet, "plan" | "drawnAs">,
): Promise<void> {
  const digit = await addSheet(context, plan, drawnAs);
  const sheet = context.workbook.worksheets.getItem(drawnAs);
  const blocks = blocksOf(plan);
  for (const [index, [from, to]] of blocks.entries())
    await silently(context, () => {
      if (index === 0) drawLooks(sheet, plan, digit);
      drawRows(sheet, plan, from, to);
      if (index === blocks.length - 1) drawOver(sheet, plan);
    });
  await setUpPage(context, sheet, plan);
}

/** Adds an empty sheet of ours; how wide a digit is in this workbook. */
async function addSheet(context: Excel.RequestContext, plan: SheetPlan, drawnAs: string): Promise<number> {
  context.runtime.enableEvents = false;
  const sheet = context.workbook.worksheets.add(drawnAs).load("standardWidth");
  tagSheet(sheet, plan.name);
  const { format } = sheet.getRange("A1");
  format.load("columnWidth");
  hearEvents(context);
  await context.sync();
  return digitOf(sheet.standardWidth, format.columnWidth);
}

/** Bytes of values in one request: half of what Excel on the web takes. */
const bytesOfBlock = 2_500_000;

/** Rows from and to (behind the last) whose values go into one request; a sheet without rows has one empty block. */
function blocksOf(plan: SheetPlan): readonly (readonly [from: number, to: number])[] {
  const blocks: [number, number][] = [];
  let bytes = Infinity;
  let index = -1;
  for (const { values } of planRows(plan)) {
    index += 1;
    bytes += jsonBytes([values]);
    const block = blocks.at(-1);
    if (block === undefined || bytes > bytesOfBlock) {
      blocks.push([index, index + 1]);
      bytes = jsonBytes([values]);
    } else block[1] = index + 1;
  }
  return blocks.length === 0 ? [[0, 0]] : blocks;
}

/** Queues what lies over the values. */
function drawOver(sheet: Excel.Worksheet, { autoFilter, charts = [] }: SheetPlan): void {
  if (autoFilter !== undefined) sheet.autoFilter.apply(sheet.getRange(areaReference(autoFilter)));
  for (const chart of charts) addChart(sheet, chart);
}
