import { setImmediate } from "node:timers/promises";
import { allRules, checkWorkbook, explainParameterFault, type CheckedFile, type CheckRequest } from "../src";
import { option, Unusable, type CommandRun } from "./command-run";
import { readInput, type InputFile } from "./files/read-input";

/** A checked workbook together with what it was read from. */
export interface CheckedInput extends CheckedFile {
  readonly input: InputFile;
}

/** Reads a file and judges its ledgers; what stands in the way ends the command with a sentence. */
export async function checkInput(
  run: CommandRun,
  file: string,
  { rules = allRules, ...request }: Omit<CheckRequest, "rules" | "onProgress"> & Partial<Pick<CheckRequest, "rules">>,
): Promise<CheckedInput> {
  const { language } = run.command;
  run.progress.step({ zh: `读取 ${file}`, en: `Reading ${file}` }[language]);
  const read = await readInput(file, run.signal, run.progress.report);
  if (!read.ok) {
    const { path, why } = read.error;
    throw new Unusable({ zh: `${path}：${why.zh}`, en: `${path}: ${why.en}` });
  }
  const { workbook, sha256 } = read.value;
  const sheet = option(run, "sheet");
  if (sheet !== undefined && !workbook.sheets.some(({ name }) => name === sheet)) {
    const names = workbook.sheets.map(({ name }) => `“${name}”`);
    throw new Unusable({
      zh: `${file} 没有工作表“${sheet}”；有：${names.join("、")}。`,
      en: `${file} has no sheet “${sheet}”; it has: ${names.join(", ")}.`,
    });
  }
  run.progress.step({ zh: `核验 ${file}`, en: `Checking ${file}` }[language]);
  const check = checkWorkbook(workbook, { ...request, rules, onProgress: run.progress.report });
  // The rules run without a pause; a signal that came meanwhile is heard here.
  await setImmediate();
  run.signal.throwIfAborted();
  if (!check.ok) {
    const faults = check.error.map(explainParameterFault);
    throw new Unusable({
      zh: `${file} 的参数表有误，请改正后再核验：\n${faults.map(({ zh }) => `  ${zh}`).join("\n")}`,
      en: `The parameter sheets of ${file} have faults; correct them and check again:\n${faults.map(({ en }) => `  ${en}`).join("\n")}`,
    });
  }
  return { file, sha256, check: check.value, input: read.value };
}
