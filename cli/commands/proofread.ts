import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  checkWorkbook,
  commentedBulletin,
  isoDate,
  proofreadOutput,
  type ProofreadDetail,
  readBulletinFile,
  rosterOf,
  tasks,
  type BulletinFile,
  type TaskInput,
  type WorkbookData,
} from "../../src";
import { exitCodes, flag, option, Unusable, type CommandRun, type ExitCode } from "../command-run";
import { nodeByteCodec } from "../files/node-byte-codec";
import { refuseOutputs, writeOutput } from "../files/output-file";
import { today } from "../files/today";
import { finishTask } from "../finish-task";
import { asOfDay, standardOf } from "../settings";
import { taskInput } from "../task-input";
import { proofreadSummary } from "../terminal/proofread-summary";
import { tool } from "../tool";

/** `gongshi proofread`: what a bulletin says against its tables. */
export async function runProofread(run: CommandRun): Promise<ExitCode> {
  const first = option(run, "tables");
  // `--tables A B C` leaves all but the first among the files.
  const [path, ...others] = run.command.files.filter((file) => !isTable(file));
  const tables = [...(first === undefined ? [] : [first]), ...run.command.files.filter(isTable)];
  if (path === undefined || others.length > 0) throw new Unusable(oneBulletin);
  const out = option(run, "out");
  const settings = option(run, "settings");
  await refuseOutputs(run, [out], [path, ...tables, ...(settings === undefined ? [] : [settings])]);
  const bulletin = await bulletinOf(run, path);
  const wantsCopy = out !== undefined && /\.docx$/i.test(out);
  if (out !== undefined && !wantsCopy && !/\.xlsx$/i.test(out)) throw new Unusable(wrongOut);
  if (wantsCopy && bulletin.docx === null) throw new Unusable(noCopy);

  const read = await tablesInput(run, tables);
  // Beside the office's settings the first file is one of tables like the others.
  const office = read.sources[0]?.workbook ?? noSheets;
  const input = { ...read, sheets: office };
  const outcome = tasks.proofread.run(input, {
    text: "",
    bulletin,
    sheets: office.sheets.map(({ name }) => name),
  });
  if (!outcome.ok) throw new Unusable(outcome.error);
  const { detail } = outcome.value;
  const json = (): unknown => proofreadOutput(tool, outcome.value, input.language);
  if (out === undefined || wantsCopy) {
    if (wantsCopy) await writeCopy(run, bulletin, detail, out);
    run.progress.end();
    run.print(
      flag(run, "json")
        ? `${JSON.stringify(json(), null, 2)}\n`
        : proofreadSummary(detail, flag(run, "all"), input.language),
    );
  } else await finishTask(run, "proofread", input, outcome.value, json);
  return detail.counts.contradicted > 0 ? exitCodes.findings : exitCodes.clean;
}

const isTable = (file: string): boolean => /\.(?:xlsx|csv)$/i.test(file);

const noSheets: WorkbookData = { date1904: false, sheets: [] };

const oneBulletin = {
  zh: "一次核对一份通报；对照的表请写在 --tables 后面。",
  en: "One bulletin at a time; name its tables behind --tables.",
};

const wrongOut = {
  zh: "--out 的文件名应以 .docx 或 .xlsx 结尾。",
  en: "The file of --out must end with .docx or .xlsx.",
};

const noCopy = {
  zh: "通报不是 .docx，写不了批注；--out 请用 .xlsx。",
  en: "The bulletin is no .docx to write comments into; give --out an .xlsx.",
};

async function bulletinOf(run: CommandRun, path: string): Promise<BulletinFile> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) {
    throw new Unusable({ zh: `${path}：没有这个文件，请检查路径。`, en: `${path}: there is no such file.` });
  }
  run.progress.step({ zh: `读取 ${path}`, en: `Reading ${path}` }[run.command.language]);
  const read = await readBulletinFile(basename(path), await readFile(path), nodeByteCodec);
  if (read.ok) return read.value;
  throw new Unusable({ zh: `${path}：${read.error.zh}`, en: `${path}: ${read.error.en}` });
}

/** The tables and the office's settings; a bulletin may have all of its tables in itself. */
async function tablesInput(run: CommandRun, tables: readonly string[]): Promise<TaskInput> {
  const asOf = asOfDay(run, today());
  if (tables.length > 0) return taskInput(run, tables, asOf, []);
  const settings = option(run, "settings");
  if (settings !== undefined) return { ...(await taskInput(run, [settings], asOf, [])), sources: [] };
  const checked = checkWorkbook(noSheets, { ...(await standardOf(run)), asOf, rules: [] });
  if (!checked.ok) throw new Error("a workbook without sheets has faults in its settings");
  const { env, parameters } = checked.value;
  return {
    ...{ sources: [], env, parameters, roster: parameters.roster ?? rosterOf(env.standard) },
    ...{ registers: noSheets, sheets: noSheets, tool, madeAt: null, language: run.command.language },
  };
}

async function writeCopy(
  run: CommandRun,
  { docx }: BulletinFile,
  { statements }: ProofreadDetail,
  path: string,
): Promise<void> {
  if (docx === null) return;
  const { language } = run.command;
  run.progress.step({ zh: `写出 ${path}`, en: `Writing ${path}` }[language]);
  const said = statements.filter(
    ({ verdict }) => verdict === "contradicted" || (verdict === "not-checkable" && flag(run, "all")),
  );
  const day = isoDate(asOfDay(run, today()));
  const copy = await commentedBulletin(docx, { statements: said, language, day }, nodeByteCodec);
  if (!copy.ok) throw new Unusable(copy.error);
  await writeOutput(path, [copy.value], run.signal);
}
