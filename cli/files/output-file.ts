import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** An output that cannot be begun: it exists, or its folder cannot be written. */
export type OutputFault =
  | { readonly code: "exists"; readonly path: string }
  | { readonly code: "is-input"; readonly path: string }
  | { readonly code: "cannot-write"; readonly path: string; readonly reason: string };

/** What may stand in the way of writing `path`, or `null`; asked before the work begins. */
export async function outputFault(
  path: string,
  { force, inputs }: { readonly force: boolean; readonly inputs: readonly string[] },
): Promise<OutputFault | null> {
  const existing = await stat(path).catch(() => null);
  if (existing !== null) {
    for (const input of inputs) {
      const other = await stat(input).catch(() => null);
      if (other?.dev === existing.dev && other.ino === existing.ino) return { code: "is-input", path };
    }
    if (!force) return { code: "exists", path };
  }
  return null;
}

/**
 * Writes a file whole or not at all: the bytes go to a neighbour that takes the name at the end. An interrupted
 * or failed write leaves nothing behind and an existing file as it was.
 *
 * @throws what the file system or the source throws, after cleaning up.
 */
export async function writeOutput(path: string, chunks: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(partial), { signal });
    signal.throwIfAborted();
    const handle = await open(partial, "r+");
    await handle.sync();
    await handle.close();
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
