import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type FileToOpen } from "../../../addin/app/app";
import { type TaskId, type TaskLedger } from "../../../src";
import { runMain } from "../../cli/run-main";
import {
  backfillFile,
  intent,
  ledgerFolder,
  type MonthIntent,
  officeFile,
  platformFile,
  returnedFolder,
  weekFile,
} from "../../sample/city/city-on-disk";
import { lastDayOf, monthSteps } from "../../sample/city/month-steps";
import { readWorkbook } from "../../workbench/files/read-workbook";
import { type OpenApp, openApp, sampleBook } from "../support/open-app";
import { cellsOf, sentencesOf } from "./city-sheets";

jest.setTimeout(300_000);

/** One workbook serves all three months, as it does in an office; it has the registers of the last. */
const office = officeFile(intent.months.at(-1)?.month ?? "");

let open: OpenApp;
let today = new Date(2021, 7, 1);
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gongshi-story-"));
  open = await openApp(await sampleBook(office), {}, () => today);
});
afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true });
});

/** A task of the pane as the command line runs it. */
interface PaneTask {
  readonly id: TaskId;
  readonly files: readonly string[];
  readonly settings: (ledgers: readonly TaskLedger[]) => Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

const folderFiles = (path: string): readonly string[] =>
  readdirSync(path)
    .sort()
    .map((name) => join(path, name));

const refs = (ledgers: readonly TaskLedger[], isTaken: (ledger: TaskLedger) => boolean) =>
  ledgers.filter(isTaken).map(({ ref }) => ref);

const isOfFile = ({ ref }: TaskLedger): boolean => ref.source !== "workbook";

/** The same settings as those of {@link monthSteps}, by command. */
function paneTasks(
  { month, draw, assessed, week }: MonthIntent,
  before: string | null,
): Readonly<Record<string, PaneTask>> {
  const platform = platformFile(month);
  const ofPlatform = (ledgers: readonly TaskLedger[], path = platform) =>
    refs(ledgers, ({ file }) => file === basename(path));
  const notOfPlatform = (ledgers: readonly TaskLedger[]) => refs(ledgers, ({ file }) => file !== basename(platform));
  const ledgerFiles = folderFiles(ledgerFolder(month));
  const seen = intent.months.filter((each) => each.month <= month).map((each) => platformFile(each.month));
  return {
    weekly: {
      id: "weekly",
      files: [weekFile(week.day)],
      settings: (ledgers) => ({ ledgers: refs(ledgers, () => true), day: week.day }),
      day: week.day,
    },
    monitor: {
      id: "monitor",
      files: [],
      settings: () => ({ month, asOf: assessed, hasQuarter: false }),
      day: assessed,
    },
    dishonesty: { id: "dishonesty", files: [], settings: () => ({ month }), day: assessed },
    sample: { id: "sample", files: [], settings: () => ({ day: draw.day, seed: draw.seed, month }), day: draw.day },
    compare: {
      id: "compare",
      files: [...ledgerFiles, platform],
      settings: (ledgers) => ({ month, ledgers: notOfPlatform(ledgers), platform: ofPlatform(ledgers) }),
      day: assessed,
    },
    stats: {
      id: "daily",
      files: [platform],
      settings: (ledgers) => ({
        ledgers: ofPlatform(ledgers),
        ...{ day: lastDayOf(month), from: `${month}-01`, to: lastDayOf(month) },
      }),
      day: lastDayOf(month),
    },
    returns: {
      id: "returns",
      files: [platform],
      settings: (ledgers) => ({ ledgers: ofPlatform(ledgers) }),
      day: assessed,
    },
    returned: {
      id: "returned",
      files: [platform, ...(month === intent.returned.month ? folderFiles(returnedFolder(month)) : [])],
      settings: (ledgers) => ({ original: ofPlatform(ledgers), returned: notOfPlatform(ledgers) }),
      day: assessed,
    },
    backfill: {
      id: "backfill",
      files: month === intent.campaign.month ? [backfillFile(month)] : [],
      settings: (ledgers) => ({ ledgers: refs(ledgers, () => true), month }),
      day: lastDayOf(month),
    },
    exposure: {
      id: "exposure",
      files: seen,
      settings: (ledgers) => ({ ledgers: refs(ledgers, () => true) }),
      day: assessed,
    },
    score: {
      id: "score",
      files: [platform, ...ledgerFiles],
      settings: (ledgers) => ({ month, platform: ofPlatform(ledgers), ledgers: notOfPlatform(ledgers) }),
      day: assessed,
    },
    history: {
      id: "trends",
      files: [platform, ...(before === null ? [] : [platformFile(before)])],
      settings: (ledgers) => ({
        month,
        ledgers: ofPlatform(ledgers),
        before: before === null ? [] : ofPlatform(ledgers, platformFile(before)),
        units: [],
      }),
      day: assessed,
    },
    merge: {
      id: "merge",
      files: ledgerFiles,
      settings: (ledgers) => ({ ledgers: refs(ledgers, isOfFile) }),
      day: assessed,
    },
  };
}

const fileOf = (path: string): FileToOpen => {
  const bytes = readFileSync(path);
  return { name: basename(path), size: bytes.byteLength, bytes: () => Promise.resolve(new Uint8Array(bytes).buffer) };
};

/** Opens the files, runs the task, draws its sheets, and gives its sentences and the names of its sheets. */
async function runInPane({ id, files, settings, day }: PaneTask) {
  const { app } = open;
  today = new Date(`${day}T00:00:00`);
  for (const file of app.state().files) await app.actions.closeFile(file.id);
  await app.actions.openTask(null);
  await app.actions.check();
  await app.actions.openTask(id);
  await app.actions.prepareTask();
  await app.actions.openFiles(files.map(fileOf));
  const { taskForm } = app.state();
  if (taskForm.step !== "ready") throw new Error(`${id} has no form: ${JSON.stringify(taskForm)}`);
  app.actions.setTask(settings(taskForm.value.ledgers));
  await app.actions.runTask();
  const { taskResult } = app.state();
  if (taskResult.step !== "ready") throw new Error(`${id}: ${JSON.stringify(taskResult)}`);
  const { figures, notes, unresolved, plans } = taskResult.value.outcome;
  await app.actions.drawTask();
  const names = unresolved.map(({ name, rows }) => `不在名录: ${name} (${rows})`);
  return { said: [...[...figures, ...notes].map(({ zh }) => zh), ...names], sheets: plans.map(({ name }) => name) };
}

const months = intent.months.map((month, index) => ({ ...month, before: intent.months[index - 1]?.month ?? null }));
type Month = (typeof months)[number];

/** Runs a command and its task, and expects both to say and to draw the same. */
async function expectSame(month: Month, command: string): Promise<void> {
  const step = monthSteps(month, folder, month.before, office).find((each) => each.command === command);
  const task = paneTasks(month, month.before)[command];
  if (step === undefined || task === undefined) throw new Error(`No ${command}`);
  const { out, err } = await runMain(...step.argv);
  expect(err).toBe("");
  const { said, sheets } = await runInPane(task);
  expect(said).toEqual(sentencesOf(out, folder));
  expect(open.app.state().notice?.kind).toBe("success");
  // The command line writes a file for each unit, and the notes of a task say where it was made.
  if (command === "returns") return;
  const written = await readWorkbook(readFileSync(step.out));
  const drawn = open.excel.host.book.save();
  for (const sheet of sheets.filter((name) => !name.startsWith("任务说明"))) {
    expect(Object.keys(cellsOf(drawn, sheet, folder)).length).toBeGreaterThan(0);
    expect(cellsOf(drawn, sheet, folder)).toEqual(cellsOf(written, sheet, folder));
  }
}

describe.each(months)("the cycle of $month in the workbook and on the command line", (month) => {
  const commands = monthSteps(month, folder, month.before, office).map(({ command }) => command);
  test.each(commands.filter((command) => command !== "merge"))(
    "%s says the same, and draws the same",
    async (command) => {
      await expectSame(month, command);
    },
  );
});

// Merged tables are ledgers of the workbook again, so that they come last.
test.each(months)("the ledgers of $month are merged into the same tables", async (month) => {
  await expectSame(month, "merge");
});
