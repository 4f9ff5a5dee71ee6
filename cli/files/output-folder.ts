import { stat } from "node:fs/promises";
import { option, Unusable, type CommandRun } from "../command-run";

/** The folder that an option names, which need not be there yet; `undefined` where the option is not given. */
export async function outputFolder(run: CommandRun, name: string): Promise<string | undefined> {
  const folder = option(run, name);
  const existing = folder === undefined ? null : await stat(folder).catch(() => null);
  if (existing !== null && !existing.isDirectory()) {
    throw new Unusable({
      zh: `--${name} 应是文件夹，${folder} 是文件。`,
      en: `--${name} takes a folder; ${folder} is a file.`,
    });
  }
  return folder;
}
