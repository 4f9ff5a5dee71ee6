import { type RegisterId, type RegisterRows, registerSheets, type SheetPlan } from "../../src";
import { type SheetBlock } from "../ports/engine";
import { type OpenSheet } from "../ports/workbook";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { explainFault } from "./explain-fault";
import { longWork } from "./long-work";
import { success } from "./notices";

/** Registers, and other sheets that a task reads, whole. */
export interface RegisterCells {
  readonly sheets: readonly OpenSheet[];
  readonly blocks: readonly SheetBlock[];
}

const registerNames: ReadonlySet<string> = new Set(Object.values(registerSheets));

/** @param others sheets to be read beside the registers; those that are gone are left out. */
export async function readRegisters(
  { workbook }: Pick<AppContext, "workbook">,
  others: readonly string[] = [],
): Promise<RegisterCells> {
  const { sheets } = await workbook.outline();
  const registers = sheets.filter(({ name }) => registerNames.has(name) || others.includes(name));
  return { sheets: registers, blocks: await workbook.readHeads(registers, () => true) };
}

async function registerPlan(
  context: Pick<AppContext, "store" | "engine" | "workbook">,
  id: RegisterId,
): Promise<SheetPlan> {
  const { sheets, blocks } = await readRegisters(context);
  return context.engine.registerPlan(id, sheets, blocks, context.store.get().language);
}

/** A new register with rows in it, so that there is none without its rows. */
export async function newRegister(
  context: Pick<AppContext, "store" | "engine" | "workbook">,
  { register, rows }: RegisterRows,
): Promise<SheetPlan> {
  const plan = await registerPlan(context, register);
  return { ...plan, rows: [...plan.rows, ...rows.map((values) => ({ values, style: values.map(() => "text") }))] };
}

/** Adds rows to a register, made first where the workbook has none. */
export async function addToRegister(context: AppContext, records: RegisterRows, signal: AbortSignal): Promise<void> {
  const { workbook } = context;
  const { register, rows } = records;
  const sheet = registerSheets[register];
  const { sheets } = await workbook.outline();
  if (sheets.some(({ name }) => name === sheet)) {
    await workbook.appendRows(sheet, rows);
    return;
  }
  await workbook.draw([await newRegister(context, records)], { replace: "never", activate: false, signal });
}

/** The sheets in which an office keeps what happened. */
export function registerActions(context: AppContext): Pick<AppActions, "loadRegisters" | "openRegister"> {
  const { store, workbook, engine } = context;

  async function loadRegisters(): Promise<void> {
    if (store.get().registers.step !== "ready") store.set({ registers: { step: "loading" } });
    try {
      const { sheets, blocks } = await readRegisters(context);
      const value = await engine.registerStates(sheets, blocks, store.get().language);
      store.set({ registers: { step: "ready", value } });
    } catch (error) {
      store.set({ registers: { step: "failed", why: explainFault(error).words } });
    }
  }

  return {
    loadRegisters,
    async openRegister(id) {
      await longWork(context, "drawing", async ({ signal }) => {
        const { sheets } = await workbook.outline();
        if (sheets.some(({ name }) => name === registerSheets[id])) {
          await workbook.activate(registerSheets[id]);
          return;
        }
        const plan = await registerPlan(context, id);
        const [name = plan.name] = await workbook.draw([plan], { replace: "never", activate: true, signal });
        store.set({
          notice: success({
            zh: `已新建“${name}”。填好后再运行一次任务即生效。`,
            en: `Sheet “${name}” was made. Fill it in and run the task again.`,
          }),
        });
      });
      if (store.get().registers.step === "ready") await loadRegisters();
    },
  };
}
