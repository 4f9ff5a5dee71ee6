import { isoDate, sampleOutput, tasks } from "../../src";
import { exitCodes, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { countOption, dayOption, kindOption, monthOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi sample`: the units whose ledgers are checked this month. */
export async function runSample(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const day = dayOption(run);
  const seed = option(run, "seed");
  if (seed === undefined) throw new Unusable({ zh: "请用 --seed 给出种子。", en: "Give a seed with --seed." });
  if (option(run, "month") !== undefined) monthOption(run);
  const settings = {
    day: isoDate(day),
    seed,
    month: option(run, "month") ?? isoDate(day).slice(0, 7),
    municipal: countOption(run, "municipal", 5),
    county: countOption(run, "county", 5),
    avoid: countOption(run, "avoid", 2),
    kind: kindOption(run),
  };
  if (files.length === 0 && option(run, "settings") === undefined) {
    throw new Unusable({
      zh: "请给出有“单位名录”的工作簿：FILE 或 --settings FILE。",
      en: "Name the workbook that has the roster: FILE, or --settings FILE.",
    });
  }
  await refuseTaskOutput(run, files);
  const input = await taskInput(run, files, asOfDay(run, day));
  const outcome = tasks.sample.run(input, settings);
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "sample", input, outcome.value, () => sampleOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}
