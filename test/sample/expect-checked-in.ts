import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readZipDirectory } from "../../src/xlsx/zip/read-zip-directory";
import { bytesSource } from "../support/bytes-source";
import { type SampleFile } from "./sample-files";

const root = join(__dirname, "..", "..");

/** The parts of a workbook by name, size and checksum: releases of zlib pack the same parts into different bytes. */
async function partsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const directory = await readZipDirectory(bytesSource(bytes), (text, start, end) =>
    Buffer.from(text.subarray(start, end)).toString("utf8"),
  );
  if (!directory.ok) throw new Error(`No zip: ${directory.error.kind}`);
  return directory.value.map(({ name, uncompressedSize, crc32 }) => `${name} ${uncompressedSize} ${crc32}`);
}

const contentOf = async (path: string, bytes: Uint8Array): Promise<readonly string[]> =>
  path.endsWith(".xlsx") ? partsOf(bytes) : [Buffer.from(bytes).toString("utf8")];

/** Expects the files of the repository to be what their generator makes. */
export async function expectCheckedIn(made: readonly SampleFile[]): Promise<void> {
  for (const { path, bytes } of made) {
    const checkedIn = await readFile(join(root, path));
    expect([path, ...(await contentOf(path, checkedIn))]).toEqual([path, ...(await contentOf(path, bytes))]);
  }
}
