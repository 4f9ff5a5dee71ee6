import { allRules, catalogueOutput, severityWords } from "../../src";
import { exitCodes, flag, type CommandRun, type ExitCode } from "../command-run";
import { tool } from "../tool";

/** `gongshi rules`: the rule catalogue. */
export function runRules(run: CommandRun): ExitCode {
  const { language } = run.command;
  if (flag(run, "json")) {
    run.print(`${JSON.stringify(catalogueOutput(tool, allRules, language), null, 2)}\n`);
    return exitCodes.clean;
  }
  for (const { id, severity, title, basis } of allRules) {
    run.print(`${id.padEnd(34)} ${severityWords[severity][language].padEnd(7)} ${title[language]}（${basis.text}）\n`);
  }
  return exitCodes.clean;
}
