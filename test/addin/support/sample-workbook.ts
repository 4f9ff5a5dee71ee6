import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type WorkbookData } from "../../../src/sheets/workbook-data";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";

export const samples = ["penalty-ledger-messy.xlsx", "pingdingshan-2024-02.xlsx"] as const;

/** A sample workbook as its file has it. */
export async function sampleWorkbook(name: (typeof samples)[number]): Promise<WorkbookData> {
  const bytes = readFileSync(join(__dirname, "../../../assets/sample", name));
  const read = await readWorkbook(bytesSource(bytes), nodeByteCodec);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value;
}
