import { annexDraft, columnLetters, type Language, readDishonestyList, type SheetPlan } from "../../../src";
import manifest from "../../../package.json";
import { type Workbench } from "../../workbench/workbench";
import { type FreshCheck } from "./fresh-check";

/** The month's annexes of all ledgers as the core makes them, before the clerk has them made. */
export function freshAnnexes(
  { workbook, check }: FreshCheck,
  month: string,
  file: string,
  language: Language,
): readonly SheetPlan[] {
  const draft = annexDraft(
    check,
    readDishonestyList(workbook),
    {
      ...{ language, month, file, madeAt: "2024-03-05 10:42", isLive: false },
      ledgers: check.reports.map((_, ledger) => ledger),
    },
    { name: "gongshi", version: manifest.version },
  );
  if (!draft.ok) throw new Error(draft.error);
  return draft.value.plans;
}

/** Every cell of these sheets has in the grid what the plan says. */
export async function expectDrawn(host: Workbench["host"], plans: readonly SheetPlan[]): Promise<void> {
  for (const { name, rows } of plans) {
    const width = Math.max(...rows.map(({ values }) => values.length));
    const planned = rows.map(({ values }) => Array.from({ length: width }, (_, column) => values[column] ?? ""));
    const drawn = await host.values(`${name}!A1:${columnLetters(width - 1)}${rows.length}`);
    expect({ name, cells: drawn }).toEqual({ name, cells: planned });
  }
}
