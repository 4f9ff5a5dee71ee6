import { type SettingsOf } from "../../src";
import { type TaskBeginning, type TaskId } from "../ports/engine";
import { type AppContext, today } from "./app-context";
import { type TaskForm } from "./app-state";

/**
 * Makes the form of the open task by the ledgers that there are now. What the user has set stays, what has not been
 * touched begins anew; after other ledgers were found in the workbook all does, for they are known by their places.
 */
export async function refreshTask(context: AppContext): Promise<void> {
  const { store, engine, workbook } = context;
  const { task } = store.get();
  if (task === null) return;
  const { sheets } = await workbook.outline();
  const begun = await engine.beginTask(
    task,
    today(context),
    sheets.map(({ name }) => name),
  );
  const { task: present, taskForm: former } = store.get();
  if (present !== task) return;
  store.set({
    taskResult: { step: "idle" },
    taskForm:
      begun === null
        ? { step: "idle" }
        : { step: "ready", value: formOf(begun, former.step === "ready" ? former.value : null) },
  });
}

function formOf({ settings: initial, ...begun }: TaskBeginning, former: TaskForm | null): TaskForm {
  const isKept = former !== null && isSame(officeLedgers(former), officeLedgers(begun));
  return { ...begun, initial, settings: isKept ? withChoices(initial, former) : initial };
}

/** The beginning of the settings, but for what the user has set. */
function withChoices(initial: SettingsOf<TaskId>, former: TaskForm): SettingsOf<TaskId> {
  const [before, chosen] = [new Map(Object.entries(former.initial)), Object.entries(former.settings)];
  const choices = chosen.filter(([name, value]) => !isSame(value, before.get(name)));
  return { ...initial, ...Object.fromEntries(choices) };
}

const officeLedgers = ({ ledgers }: Pick<TaskForm, "ledgers">): readonly unknown[] =>
  ledgers.filter(({ ref }) => ref.source === "workbook").map(({ ref, sheet, kind }) => [ref.ledger, sheet, kind]);

/** Settings are plain data; some hold a whole file, which is not written out where there was none before. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (one !== null && other !== null && JSON.stringify(one) === JSON.stringify(other));
