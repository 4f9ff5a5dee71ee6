import { setImmediate } from "node:timers/promises";
import {
  builtInCalendar,
  calendarOf,
  createFileMerger,
  explainParameterFault,
  type FileToMerge,
  findLedgers,
  mergeNothing,
  mergeOutcome,
  mergeOutput,
  readParameters,
  rosterOf,
  type Parameters,
  type Standard,
  type TaskInput,
} from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { listedFiles, type ListedFile } from "../files/listed-files";
import { readInput } from "../files/read-input";
import { today } from "../files/today";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay, standardOf } from "../settings";
import { kindOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi merge`: many units' ledgers as one table a kind. Files are read one by one and forgotten; bad ones are listed. */
export async function runMerge(run: CommandRun): Promise<ExitCode> {
  const { language } = run.command;
  const kind = kindOption(run);
  const files = await listedFiles(run.command.files, [option(run, "out"), option(run, "settings")]);
  await refuseTaskOutput(
    run,
    files.map(({ path }) => path),
  );
  const parameters = await settingsOf(run);
  const { standard } = parameters;
  const roster = parameters.roster ?? rosterOf(standard);
  const merger = createFileMerger({
    ...{ standard, roster, kind, language },
    leavesOutDuplicates: flag(run, "leave-out-duplicates"),
  });

  const sources: { readonly id: string; readonly file: string; readonly sha256: string; readonly reports: [] }[] = [];
  let unread = 0;
  for (const [place, file] of files.entries()) {
    run.progress.step({ zh: `读取 ${file.label}`, en: `Reading ${file.label}` }[language]);
    run.progress.report(place, files.length);
    const read = await fileToMerge(run, file, standard);
    merger.add(read);
    if (read.fault === null) sources.push({ id: file.path, file: file.label, sha256: read.sha256, reports: [] });
    else unread += 1;
  }
  run.progress.step({ zh: "汇总", en: "Merging" }[language]);
  const steps = merger.finish();
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    run.progress.report(step.value.done, step.value.total);
    await setImmediate();
    run.signal.throwIfAborted();
  }
  if (step.value.tables.length === 0) throw new Unusable(mergeNothing);
  const outcome = mergeOutcome(step.value);
  const input: TaskInput = {
    sources,
    env: {
      ...{ standard, subjects: parameters.subjects, asOf: asOfDay(run, today()) },
      calendar: calendarOf(builtInCalendar, parameters),
    },
    ...{ parameters, roster, tool, language, madeAt: null },
    registers: { date1904: false, sheets: [] },
    sheets: { date1904: false, sheets: [] },
  };
  await finishTask(run, "merge", input, outcome, () => mergeOutput(tool, outcome, language));
  return unread > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The ledgers of a file, or why it has none. */
async function fileToMerge(
  run: CommandRun,
  { path, label }: ListedFile,
  standard: Standard,
): Promise<FileToMerge & { readonly sha256: string }> {
  const read = await readInput(path, run.signal, () => undefined);
  await setImmediate();
  run.signal.throwIfAborted();
  if (!read.ok) return { file: label, fault: read.error.why, parts: [], ignored: [], sha256: "" };
  const { workbook, sha256 } = read.value;
  const { ledgers, ignored } = findLedgers(workbook, standard);
  const parts = ledgers.map((ledger) => ({
    ...{ file: label, ledger, date1904: workbook.date1904 },
    sheet: workbook.sheets.find(({ name }) => name === ledger.sheet) ?? null,
  }));
  return { file: label, fault: null, parts, ignored, sha256 };
}

/** The settings of the office's own workbook, or those of the profile: a unit's file has no say in them. */
async function settingsOf(run: CommandRun): Promise<Parameters> {
  const { standard, isChosen } = await standardOf(run);
  const path = option(run, "settings");
  const read =
    path === undefined ? null : await readInput(path, run.signal, (done, total) => run.progress.report(done, total));
  if (read?.ok === false) {
    const { why } = read.error;
    throw new Unusable({ zh: `${path}：${why.zh}`, en: `${path}: ${why.en}` });
  }
  const parameters = readParameters(read?.value.workbook ?? { date1904: false, sheets: [] }, standard, { isChosen });
  if (parameters.ok) return parameters.value;
  const faults = parameters.error.map(explainParameterFault);
  throw new Unusable({ zh: faults.map(({ zh }) => zh).join("\n"), en: faults.map(({ en }) => en).join("\n") });
}
