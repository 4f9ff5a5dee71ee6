import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { annotateWorkbook, type Annotations } from "../../src/xlsx/annotate/annotate-workbook";
import { type SheetFault } from "../../src/xlsx/annotate/sheet-marks";
import { bytesSource } from "./bytes-source";
import { collectBytes } from "./collect-bytes";

/** Annotates a workbook in memory; throws where the file cannot be read. */
export async function annotated(
  workbook: Uint8Array,
  { sheets = [], appended = [] }: Partial<Annotations>,
): Promise<{ readonly bytes: Buffer; readonly unmarked: readonly SheetFault[] }> {
  const result = await annotateWorkbook(bytesSource(workbook), nodeByteCodec, { sheets, appended });
  if (!result.ok) throw new Error(`Not annotated: ${JSON.stringify(result.error)}`);
  return { bytes: await collectBytes(result.value.chunks), unmarked: result.value.unmarked };
}
