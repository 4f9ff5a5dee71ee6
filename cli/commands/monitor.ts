import { isoDate, monitorOutput, tasks } from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { today } from "../files/today";
import { finishTask, refuseTaskOutput } from "../finish-task";
import { asOfDay } from "../settings";
import { taskInput } from "../task-input";
import { monthOption } from "../task-options";
import { tool } from "../tool";

/** `gongshi monitor`: who has reported what for the city's credit indicators. */
export async function runMonitor(run: CommandRun): Promise<ExitCode> {
  const { files } = run.command;
  const month = monthOption(run);
  const time = timeOption(run);
  if (files.length === 0 && option(run, "settings") === undefined) {
    throw new Unusable({
      zh: "请给出有“单位名录”和“指标报送登记”的工作簿：FILE 或 --settings FILE。",
      en: "Name the workbook that has the roster and 指标报送登记: FILE, or --settings FILE.",
    });
  }
  await refuseTaskOutput(run, files);
  // A month that is past comes out the same on any day.
  const asOf = asOfDay(run, Math.min(today(), month.to));
  const input = await taskInput(run, files, asOf);
  const outcome = tasks.monitor.run(input, {
    month: isoDate(month.from).slice(0, 7),
    asOf: `${isoDate(asOf)}${time}`,
    movesFromHolidays: flag(run, "roll-forward"),
    hasQuarter: flag(run, "quarter"),
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  await finishTask(run, "monitor", input, outcome.value, () => monitorOutput(tool, outcome.value, input.language));
  return exitCodes.clean;
}

/** ` 16:30`, empty where no time is given. */
function timeOption(run: CommandRun): string {
  const text = option(run, "time");
  if (text === undefined) return "";
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return ` ${text}`;
  throw new Unusable({
    zh: `--time 应为 HH:MM，不是“${text}”。`,
    en: `--time takes HH:MM, not “${text}”.`,
  });
}
