import { kinds, readDay, readMonth, type Day, type Kind, type Month } from "../src";
import { option, Unusable, type CommandRun } from "./command-run";

/** The month of `--month`, which the command needs. */
export function monthOption(run: CommandRun): Month {
  const text = option(run, "month");
  const month = text === undefined ? null : readMonth(text);
  if (month !== null) return month;
  throw new Unusable(
    text === undefined
      ? { zh: "请用 --month YYYY-MM 指定统计月份。", en: "Name the month with --month YYYY-MM." }
      : { zh: `--month 应为 YYYY-MM，不是“${text}”。`, en: `--month takes YYYY-MM, not “${text}”.` },
  );
}

/** The day of `--day`, which the command needs. */
export function dayOption(run: CommandRun): Day {
  const day = optionalDay(run, "day");
  if (day !== null) return day;
  throw new Unusable({ zh: "请用 --day YYYY-MM-DD 指定日期。", en: "Name the day with --day YYYY-MM-DD." });
}

/** The day of an option; `null` where it is not given. */
export function optionalDay(run: CommandRun, name: string): Day | null {
  const text = option(run, name);
  if (text === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text, false) : null;
  if (day !== null) return day;
  throw new Unusable({
    zh: `--${name} 应为 YYYY-MM-DD 的日期，不是“${text}”。`,
    en: `--${name} takes a date YYYY-MM-DD, not “${text}”.`,
  });
}

/** A whole number from 0. */
export function countOption(run: CommandRun, name: string, otherwise: number): number {
  const text = option(run, name);
  if (text === undefined) return otherwise;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Unusable({
    zh: `--${name} 应为不小于 0 的整数，不是“${text}”。`,
    en: `--${name} takes a whole number from 0, not “${text}”.`,
  });
}

/** The kind of `--kind`; `null` where none is named. */
export function kindOption(run: CommandRun): Kind | null {
  const text = option(run, "kind");
  if (text === undefined) return null;
  const kind = kinds.find((each) => each === text);
  if (kind !== undefined) return kind;
  throw new Unusable({
    zh: `--kind 应为 licence 或 penalty，不是“${text}”。`,
    en: `--kind takes licence or penalty, not “${text}”.`,
  });
}
