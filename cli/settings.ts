import { readFile } from "node:fs/promises";
import { explainProfileFault, loadStandard, profileIds, readDay, type Day, type Standard } from "../src";
import { type CommandRun, option, Unusable } from "./command-run";
import { isFileSystemError } from "./files/read-input";

/** The standard by `--profile`: a shipped profile's id, or an office's own JSON file; the default where none was chosen. */
export async function standardOf(
  run: CommandRun,
): Promise<{ readonly standard: Standard; readonly isChosen: boolean }> {
  const named = option(run, "profile") ?? "national-2018";
  const loaded = named.endsWith(".json") ? loadStandard("national-2018", await readJson(named)) : loadStandard(named);
  if (loaded.ok) return { standard: loaded.value, isChosen: option(run, "profile") !== undefined };
  const why = explainProfileFault(loaded.error);
  throw new Unusable({ zh: `口径 ${named}：${why.zh}`, en: `Profile ${named}: ${why.en}` });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Unusable({
        zh: `口径文件 ${path} 不是有效的 JSON：${error.message}`,
        en: `Profile file ${path} is not valid JSON: ${error.message}`,
      });
    }
    if (!isFileSystemError(error)) throw error;
    throw new Unusable({
      zh: `口径文件 ${path} 读不出来；内置口径有：${profileIds.join("、")}。`,
      en: `Profile file ${path} cannot be read; the shipped profiles are: ${profileIds.join(", ")}.`,
    });
  }
}

/** The day by `--as-of`, else `otherwise`. */
export function asOfDay(run: CommandRun, otherwise: Day): Day {
  const text = option(run, "as-of");
  if (text === undefined) return otherwise;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text, false) : null;
  if (day !== null) return day;
  throw new Unusable({
    zh: `--as-of 应为 YYYY-MM-DD 的日期，不是“${text}”。`,
    en: `--as-of takes a date YYYY-MM-DD, not “${text}”.`,
  });
}
