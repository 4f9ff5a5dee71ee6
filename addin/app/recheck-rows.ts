import { type Recheck } from "../ports/engine";
import { type AppContext } from "./app-context";
import { refreshIndex } from "./refresh-index";

/** Reads rows that have changed and judges them again. Their marks follow, unless the change was a co-author's. */
export async function recheckRows(
  context: AppContext,
  sheet: string,
  rows: readonly number[],
  { writeMarks }: { readonly writeMarks: boolean },
): Promise<void> {
  const { store, workbook, engine } = context;
  const columns = columnCountOf(context, sheet);
  const marks = new Map<number, Recheck["marks"][number]>();
  let summary: Recheck["summary"] | null = null;
  for (const [first, last] of runsOf(rows)) {
    const block = await workbook.readRows(sheet, first, last, columns);
    const recheck = await engine.recheck(block, store.get().language);
    if (recheck === null) continue;
    for (const mark of recheck.marks) marks.set(mark.row, mark);
    ({ summary } = recheck);
  }
  if (summary !== null) await showRecheck(context, sheet, { marks: [...marks.values()], summary }, { writeMarks });
  await refreshIndex(context);
}

/** Shows what judging again gave, in the pane and in the marks of one sheet. */
export async function showRecheck(
  context: AppContext,
  sheet: string,
  { marks, summary }: Recheck,
  { writeMarks }: { readonly writeMarks: boolean },
): Promise<void> {
  const { store, workbook, engine } = context;
  const { checked, language } = store.get();
  if (checked === null) return;
  store.set({ checked: { ...checked, summary }, deadlines: { step: "idle" }, annexes: { step: "idle" } });
  if (!writeMarks || !checked.isMarked || marks.length === 0) return;
  const frame = (await engine.markFrames(language)).find((each) => each.sheet === sheet);
  if (frame !== undefined) await workbook.updateMarks(frame, marks);
}

function columnCountOf({ store }: AppContext, sheet: string): number {
  const { workbook } = store.get();
  if (workbook.step !== "ready") return 0;
  return workbook.value.sheets.find(({ name }) => name === sheet)?.columnCount ?? 0;
}

/** Ascending runs of consecutive rows. */
function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
