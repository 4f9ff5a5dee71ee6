import {
  allRules,
  checkWorkbookInSteps,
  err,
  explainFileFault,
  explainParameterFault,
  ok,
  readCsv,
  readWorkbook,
  type Result,
  taskLedgers,
  type TaskSource,
  type WorkbookCheck,
  type WorkbookData,
  type Words,
} from "../../src";
import { type OpenedFile } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { type WorkPace } from "./engine-work";
import { webByteCodec } from "./web-byte-codec";

/** The files beside the open workbook. */
export interface OpenedFiles {
  /** @param onProgress hears how much is done, 0 to 1. */
  open(file: FileToOpen, office: CheckedWorkbook, pace: FilePace): Promise<Result<OpenedFile, Words>>;
  close(id: string): void;
  closeAll(): void;
  /** As they were judged last. */
  sources(): readonly TaskSource[];
  /** Judges those again that were judged by other settings. */
  judgeAgain(office: CheckedWorkbook, pace: WorkPace): Promise<void>;
}

/** A file as the user's disk hands it over. */
export interface FileToOpen {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface FilePace extends WorkPace {
  readonly onProgress: (share: number) => void;
}

/** A file with what the rules say about it. */
interface JudgedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly workbook: WorkbookData;
  readonly check: WorkbookCheck;
}

export function openedFiles(): OpenedFiles {
  let files: readonly JudgedFile[] = [];
  let opened = 0;

  return {
    async open({ name, bytes }, office, pace) {
      const sha256 = hexadecimal(await crypto.subtle.digest("SHA-256", bytes));
      const same = files.find((file) => file.name === name && file.sha256 === sha256);
      if (same !== undefined) return ok(describe(same));
      const read = await readFile({ name, bytes }, pace);
      if (!read.ok) return read;
      const check = await judge(read.value, office, pace.pause, (share) => pace.onProgress((1 + share) / 2));
      if (!check.ok) return check;
      opened += 1;
      const file: JudgedFile = { id: `file ${opened}`, name, sha256, workbook: read.value, check: check.value };
      files = [...files, file];
      return ok(describe(file));
    },
    close(id) {
      files = files.filter((file) => file.id !== id);
    },
    closeAll() {
      files = [];
    },
    sources: () => files.map(sourceOf),
    async judgeAgain(office, { pause }) {
      for (const file of files.filter(({ check }) => !isJudgedBy(check, office))) {
        const check = await judge(file.workbook, office, pause, () => undefined);
        if (check.ok) files = files.map((each) => (each === file ? { ...file, check: check.value } : each));
      }
    },
  };
}

const isJudgedBy = ({ env, parameters }: WorkbookCheck, office: CheckedWorkbook): boolean =>
  parameters === office.parameters && env.asOf === office.env.asOf;

const sourceOf = ({ id, name, sha256, check, workbook }: JudgedFile): TaskSource => ({
  id,
  file: name,
  sha256,
  reports: check.reports,
  workbook,
});

const describe = (file: JudgedFile): OpenedFile => ({
  id: file.id,
  name: file.name,
  ledgers: taskLedgers([sourceOf(file)]),
  ignored: file.check.ignored.map(({ sheet, why }) => ({ sheet, why })),
});

async function readFile({ name, bytes }: FileToOpen, pace: FilePace): Promise<Result<WorkbookData, Words>> {
  const { signal, onProgress } = pace;
  const read = /\.csv$/i.test(name)
    ? readCsv(new Uint8Array(bytes), webByteCodec)
    : await readWorkbook(sourceOfBytes(bytes), webByteCodec, {
        signal,
        onProgress: (done, total) => onProgress(total === 0 ? 0 : done / total / 2),
      });
  await pace.pause();
  return read.ok ? read : err(explainFileFault(read.error));
}

const sourceOfBytes = (bytes: ArrayBuffer) => ({
  size: bytes.byteLength,
  read: (offset: number, length: number) => Promise.resolve(new Uint8Array(bytes, offset, length)),
});

/** Judges a file by the settings of the office, whatever settings it has itself. */
async function judge(
  workbook: WorkbookData,
  { env, parameters }: CheckedWorkbook,
  pause: WorkPace["pause"],
  onProgress: (share: number) => void,
): Promise<Result<WorkbookCheck, Words>> {
  const steps = checkWorkbookInSteps(workbook, {
    standard: env.standard,
    isChosen: true,
    parameters,
    asOf: env.asOf,
    rules: allRules,
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    onProgress(step.value.done / step.value.total);
    await pause();
  }
  if (step.value.ok) return step.value;
  const faults = step.value.error.map(explainParameterFault);
  return err({ zh: faults.map(({ zh }) => zh).join(""), en: faults.map(({ en }) => en).join(" ") });
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
