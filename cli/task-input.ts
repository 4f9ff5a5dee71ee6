import { basename } from "node:path";
import {
  allRules,
  registerSheetNames,
  rosterOf,
  type CheckRequest,
  type Day,
  type TaskInput,
  type WorkbookData,
} from "../src";
import { checkInput, type CheckedInput } from "./check-input";
import { option, Unusable, type CommandRun } from "./command-run";
import { readInput } from "./files/read-input";
import { standardOf } from "./settings";
import { tool } from "./tool";

/**
 * Checks the files of a task by the office's own settings: those of the workbook by `--settings`, else of the first
 * file. Registers come from that workbook too, but for the sheets that the file by `--registers` has.
 *
 * @param rules those that the task asks after, where it does not ask after all.
 */
export async function taskInput(
  run: CommandRun,
  files: readonly string[],
  asOf: Day,
  rules: CheckRequest["rules"] = allRules,
): Promise<TaskInput> {
  const settings = option(run, "settings");
  const [first, ...rest] = files;
  const office = settings ?? first;
  if (office === undefined) throw new Error("a task was given neither a file nor settings");
  const request = { ...(await standardOf(run)), asOf, rules };
  const own = await checkInput(run, office, request);
  const { parameters, env } = own.check;
  const others: CheckedInput[] = [];
  for (const file of settings === undefined ? rest : files) {
    others.push(await checkInput(run, file, { ...request, parameters }));
  }
  // Where a file lies on somebody's disk is nobody else's business, unless its name alone would not tell it.
  const names = files.map((file) => basename(file));
  const nameOf = (file: string): string =>
    names.filter((name) => name === basename(file)).length > 1 ? file : basename(file);
  const sources = (settings === undefined ? [own, ...others] : others).map(({ file, sha256, check, input }, place) => ({
    id: place === 0 ? "workbook" : file,
    file: nameOf(file),
    sha256,
    reports: check.reports,
    workbook: input.workbook,
  }));
  return {
    sources,
    env,
    parameters,
    roster: parameters.roster ?? rosterOf(env.standard),
    registers: await registersOf(run, own.input.workbook),
    sheets: own.input.workbook,
    tool,
    madeAt: null,
    language: run.command.language,
  };
}

/** The registers of the office's workbook, sheet by sheet in favour of those of `--registers`. */
async function registersOf(run: CommandRun, office: WorkbookData): Promise<WorkbookData> {
  const isRegister = ({ name }: { readonly name: string }): boolean => registerSheetNames.has(name);
  const path = option(run, "registers");
  const kept = office.sheets.filter(isRegister);
  if (path === undefined) return { ...office, sheets: kept };
  const read = await readInput(path, run.signal, run.progress.report);
  if (!read.ok) throw new Unusable({ zh: `${path}：${read.error.why.zh}`, en: `${path}: ${read.error.why.en}` });
  const newer = read.value.workbook.sheets.filter(isRegister);
  const names = new Set(newer.map(({ name }) => name));
  return { date1904: read.value.workbook.date1904, sheets: [...newer, ...kept.filter(({ name }) => !names.has(name))] };
}
