import { appendRows } from "../../../addin/excel/append-rows";
import { applyEdits } from "../../../addin/excel/apply-edits";
import { copySheet } from "../../../addin/excel/copy-sheet";
import { drawSheets } from "../../../addin/excel/draw-sheets";
import { revertEdits } from "../../../addin/excel/revert-edits";
import { type CellEdit } from "../../../addin/ports/engine";
import { WorkbookFault } from "../../../addin/ports/workbook-fault";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { type Incident } from "../../workbench/conditions/incident";
import { bookOf } from "../support/book-of";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

const masked = { shownBefore: "4104***", shownAfter: "4104***" };
const edits: readonly CellEdit[] = [
  edit("台账", 2, 0, "１", "1", {}),
  edit("台账", 80, 0, "41040219900101001x", "41040219900101001X", masked),
  edit("台账", 3, 1, "3", 3, { as: "number" }),
  edit("其他", 1, 0, "y", "z", {}),
];

function edit(
  sheet: string,
  row: number,
  column: number,
  before: string,
  after: string | number,
  rest: Partial<CellEdit>,
): CellEdit {
  return {
    ...{ sheet, row, column, before, after, as: "text", shownBefore: before, shownAfter: String(after) },
    ...{ rule: "text/width", ruleTitle: "全角字符", kind: "safe" },
    ...rest,
  };
}

const plan = (name: string, unit: string): SheetPlan => ({
  ...{ name, columnWidths: [10], styles: { text: { bold: true } }, merges: [], freezeRows: 1 },
  rows: [{ values: [unit], style: "text" }],
});
const { signal } = new AbortController();
const draw = (unit = "教育局") =>
  drawSheets([plan("附件1", unit), plan("附件2", unit)], { replace: "own", activate: true, signal });

const ledger = Array.from({ length: 90 }, (_, row): (string | null)[] => [
  row === 1 ? "１" : null,
  row === 2 ? "3" : null,
]);
ledger[79] = ["41040219900101001x"];

/** What is done, and what the workbook is like before. */
const works = {
  "edits with a new log": { first: () => Promise.resolve(), work: () => applyEdits(edits, "10:30") },
  "edits in an old log": {
    first: () => applyEdits([edit("台账", 5, 0, "", "甲", {})], "10:20"),
    work: () => applyEdits(edits, "10:30"),
  },
  "a batch taken back": { first: () => applyEdits(edits, "10:30"), work: () => revertEdits("1", "10:31") },
  "new sheets": { first: () => Promise.resolve(), work: () => draw() },
  "sheets replaced": { first: () => draw("民政局"), work: () => draw() },
  "a copy": { first: () => Promise.resolve(), work: () => copySheet("台账", "台账（核验）") },
  "rows added": { first: () => Promise.resolve(), work: () => appendRows("其他", [["=1", 2, null]]) },
};

let excel: OpenExcel;
const open = async (first: () => Promise<unknown>) => {
  excel = openExcel(bookOf({ 台账: ledger, 其他: [["y"]] }));
  await first();
};
afterEach(() => excel.close());

/** What the workbook holds, whatever ids sheets and parts got and however blank cells are kept. */
function contents(): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(snapshot(excel)).replace(/\{?[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}?/gi, (id) => {
    ids.set(id, ids.get(id) ?? `id ${ids.size}`);
    return ids.get(id) ?? "";
  });
  return JSON.parse(text);
}

const outcomeOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => "complete",
    (error: unknown) => (error instanceof WorkbookFault ? error.leftover : error),
  );

/** Every request of the work, refused as a whole or broken off at one of its actions. */
const moments: readonly Incident[] = [1, 2, 3, 4, 5, 6, 7].flatMap((request): Incident[] => [
  { request, kind: "host-error", error: 5001 },
  ...[0, 3, 7, 15, 30].map((action): Incident => ({ request, action, kind: "action-error", code: "GeneralException" })),
]);

test.each(Object.entries(works))(
  "%s: a failure at any moment leaves all as it was, or all done",
  async (_, { first, work }) => {
    await open(first);
    const before = contents();
    await work();
    const after = contents();
    excel.close();
    expect(after).not.toEqual(before);

    const wrong: unknown[] = [];
    for (const moment of moments) {
      await open(first);
      excel.control.plan(moment);
      const outcome = await outcomeOf(work);
      const now = contents();
      const isRight = outcome === "complete" ? same(now, after) : outcome === "none" && same(now, before);
      if (!isRight || !excel.host.eventsEnabled || excel.control.faults().length > 0)
        wrong.push({ ...moment, outcome, now });
      excel.close();
    }
    await open(first);
    expect(wrong.map((each) => JSON.stringify(each).slice(0, 300))).toEqual([]);
  },
  240_000,
);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

test.each([
  ["edits in an old log", 3, "edits"],
  ["new sheets", 3, "sheets"],
] as const)("%s: what cannot be taken back is said", async (name, request, leftover) => {
  const { first, work } = works[name];
  await open(first);
  excel.control.plan({ request, action: 14, kind: "action-error", code: "GeneralException" });
  for (let more = request + 1; more < request + 12; more += 1)
    excel.control.plan({ request: more, kind: "host-error", error: 5001 });
  await expect(work()).rejects.toMatchObject({ leftover });
});
