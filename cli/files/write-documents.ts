import { join } from "node:path";
import { documentBytes, type DocumentPlan, fileName } from "../../src";
import { type CommandRun } from "../command-run";
import { nodeByteCodec } from "./node-byte-codec";
import { refuseOutputs, writeOutput } from "./output-file";
import { outputFolder } from "./output-folder";

/** A document and the file that it is to be. */
interface DocumentFile {
  readonly path: string;
  readonly plan: DocumentPlan;
}

/**
 * Writes documents as .docx files into the folder of `--letters`; nothing where it is not given. Refuses, before anything
 * is written, to overwrite a file without `--force`.
 */
export async function writeLetters(run: CommandRun, plans: readonly DocumentPlan[]): Promise<void> {
  const folder = await outputFolder(run, "letters");
  if (folder === undefined) return;
  const names: string[] = [];
  const files = plans.map((plan) => {
    names.push(fileName(plan.name, names));
    return { path: join(folder, `${names.at(-1) ?? ""}.docx`), plan };
  });
  await refuseOutputs(
    run,
    files.map(({ path }) => path),
    run.command.files,
  );
  for (const file of files) await writeDocument(run, file);
}

/** Writes a document as a .docx file. */
export async function writeDocument(run: CommandRun, { path, plan }: DocumentFile): Promise<void> {
  run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[run.command.language]);
  await writeOutput(path, [await documentBytes(plan, nodeByteCodec)], run.signal);
}
