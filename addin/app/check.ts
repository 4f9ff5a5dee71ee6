import { type Words } from "../../src";
import { type CheckSettings, type CheckSummary, type MarkFrame } from "../ports/engine";
import { type OpenWorkbook } from "../ports/workbook";
import { WorkbookFault } from "../ports/workbook-fault";
import { type AppActions } from "./app";
import { type AppContext, today } from "./app-context";
import { type Notice, type ScopeChoice } from "./app-state";
import { explainFault } from "./explain-fault";
import { longWork, type WorkProgress } from "./long-work";
import { refreshIndex } from "./refresh-index";
import { refreshTask } from "./refresh-task";

/** Sheets of at most so many rows are read even when only another sheet is checked: settings and lists live there. */
const SMALL_SHEET_ROWS = 2000;

/** Checking: read, judge, mark. */
export function checkActions(context: AppContext): Pick<AppActions, "check" | "cancel" | "clearMarks"> {
  const { store, workbook, engine, desk } = context;
  return {
    async check() {
      await longWork(context, "reading", (progress) => check(context, progress));
    },
    cancel() {
      desk.abort?.abort();
      void engine.cancel();
    },
    async clearMarks() {
      await longWork(context, "clearing", async ({ report }) => {
        report({ canCancel: false });
        const { sheets } = await workbook.clearMarks(null);
        const { checked } = store.get();
        store.set({
          checked: checked === null ? null : { ...checked, isMarked: false },
          notice: clearedNotice(sheets),
        });
      });
    },
  };
}

/** Checks the workbook by the state's choices; part of other long work too, such as making annexes. */
export async function check(context: AppContext, progress: WorkProgress): Promise<CheckSummary | null> {
  const { store, workbook, engine, now, desk } = context;
  const { signal, report } = progress;
  desk.changes = 0;
  const open = await workbook.outline();
  store.set({ workbook: { step: "ready", value: open } });
  const { scope: choice, language, mapping, kinds } = store.get();
  const scope = scopeOf(choice, open);
  const sheets = open.sheets.filter(
    ({ name, rowCount }) => scope === null || name === scope.sheet || rowCount <= SMALL_SHEET_ROWS,
  );
  const rows = sheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  report({ total: rows });
  await engine.collect(sheets, open.date1904);
  await workbook.read(sheets, (block) => engine.add(block), { signal, onProgress: (done) => report({ done }) });

  report({ task: "judging", done: 0, total: 0 });
  const settings: CheckSettings = { language, asOf: today(context), mapping, kinds, scope };
  const result = await engine.check(settings, (done, total) => report({ done, total }));
  if (!result.ok) {
    const why = result.error.join("\n");
    store.set({ notice: { kind: "error", words: { zh: why, en: why }, details: null, action: null } });
    return null;
  }
  const summary = result.value;
  store.set({
    checked: { summary, at: now().getTime(), scope: choice, changesSince: desk.changes, unmarked: [], isMarked: false },
    selected: null,
    deadlines: { step: "idle" },
    annexes: { step: "idle" },
  });
  chooseMonth(context, summary);
  await refreshTask(context);
  await refreshIndex(context);
  await placeMarks(context, progress);
  return summary;
}

function scopeOf(choice: ScopeChoice, { activeSheet, selectedRows }: OpenWorkbook): CheckSettings["scope"] {
  switch (choice) {
    case "workbook":
      return null;
    case "sheet":
      return { sheet: activeSheet };
    case "rows":
      return selectedRows ?? { sheet: activeSheet };
  }
}

/** Marks every checked sheet. One that cannot be marked keeps what it had, and the others still get theirs. */
async function placeMarks(context: AppContext, { signal, report }: WorkProgress): Promise<void> {
  const { store, workbook, engine } = context;
  const { language } = store.get();
  const frames = await engine.markFrames(language);
  report({ task: "marking", done: 0, total: frames.reduce((sum, frame) => sum + rowsOf(frame), 0) });
  const unmarked: Words[] = [];
  let isMarked = false;
  let before = 0;
  for (const frame of frames) {
    const { sheet } = frame;
    try {
      await workbook.placeMarks(
        frame,
        (firstRow, lastRow) => engine.markCells(sheet, firstRow, lastRow, language),
        (firstRow, lastRow) => engine.formerMarkCells(sheet, firstRow, lastRow),
        { signal, onProgress: (done) => report({ done: before + done }) },
      );
      isMarked = true;
    } catch (error) {
      // Those of an earlier check stand again, and so does what could not be taken back.
      const isLeft = error instanceof WorkbookFault && error.leftover !== "none";
      isMarked ||= frame.hadMarks || isLeft;
      if (signal.aborted && !isLeft) {
        unmarked.push(markingCancelled);
        break;
      }
      if (!(error instanceof WorkbookFault)) throw error;
      unmarked.push(explainFault(error).words);
    }
    before += rowsOf(frame);
  }
  const { checked } = store.get();
  if (checked === null) return;
  store.set({ checked: { ...checked, unmarked, isMarked } });
  if (unmarked.length > 0) store.set({ notice: unmarkedNotice(unmarked) });
}

const rowsOf = ({ firstRow, lastRow }: MarkFrame): number => lastRow - firstRow + 1;

const markingCancelled: Words = {
  zh: "加标记时被取消；还没有加标记的工作表保持原样。",
  en: "Marking was cancelled; sheets that were not marked yet are as they were.",
};

const unmarkedNotice = (unmarked: readonly Words[]): Notice => ({
  kind: "warning",
  words: {
    zh: `没有加标记：${unmarked.map(({ zh }) => zh).join("")}问题都列在下面，也可以生成“问题清单”。`,
    en: `Not marked: ${unmarked.map(({ en }) => en).join(" ")} All findings are listed below; a findings sheet can be made as well.`,
  },
  details: null,
  action: null,
});

const clearedNotice = (sheets: number): Notice => ({
  kind: "success",
  words:
    sheets === 0
      ? { zh: "没有标记可清除。", en: "There were no marks to clear." }
      : {
          zh: `已清除 ${sheets} 张工作表的标记，其他内容没有改动。`,
          en: `Marks of ${sheets} ${sheets === 1 ? "sheet" : "sheets"} cleared; nothing else was changed.`,
        },
  details: null,
  action: null,
});

/**
 * The annexes are made for the month that was chosen, else for the latest before it that has rows: a day that was
 * mistyped into the future makes no month to report on.
 */
function chooseMonth({ store }: AppContext, { months, ledgers }: CheckSummary): void {
  const { annexChoice } = store.get();
  const found = months.find(({ month }) => month <= annexChoice.month) ?? months[0];
  const month = found?.month ?? annexChoice.month;
  store.set({ annexChoice: { ...annexChoice, month, ledgers: ledgers.map((_, index) => index) } });
}
