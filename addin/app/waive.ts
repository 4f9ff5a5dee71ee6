import { isOwnSheet, parameterSheets, waiverRow, type Words } from "../../src";
import { type FindingId, type ListedFinding } from "../ports/engine";
import { type AppActions, type WaiverForm } from "./app";
import { afterWriting } from "./after-writing";
import { type AppContext } from "./app-context";
import { longWork, shortWork } from "./long-work";
import { checkFirst, chooseCell, plainInfo, success } from "./notices";
import { showRecheck } from "./recheck-rows";
import { refreshIndex } from "./refresh-index";

type WaiverActions = Pick<AppActions, "beginWaiver" | "waive" | "dropWaiver">;

/** Accepting a finding with a reason: an entry of the sheet 豁免登记, which travels with the workbook. */
export function waiverActions(context: AppContext): WaiverActions {
  const { store, workbook, engine } = context;

  async function findingFor(id: FindingId | undefined): Promise<ListedFinding | Words> {
    const { language, checked } = store.get();
    if (checked === null) return checkFirst;
    if (id !== undefined) return (await engine.finding(id, language)) ?? nothingToWaive;
    const cell = await workbook.activeCell();
    if (cell === null) return chooseCell;
    const findings = await engine.at(cell.sheet, cell.row, cell.column, language);
    return findings.find(({ rowKey }) => rowKey !== "") ?? nothingToWaive;
  }

  return {
    async beginWaiver(id) {
      await shortWork(context, async () => {
        const finding = await findingFor(id);
        if ("zh" in finding) store.set({ notice: plainInfo(finding) });
        else store.set({ screen: "check", selected: finding.id, waiving: finding, notice: null });
      });
    },
    async waive(form) {
      const { waiving } = store.get();
      if (waiving === null) return;
      store.set({ waiving: null });
      await longWork(context, "fixing", async (progress) => {
        progress.report({ canCancel: false });
        await register(context, waiving, form, progress.signal);
        await afterWriting(context, progress, success(registered), () => applyWaivers(context));
      });
    },
    dropWaiver: () => store.set({ waiving: null }),
  };
}

async function register(
  { store, workbook, engine }: AppContext,
  { rule, rowKey }: ListedFinding,
  form: WaiverForm,
  signal: AbortSignal,
): Promise<void> {
  const { sheets } = await workbook.outline();
  const row = waiverRow({ rule, rowKey, ...form });
  if (sheets.some(({ name }) => name === parameterSheets.waivers)) {
    await workbook.appendRows(parameterSheets.waivers, [row]);
    return;
  }
  // Drawn with its first row, so that there is no register without it.
  const plan = await engine.parameterPlan("waivers", store.get().language);
  const rows = [...plan.rows, { values: row, style: row.map(() => "text") }];
  await workbook.draw([{ ...plan, rows }], { replace: "never", activate: false, signal });
}

/** Reads 豁免登记 and lifts what it lifts, in the pane and in the marks. */
async function applyWaivers(context: AppContext): Promise<void> {
  const { store, workbook, engine } = context;
  const { sheets } = await workbook.outline();
  const register = sheets.filter(({ name }) => name === parameterSheets.waivers);
  // A long register comes in several blocks.
  const blocks = await workbook.readHeads(register, isOwnSheet);
  const [first] = blocks;
  const whole = first === undefined ? null : { ...first, values: blocks.flatMap(({ values }) => values) };
  const rechecks = await engine.applyWaivers(whole, store.get().language);
  for (const { sheet, recheck } of rechecks) await showRecheck(context, sheet, recheck, { writeMarks: true });
  await refreshIndex(context);
}

const nothingToWaive: Words = {
  zh: "这个单元格没有可以豁免的问题。",
  en: "There is no finding to waive in this cell.",
};

const registered: Words = {
  zh: "已记入“豁免登记”，这一处不再计为问题。要撤回，删去登记表中的那一行后重新核验。",
  en: "Registered on the sheet 豁免登记: this one no longer counts. To take it back, delete its row there and check again.",
};
