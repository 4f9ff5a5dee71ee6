import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { types } from "node:util";
import {
  explainFileFault,
  err,
  ok,
  readCsv,
  readWorkbook,
  type Result,
  type WorkbookData,
  type Words,
} from "../../src";
import { nodeByteCodec } from "./node-byte-codec";
import { openByteSource } from "./node-byte-source";

/** A file that was read, and what its bytes hash to. */
export interface InputFile {
  readonly path: string;
  readonly format: "xlsx" | "csv";
  readonly sha256: string;
  readonly workbook: WorkbookData;
}

/** Why a file was not read: one sentence that begins with its path. */
export interface InputFault {
  readonly path: string;
  readonly why: Words;
}

/** Reads a workbook, or a CSV as a workbook of one sheet. */
export async function readInput(
  path: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Result<InputFile, InputFault>> {
  const fault = (why: Words): Result<InputFile, InputFault> => err({ path, why });
  const found = await stat(path).catch(() => null);
  if (found === null) return fault({ zh: "没有这个文件，请检查路径。", en: "There is no such file; check the path." });
  if (!found.isFile()) return fault({ zh: "这不是文件。", en: "This is not a file." });
  const format = /\.csv$/i.test(path) ? "csv" : "xlsx";
  try {
    const read =
      format === "csv" ? readCsv(await readFile(path), nodeByteCodec) : await readXlsx(path, signal, onProgress);
    signal.throwIfAborted();
    if (!read.ok) return fault(explainFileFault(read.error));
    return ok({ path, format, sha256: await sha256(path), workbook: read.value });
  } catch (error) {
    if (signal.aborted || !isFileSystemError(error)) throw error;
    return fault({ zh: `文件读不出来：${error.message}`, en: `The file cannot be read: ${error.message}` });
  }
}

async function readXlsx(path: string, signal: AbortSignal, onProgress: (done: number, total: number) => void) {
  const source = await openByteSource(path);
  try {
    return await readWorkbook(source, nodeByteCodec, { signal, onProgress });
  } finally {
    await source.close();
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** Whether the file system refused, as opposed to a fault of ours. */
export function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "syscall" in error;
}
