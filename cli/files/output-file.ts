import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { flag, Unusable, type CommandRun } from "../command-run";

/** Refuses, before any work is done, to overwrite an input, or an output that exists without `--force`. */
export async function refuseOutputs(
  run: CommandRun,
  outputs: readonly (string | undefined)[],
  inputs: readonly string[],
): Promise<void> {
  for (const path of outputs) {
    const existing = path === undefined ? null : await stat(path).catch(() => null);
    if (path === undefined || existing === null) continue;
    for (const input of inputs) {
      const other = await stat(input).catch(() => null);
      if (other?.dev === existing.dev && other.ino === existing.ino) {
        throw new Unusable({
          zh: `${path} 就是输入文件；输入文件从不改动，请换一个输出文件名。`,
          en: `${path} is the input; inputs are never modified. Choose another name for the output.`,
        });
      }
    }
    if (!flag(run, "force")) {
      throw new Unusable({
        zh: `${path} 已存在；要覆盖请加 --force，或换一个文件名。`,
        en: `${path} exists; add --force to overwrite it, or choose another name.`,
      });
    }
  }
}

/**
 * Writes a file whole or not at all: the bytes go to a neighbour that takes the name at the end. An interrupted
 * or failed write leaves nothing behind and an existing file as it was.
 *
 * @throws what the file system or the source throws, after cleaning up.
 */
export async function writeOutput(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(partial), { signal });
    const handle = await open(partial, "r+");
    await handle.sync();
    await handle.close();
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
