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
export async function openApp(data: Partial<IWorkbookData>, options: HostOptions = {}): Promise<OpenApp> {
  const excel = openExcel(data, options);
  const app = createApp({
    workbook: officeWorkbook(),
    engine: createEngine(),
    preferences: { isWelcomed: () => true, setWelcomed: () => undefined },
    language: "zh",
    theme: "light",
    now: () => new Date(2024, 2, 5, 10, 42),
  });
  const unfollow = await app.follow();
  return {
    app,
    excel,
    async followed() {
      await excel.control.eventsSent();
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async close() {
      await unfollow();
      excel.close();
    },
  };
}
