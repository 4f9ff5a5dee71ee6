import { exposureOutput, registerSheets, taskStart, tasks, type WorkbookData } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { readInput } from "../files/read-input";
import { today } from "../files/today";
import { writeLetters } from "../files/write-documents";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { countOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi exposure`: whether what the media have reported is on the platform. */
export async function runExposure(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const path = option(run, "exposures");
  await refuseTaskOutput(run, path === undefined ? files : [...files, path]);
  const office = await taskInput(run, files, asOfDay(run, today()));
  const input = path === undefined ? office : { ...office, registers: await exposuresOf(run, path) };
  const initial = tasks.exposure.initial(taskStart(input.env.asOf, input));
  const outcome = tasks.exposure.run(input, {
    ...initial,
    daysBefore: countOption(run, "before", initial.daysBefore),
    daysAfter: countOption(run, "after", initial.daysAfter),
    due: option(run, "due") ?? "",
    sender: option(run, "sender") ?? "",
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await writeLetters(run, outcome.value.documents ?? []);
  await finishTask(run, "exposure", input, outcome.value, () => exposureOutput(tool, outcome.value, input.language));
  const { counts } = outcome.value.detail;
  return counts.unmatched + counts["not-reported"] > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The register of a file; a list that somebody keeps for itself is taken for one. */
async function exposuresOf(run: CommandRun, path: string): Promise<WorkbookData> {
  const read = await readInput(path, run.signal, run.progress.report);
  if (!read.ok) throw new Unusable({ zh: `${path}：${read.error.why.zh}`, en: `${path}: ${read.error.why.en}` });
  const { workbook } = read.value;
  const { sheets } = workbook;
  const own = sheets.find(({ name }) => name === registerSheets.exposures) ?? sheets[0];
  return { ...workbook, sheets: own === undefined ? [] : [{ ...own, name: registerSheets.exposures }] };
}
