import { assertNever, type Language } from "../src";
import { exitCodes, Unusable, type CommandRun, type ExitCode } from "./command-run";
import { runAnnex } from "./commands/annex";
import { runCheck } from "./commands/check";
import { runCompare } from "./commands/compare";
import { runHistory } from "./commands/history";
import { runMerge } from "./commands/merge";
import { runDishonesty } from "./commands/dishonesty";
import { runExposure } from "./commands/exposure";
import { runReturned } from "./commands/returned";
import { runReturns } from "./commands/returns";
import { runRules } from "./commands/rules";
import { runMonitor } from "./commands/monitor";
import { runProofread } from "./commands/proofread";
import { runSample } from "./commands/sample";
import { runStats } from "./commands/stats";
import { runWeekly } from "./commands/weekly";
import { runScore } from "./commands/score";
import { runBackfill } from "./commands/backfill";
import { isFileSystemError } from "./files/read-input";
import { helpText } from "./help-text";
import { parseCommand, type NoCommand } from "./parse-command";
import { tool } from "./tool";
import { type CommandName } from "./usage";

/** What the command line talks to: a terminal, or a test. */
export type Terminal = Pick<CommandRun, "print" | "tell" | "progress" | "signal">;

/** Runs one command line from its arguments to its exit code; whatever happens inside, it ends in a sentence. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand(argv);
  if (!parsed.ok) return answer(parsed.error, terminal);
  const run: CommandRun = { ...terminal, command: parsed.value };
  try {
    return await runners[run.command.name](run);
  } catch (error) {
    run.progress.end();
    const { exitCode, text } = explain(error, run.signal.aborted, parsed.value.language);
    run.tell(text);
    return exitCode;
  }
}

const runners: Readonly<Record<CommandName, (run: CommandRun) => Promise<ExitCode> | ExitCode>> = {
  check: runCheck,
  compare: runCompare,
  annex: runAnnex,
  sample: runSample,
  monitor: runMonitor,
  proofread: runProofread,
  dishonesty: runDishonesty,
  stats: runStats,
  history: runHistory,
  merge: runMerge,
  exposure: runExposure,
  returns: runReturns,
  returned: runReturned,
  weekly: runWeekly,
  score: runScore,
  backfill: runBackfill,
  rules: runRules,
};

function answer(nothing: NoCommand, { print, tell }: Terminal): ExitCode {
  switch (nothing.code) {
    case "version":
      print(`${tool.name} ${tool.version}\n`);
      return exitCodes.clean;
    case "help":
      print(helpText(nothing.about, nothing.language));
      return exitCodes.clean;
    case "bad-usage":
      tell(`${nothing.why[nothing.language]}\n`);
      tell({ zh: "用法见 gongshi help。\n", en: "See gongshi help.\n" }[nothing.language]);
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
