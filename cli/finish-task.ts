import {
  isoDate,
  registerPlan,
  taskNotesPlan,
  taskTitles,
  writeWorkbook,
  writtenRegisterIds,
  type SheetPlan,
  type TaskId,
  type TaskInput,
  type TaskOutcome,
} from "../src";
import { flag, option, Unusable, type CommandRun } from "./command-run";
import { nodeByteCodec } from "./files/node-byte-codec";
import { refuseOutputs, writeOutput } from "./files/output-file";
import { outputFolder } from "./files/output-folder";
import { tool } from "./tool";

/** Refuses an output that cannot be written, before any work is done. */
export async function refuseTaskOutput(run: CommandRun, inputs: readonly string[]): Promise<void> {
  const path = option(run, "out");
  if (path !== undefined && !/\.xlsx$/i.test(path)) {
    throw new Unusable({ zh: "--out 的文件名应以 .xlsx 结尾。", en: "The file of --out must end with .xlsx." });
  }
  await outputFolder(run, "letters");
  const others = [option(run, "settings"), option(run, "registers")].flatMap((file) => file ?? []);
  await refuseOutputs(run, [path], [...inputs, ...others]);
}

/**
 * Writes the results of a task and says them: as JSON, or the figures in sentences. The workbook holds the task's sheets,
 * a note of their origin, and the registers with what the task adds to them.
 *
 * @param json what `--json` prints.
 */
export async function finishTask(
  run: CommandRun,
  task: TaskId,
  input: TaskInput,
  outcome: TaskOutcome<unknown>,
  json: () => unknown,
): Promise<void> {
  const { language } = run.command;
  const path = option(run, "out");
  if (path !== undefined) {
    run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[language]);
    const plans = [...outcome.plans, taskNotesPlan(task, input, outcome), ...registerPlans(input, outcome)];
    const info = {
      title: taskTitles[task][language],
      creator: `${tool.name} ${tool.version}`,
      created: `${isoDate(input.env.asOf)}T00:00:00Z`,
    };
    await writeOutput(path, writeWorkbook(plans, info, nodeByteCodec), run.signal);
  }
  run.progress.end();
  if (flag(run, "json")) run.print(`${JSON.stringify(json(), null, 2)}\n`);
  else run.print(summary(task, outcome, run));
}

/** The registers that the task adds to; where it adds to any, the others that tasks write go with them as they stand. */
function registerPlans({ registers, language }: TaskInput, { records }: TaskOutcome<unknown>): readonly SheetPlan[] {
  const added = records.map(({ register, rows }) => registerPlan(register, registers, rows, language));
  if (added.length === 0) return [];
  const others = writtenRegisterIds
    .filter((id) => records.every(({ register }) => register !== id))
    .map((id) => registerPlan(id, registers, [], language))
    .filter(({ rows, freezeRows = 0 }) => rows.length > freezeRows);
  return [...added, ...others];
}

/** The figures for a person at a terminal, then what they leave out. */
function summary(task: TaskId, outcome: TaskOutcome<unknown>, { command: { language } }: CommandRun): string {
  const unresolved = outcome.unresolved.map(
    ({ name, rows }) => `${{ zh: "不在名录", en: "Not in the roster" }[language]}: ${name} (${rows})`,
  );
  const lines = [...outcome.figures, ...outcome.notes].map((words) => words[language]);
  return `${[taskTitles[task][language], ...[...lines, ...unresolved].map((line) => `  ${line}`)].join("\n")}\n`;
}
