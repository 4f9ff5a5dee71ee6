import { scoreOutput, taskLedgers, tasks } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { listedFiles } from "../files/listed-files";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { monthOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi score`: the month's scores and ranking from the platform's export and the ledgers of the drawn units. */
export async function runScore(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const month = monthOption(run);
  const ledgerPath = option(run, "ledger");
  const listed = ledgerPath === undefined ? [] : await listedFiles([ledgerPath], [option(run, "out"), ...files]);
  if (ledgerPath !== undefined && listed.length === 0) {
    throw new Unusable({
      zh: `${ledgerPath} 里没有 .xlsx 或 .csv 文件。`,
      en: `There is no .xlsx or .csv file in ${ledgerPath}.`,
    });
  }
  const ledgerFiles = listed.map(({ path }) => path);
  await refuseTaskOutput(run, [...files, ...ledgerFiles]);
  const input = await taskInput(run, [...files, ...ledgerFiles], asOfDay(run, month.to));
  const [platform] = input.sources;
  const ledgers = taskLedgers(input.sources);
  const refs = (isPlatform: boolean) =>
    ledgers.filter(({ ref }) => (ref.source === platform?.id) === isPlatform).map(({ ref }) => ref);
  const outcome = tasks.score.run(input, {
    month: option(run, "month") ?? "",
    platform: refs(true),
    ledgers: refs(false),
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "score", input, outcome.value, () => scoreOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
