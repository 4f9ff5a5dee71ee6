#!/usr/bin/env node
import { assertNever } from "../src";
import { runAnnex } from "./commands/annex";
import { runCheck } from "./commands/check";
import { runRules } from "./commands/rules";
import { type CommandRun, exitCodes } from "./command-run";
import { helpText } from "./help-text";
import { parseCommand, type ParsedCommand } from "./parse-command";
import { createProgress } from "./terminal/progress";
import { version } from "../package.json";

async function main(argv: readonly string[]): Promise<number> {
  const parsed = parseCommand(argv);
  if (!parsed.ok) {
    const nothing = parsed.error;
    switch (nothing.code) {
      case "version":
        process.stdout.write(`gongshi ${version}\n`);
        return exitCodes.clean;
      case "help":
        process.stdout.write(helpText(nothing.about, nothing.language));
        return exitCodes.clean;
      case "bad-usage":
        process.stderr.write(`${nothing.why[nothing.language]}\n`);
        process.stderr.write({ zh: "用法见 gongshi help。\n", en: "See gongshi help.\n" }[nothing.language]);
        return exitCodes.unusable;
      default:
        return assertNever(nothing);
    }
  }
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  process.once("SIGTERM", () => controller.abort());
  const progress = createProgress(process.stderr);
  const run: CommandRun = {
    command: parsed.value,
    signal: controller.signal,
    progress,
    out: process.stdout,
    err: process.stderr,
  };
  try {
    return await dispatch(parsed.value, run);
  } catch (error) {
    progress.end();
    if (controller.signal.aborted) {
      process.stderr.write(
        { zh: "已取消，未留下任何输出。\n", en: "Cancelled; no output was left.\n" }[parsed.value.language],
      );
      return exitCodes.cancelled;
    }
    process.stderr.write(toolFaultText(error, parsed.value.language));
    return exitCodes.toolFault;
  }
}

function dispatch(command: ParsedCommand, run: CommandRun): Promise<number> {
  switch (command.name) {
    case "check":
      return runCheck(run);
    case "annex":
      return runAnnex(run);
    case "rules":
      return runRules(run);
    default:
      return assertNever(command.name);
  }
}
