import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type IWorkbookData } from "@univerjs/core";
import { createApp, type RunningApp } from "../../../addin/app/create-app";
import { createEngine } from "../../../addin/engine/create-engine";
import { officeWorkbook } from "../../../addin/excel/open-workbook";
import { readWorkbook } from "../../workbench/files/read-workbook";
import { type HostOptions } from "../../workbench/host";
import { openExcel, type OpenExcel } from "./open-excel";

/** The app at work on a workbook, without a pane. */
export interface OpenApp {
  readonly app: RunningApp;
  readonly excel: OpenExcel;
  /** Ends when everything that happened in the sheet was followed. */
  readonly followed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const root = join(__dirname, "../../..");

/** What is in an .xlsx of the project, such as `assets/sample/penalty-ledger-messy.xlsx`. */
export async function sampleBook(path: string): Promise<IWorkbookData> {
  return { ...(await readWorkbook(readFileSync(join(root, path)))), name: basename(path) };
}

/** Opens a workbook in the workbench and the whole app over it: engine, Office.js and the app's own actions. */
export async function openApp(
  data: Partial<IWorkbookData>,
  options: HostOptions = {},
  now = () => new Date(2024, 2, 5, 10, 42),
): Promise<OpenApp> {
  const excel = openExcel(data, options);
  const app = createApp({
    workbook: officeWorkbook(),
    engine: createEngine(),
    preferences: { isWelcomed: () => true, setWelcomed: () => undefined },
    language: "zh",
    theme: "light",
    now,
  });
  const isAtWork = countRuns();
  const unfollow = await app.follow();
  const followed = async (): Promise<void> => {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await excel.control.eventsSent();
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (isAtWork()) quiet = 0;
    }
  };
  return {
    app,
    excel,
    followed,
    async close() {
      await followed();
      // An Excel that answers nothing any more has nothing to take away.
      await unfollow().catch(() => undefined);
      excel.close();
    },
  };
}

/** Says whether the add-in waits for Excel, also between tries of the same thing. */
function countRuns(): () => boolean {
  let running = 0;
  const run = Excel.run.bind(Excel) as (...parts: unknown[]) => Promise<unknown>;
  const counted = async (...parts: unknown[]): Promise<unknown> => {
    running += 1;
    try {
      return await run(...parts);
    } finally {
      running -= 1;
    }
  };
  Object.assign(Excel, { run: counted });
  return () => running > 0;
}
