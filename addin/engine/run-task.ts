import {
  type Day,
  ok,
  type Result,
  type Roster,
  rosterOf,
  type SettingsOf,
  type Task,
  type TaskId,
  type TaskInput,
  taskLedgers,
  taskNotesPlan,
  tasks,
  taskSheets,
  type TaskSource,
  type Tool,
  type WorkbookData,
  type Words,
} from "../../src";
import { type TaskBeginning, type TaskOrigin, type TaskResult } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";

/** The task by its name. */
const taskOf = <Id extends TaskId>(id: Id): Task<SettingsOf<Id>, TaskResult<Id>["detail"]> =>
  tasks[id] as unknown as Task<SettingsOf<Id>, TaskResult<Id>["detail"]>;

/** The checked workbook as tasks take ledgers from it. */
const officeSource = ({ reports }: CheckedWorkbook, file: string): TaskSource => ({
  id: "workbook",
  file,
  sha256: null,
  reports,
});

/** The roster of the office's workbook, else the profile's. */
const rosterInUse = ({ env, parameters }: CheckedWorkbook): Roster | null =>
  parameters.roster ?? rosterOf(env.standard);

/** What there is when a task is opened. */
interface TaskOpening extends Pick<TaskRun, "office" | "files"> {
  readonly today: Day;
  /** That the workbook has now: results may have been drawn since the check. */
  readonly sheets: readonly string[];
}

/** What a task begins with. */
export function beginTask<Id extends TaskId>(
  id: Id,
  { today, office, files, sheets: present }: TaskOpening,
): TaskBeginning<Id> {
  const ledgers = taskLedgers([officeSource(office, ""), ...files]);
  const units = rosterInUse(office)?.units.map(({ name }) => name) ?? [];
  const sheets = taskSheets(present);
  return { settings: taskOf(id).initial({ today, ledgers, sheets }), ledgers, sheets, units };
}

/** What a task is run on. */
export interface TaskRun {
  readonly office: CheckedWorkbook;
  /** Beside the office's own. */
  readonly files: readonly TaskSource[];
  readonly registers: WorkbookData;
  /** The sheets of the open workbook that the settings name. */
  readonly sheets: WorkbookData;
  readonly origin: TaskOrigin;
  readonly tool: Tool;
}

/** Runs a task; where it has sheets to draw, a note of their origin is among them. */
export function runTask<Id extends TaskId>(
  id: Id,
  settings: SettingsOf<Id>,
  { office, files, registers, sheets, origin, tool }: TaskRun,
): Result<TaskResult<Id>, Words> {
  const { env, parameters } = office;
  const { language, madeAt, file } = origin;
  const input: TaskInput = {
    sources: [officeSource(office, file), ...files],
    env,
    parameters,
    roster: rosterInUse(office),
    registers,
    sheets,
    tool,
    madeAt,
    language,
  };
  const outcome = taskOf(id).run(input, settings);
  if (!outcome.ok || outcome.value.plans.length === 0) return outcome;
  const { plans } = outcome.value;
  return ok({ ...outcome.value, plans: [...plans, taskNotesPlan(id, input, outcome.value)] });
}
