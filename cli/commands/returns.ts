import { join } from "node:path";
import {
  fileName,
  isoDate,
  resultSheets,
  returnsOutput,
  returnWorkbooks,
  taskStart,
  tasks,
  writeWorkbook,
} from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { nodeByteCodec } from "../files/node-byte-codec";
import { refuseOutputs, writeOutput } from "../files/output-file";
import { outputFolder } from "../files/output-folder";
import { today } from "../files/today";
import { writeDocument } from "../files/write-documents";
import { finishTask } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { tool } from "../tool";

/** `gongshi returns`: one workbook of problem rows for each unit with its letter, and a list of who gets how many. */
export async function runReturns(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const folder = await folderOf(run);
  const input = await taskInput(run, files, asOfDay(run, today()));
  const names = new Map<string, string>();
  const fileOf = (unit: string): string => {
    const known = names.get(unit) ?? fileName(unit, [resultSheets.returnIndex, ...names.values()]);
    names.set(unit, known);
    return `${known}.xlsx`;
  };
  const made = returnWorkbooks(
    input,
    {
      ...tasks.returns.initial(taskStart(input.env.asOf, input)),
      level: flag(run, "warnings") ? "warning" : "error",
      due: option(run, "due") ?? "",
      sender: option(run, "sender") ?? "",
    },
    fileOf,
  );
  if (!made.ok) throw new Unusable(made.error);

  const { workbooks, outcome } = made.value;
  const index = join(folder, `${resultSheets.returnIndex}.xlsx`);
  const paths = workbooks.map(({ unit }) => join(folder, fileOf(unit)));
  const letters = workbooks.flatMap(({ unit, letter }) =>
    letter === null ? [] : [{ path: join(folder, fileOf(unit).replace(/\.xlsx$/, ".docx")), plan: letter }],
  );
  const others = [option(run, "settings"), option(run, "registers")].flatMap((file) => file ?? []);
  await refuseOutputs(run, [...paths, ...letters.map(({ path }) => path), index], [...files, ...others]);
  for (const [at, { unit, plans }] of workbooks.entries()) {
    const path = paths[at] ?? "";
    run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[input.language]);
    const info = {
      title: `问题数据退回 ${unit}`,
      creator: `${tool.name} ${tool.version}`,
      created: `${isoDate(input.env.asOf)}T00:00:00Z`,
    };
    await writeOutput(path, writeWorkbook(plans, info, nodeByteCodec), run.signal);
  }
  for (const letter of letters) await writeDocument(run, letter);
  const listed = { ...run, command: { ...run.command, options: { ...run.command.options, out: index } } };
  await finishTask(listed, "returns", input, outcome, () => returnsOutput(tool, outcome, input.language));
  return exitCodes.clean;
}

async function folderOf(run: CommandRun): Promise<string> {
  const folder = await outputFolder(run, "out");
  if (folder === undefined) {
    throw new Unusable({ zh: "请用 --out FOLDER 指定放退回文件的文件夹。", en: "Name the folder with --out FOLDER." });
  }
  return folder;
}
