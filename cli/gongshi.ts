#!/usr/bin/env node
import { assertNever, type Language } from "../src";
import { exitCodes, Unusable, type CommandRun, type ExitCode } from "./command-run";
import { runAnnex } from "./commands/annex";
import { runCheck } from "./commands/check";
import { runRules } from "./commands/rules";
import { isFileSystemError } from "./files/read-input";
import { helpText } from "./help-text";
import { parseCommand, type NoCommand } from "./parse-command";
import { createProgress } from "./terminal/progress";
import { tool } from "./tool";

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<ExitCode> {
  const parsed = parseCommand(argv);
  if (!parsed.ok) return answer(parsed.error);
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  const run: CommandRun = {
    command: parsed.value,
    signal: controller.signal,
    progress: createProgress(process.stderr),
    print: (text) => process.stdout.write(text),
    tell: (text) => process.stderr.write(text),
  };
  try {
    return await dispatch(run);
  } catch (error) {
    run.progress.end();
    const { exitCode, text } = explain(error, controller.signal.aborted, parsed.value.language);
    run.tell(text);
    return exitCode;
  }
}

function dispatch(run: CommandRun): Promise<ExitCode> | ExitCode {
  switch (run.command.name) {
    case "check":
      return runCheck(run);
    case "annex":
      return runAnnex(run);
    case "rules":
      return runRules(run);
    default:
      return assertNever(run.command.name);
  }
}

function answer(nothing: NoCommand): ExitCode {
  switch (nothing.code) {
    case "version":
      process.stdout.write(`${tool.name} ${tool.version}\n`);
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

function explain(
  error: unknown,
  cancelled: boolean,
  language: Language,
): { readonly exitCode: ExitCode; readonly text: string } {
  if (cancelled) {
    const text = { zh: "已取消，没有留下未写完的文件。\n", en: "Cancelled; no half-written file was left.\n" }[
      language
    ];
    return { exitCode: exitCodes.cancelled, text };
  }
  if (error instanceof Unusable) return { exitCode: exitCodes.unusable, text: `${error.why[language]}\n` };
  if (isFileSystemError(error)) {
    const text = { zh: `文件操作失败：${error.message}\n`, en: `A file operation failed: ${error.message}\n` }[
      language
    ];
    return { exitCode: exitCodes.unusable, text };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = {
    zh: `工具自身出了故障，请连同下面几行报告：\n`,
    en: "A fault of the tool; please report it with these lines:\n",
  };
  return { exitCode: exitCodes.toolFault, text: `${text[language]}${detail}\n` };
}
