import { basename } from "node:path";
import {
  bulletinForms,
  type BulletinOutput,
  bulletinOutput,
  documentBytes,
  listIn,
  newRegisterPlan,
  registerPlan,
  registerSheetNames,
  registerSheets,
  type Roster,
  type SettingsOf,
  type SheetPlan,
  taskNotesPlan,
  taskStart,
  tasks,
  type TaskInput,
  type WorkbookData,
} from "../../src";
import { type CheckedInput } from "../check-input";
import { option, Unusable, type CommandRun } from "../command-run";
import { nodeByteCodec } from "../files/node-byte-codec";
import { writeOutput } from "../files/output-file";
import { readInput } from "../files/read-input";
import { countOption } from "../task-options";
import { tool } from "../tool";

/** The bulletin of `gongshi annex --bulletin`, written. */
export interface MadeBulletin {
  /** The bulletin as a sheet, the rules that it goes by, and its templates: for the workbook with the annexes. */
  readonly plans: readonly SheetPlan[];
  readonly output: BulletinOutput;
}

/** Refuses a bulletin that is no .docx, before any work is done. */
export function bulletinPath(run: CommandRun): string | undefined {
  const path = option(run, "bulletin");
  if (path === undefined || /\.docx$/i.test(path)) return path;
  throw new Unusable({ zh: "--bulletin 的文件名应以 .docx 结尾。", en: "The file of --bulletin must end with .docx." });
}

/** Writes the bulletin that `--bulletin` asks for; `null` where it asks for none. */
export async function writeBulletin(
  run: CommandRun,
  checked: CheckedInput,
  roster: Roster | null,
): Promise<MadeBulletin | null> {
  const path = bulletinPath(run);
  if (path === undefined) return null;
  const { language } = run.command;
  const input = await bulletinInput(run, checked, roster);
  const outcome = tasks.bulletin.run(input, bulletinSettings(run, input));
  if (!outcome.ok) throw new Unusable(outcome.error);
  const { plans, documents = [] } = outcome.value;
  run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[language]);
  for (const document of documents) await writeOutput(path, [await documentBytes(document, nodeByteCodec)], run.signal);
  // The annexes stand in that workbook anyway.
  const sheets = [...plans.slice(0, 1), taskNotesPlan("bulletin", input, outcome.value), templatePlan(input)];
  return { plans: sheets, output: bulletinOutput(outcome.value, language) };
}

/** The checked file as the office's own workbook. */
async function bulletinInput(
  run: CommandRun,
  { file, sha256, check, input: { workbook } }: CheckedInput,
  roster: Roster | null,
): Promise<TaskInput> {
  const { reports, env, parameters } = check;
  return {
    // A document that is sent out does not tell of folders.
    sources: [{ id: "workbook", file: basename(file), sha256, reports, workbook }],
    ...{ env, parameters, roster, tool, madeAt: null, language: run.command.language },
    registers: await registersOf(run, workbook),
    sheets: workbook,
  };
}

/** The registers of the workbook, with the templates of `--templates` for its own. */
async function registersOf(run: CommandRun, office: WorkbookData): Promise<WorkbookData> {
  const own = office.sheets.filter(({ name }) => registerSheetNames.has(name));
  const path = option(run, "templates");
  if (path === undefined) return { ...office, sheets: own };
  const read = await readInput(path, run.signal, run.progress.report);
  if (!read.ok) throw new Unusable({ zh: `${path}：${read.error.why.zh}`, en: `${path}: ${read.error.why.en}` });
  const isTemplate = ({ name }: { readonly name: string }): boolean => name === registerSheets.bulletin;
  const templates = read.value.workbook.sheets.filter(isTemplate);
  if (templates.length > 0) return { ...office, sheets: [...own.filter((sheet) => !isTemplate(sheet)), ...templates] };
  throw new Unusable({
    zh: `${path} 没有工作表“${registerSheets.bulletin}”。`,
    en: `${path} has no sheet “${registerSheets.bulletin}”.`,
  });
}

/** The office's own templates as they stand, else the shipped ones, to be changed. */
function templatePlan({ registers, env, roster, language }: TaskInput): SheetPlan {
  return registers.sheets.some(({ name }) => name === registerSheets.bulletin)
    ? registerPlan("bulletin", registers, [], language)
    : newRegisterPlan("bulletin", { standard: env.standard, roster, asOf: env.asOf, registers }, language);
}

function bulletinSettings(run: CommandRun, input: TaskInput): SettingsOf<"bulletin"> {
  const initial = tasks.bulletin.initial(taskStart(input.env.asOf, input));
  const form = option(run, "form") ?? initial.form;
  const known = bulletinForms.find((each) => each === form);
  if (known === undefined) {
    throw new Unusable({
      zh: `--form 应为 dual 或 ten，不是“${form}”。`,
      en: `--form takes dual or ten, not “${form}”.`,
    });
  }
  const [drawn = "", concealed = ""] = spotCheck(option(run, "spot-check"));
  return {
    ...initial,
    ...{ form: known, month: option(run, "month") ?? initial.month, drawn, concealed },
    until: option(run, "until") ?? "",
    sender: option(run, "sender") ?? "",
    number: option(run, "number") ?? "",
    date: option(run, "date") ?? "",
    high: countOption(run, "high", initial.high),
    few: countOption(run, "few", initial.few),
    most: countOption(run, "most", initial.most),
    leftOut: listIn(option(run, "leave-out") ?? ""),
  };
}

function spotCheck(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  if (/^\d{1,9}\/\d{1,9}$/.test(text)) return text.split("/");
  throw new Unusable({
    zh: `--spot-check 应写成“抽取条数/瞒报条数”，如 23/0，不是“${text}”。`,
    en: `--spot-check takes rows drawn/rows concealed, such as 23/0, not “${text}”.`,
  });
}
