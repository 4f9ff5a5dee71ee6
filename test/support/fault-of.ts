import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { type FileFault } from "../../src/xlsx/read/file-fault";
import { readWorkbook, type ReadOptions } from "../../src/xlsx/read/read-workbook";
import { bytesSource } from "./bytes-source";

/** Why the bytes of a workbook cannot be read. */
export async function faultOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<FileFault | "none"> {
  const result = await readWorkbook(bytesSource(bytes), nodeByteCodec, options);
  return result.ok ? "none" : result.error;
}
