import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";

/** A file that was named, or that stands in a folder that was. */
export interface ListedFile {
  readonly path: string;
  /** As results call it: the path within the folder that was named, the name of a file that was named itself. */
  readonly label: string;
}

/** Workbooks and CSV files; what Excel leaves beside an open workbook and hidden files are none. */
const isData = (name: string): boolean => /\.(xlsx|csv)$/i.test(name) && !/^(~\$|\.)/.test(name);

/**
 * The files of a command line, folders and their folders replaced by the workbooks and CSV files in them, in the order
 * of their names. A path that does not exist is listed as a file: whoever reads it says so.
 *
 * @param left paths that are no input, such as the output of an earlier run.
 */
export async function listedFiles(
  paths: readonly string[],
  left: readonly (string | undefined)[],
): Promise<readonly ListedFile[]> {
  const leftOut = new Set(left.flatMap((path) => (path === undefined ? [] : [resolve(path)])));
  const files: ListedFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() !== true) {
      files.push({ path, label: basename(path) });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = entries
      .filter((entry) => entry.isFile() && isData(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !leftOut.has(resolve(file)))
      .sort();
    files.push(...inside.map((file) => ({ path: file, label: relative(path, file) })));
  }
  const times = new Map<string, number>();
  for (const { label } of files) times.set(label, (times.get(label) ?? 0) + 1);
  return files.map(({ path, label }) => ({ path, label: times.get(label) === 1 ? label : path }));
}
