import {
  annotateWorkbook,
  csvByteOrderMark,
  explainFileFault,
  explainSheetFault,
  findingsCsvLines,
  findingsSheetPlan,
  markSheets,
  sheetDataPlan,
  writeWorkbook,
  type ByteSource,
} from "../../src";
import { type CheckedInput } from "../check-input";
import { Unusable, type CommandRun } from "../command-run";
import { nodeByteCodec } from "./node-byte-codec";
import { openByteSource } from "./node-byte-source";
import { writeOutput } from "./output-file";

/** Writes the user's workbook back with marks and a sheet of findings. */
export async function writeAnnotated(
  run: CommandRun,
  checked: CheckedInput,
  path: string,
  limit: number,
): Promise<void> {
  const { language } = run.command;
  run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[language]);
  const source = await sourceOf(checked);
  try {
    const annotated = await annotateWorkbook(source, nodeByteCodec, {
      sheets: markSheets(checked.input.workbook, checked.check.reports, language),
      appended: [findingsSheetPlan(checked.check.reports, language, limit)],
    });
    if (!annotated.ok) throw new Unusable(explainFileFault(annotated.error));
    for (const fault of annotated.value.unmarked) run.tell(`${explainSheetFault(fault)[language]}\n`);
    await writeOutput(path, annotated.value.chunks, run.signal);
  } finally {
    await source.close();
  }
}

/** Writes the findings of all files as one CSV that Excel opens. */
export async function writeFindingsCsv(
  run: CommandRun,
  checked: readonly CheckedInput[],
  path: string,
  limit: number,
): Promise<void> {
  const { language } = run.command;
  const files = checked.map(({ file, check }) => ({ file, reports: check.reports }));
  function* lines(): Generator<Uint8Array> {
    yield nodeByteCodec.encodeUtf8(csvByteOrderMark);
    for (const line of findingsCsvLines(files, language, limit)) yield nodeByteCodec.encodeUtf8(line);
  }
  await writeOutput(path, lines(), run.signal);
}

/** The bytes of the workbook; a CSV is made one first. */
async function sourceOf({ input }: CheckedInput): Promise<ByteSource & { close: () => Promise<void> }> {
  if (input.format === "xlsx") return openByteSource(input.path);
  const info = { title: input.path, creator: "gongshi", created: "2000-01-01T00:00:00Z" };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(input.workbook.sheets.map(sheetDataPlan), info, nodeByteCodec)) {
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
}
