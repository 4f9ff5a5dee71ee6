import { join } from "node:path";
import { type Frame } from "playwright-core";
import { ChromiumWorkbench } from "../../workbench/chromium/chromium-workbench";
import { Grid } from "../../workbench/chromium/grid";
import { startWorkbench } from "../../workbench/server/start-workbench";
import { type Locale } from "../../workbench/server/univer-scripts";

const root = join(__dirname, "../../..");

/** Our add-in in the workbench's page, with a workbook open. */
export interface OpenAddin {
  readonly workbench: ChromiumWorkbench;
  readonly grid: Grid;
  /** The add-in's page, loaded but not shown: pane, ribbon commands and functions run in it. */
  readonly pane: Frame;
  /** Ends browser and server. */
  readonly close: () => Promise<void>;
}

/** Builds our add-in when it is stale, and opens it in Chromium on an .xlsx file of assets/sample or elsewhere. */
export async function openAddin({
  workbook = "assets/sample/pingdingshan-2024-02.xlsx",
  locale = "zh-CN",
}: {
  /** Path from the project's folder. */
  readonly workbook?: string;
  readonly locale?: Locale;
} = {}): Promise<OpenAddin> {
  const server = await startWorkbench({ root, port: 0, workbook: join(root, workbook), locale });
  const workbench = await ChromiumWorkbench.connect(server);

  return {
    workbench,
    grid: new Grid(workbench.page),
    pane: await workbench.addinFrame(),
    close: () => workbench.close(),
  };
}
