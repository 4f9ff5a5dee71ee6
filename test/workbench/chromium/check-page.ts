import { firstSheet } from "../server/first-sheet";
import { type WorkbenchServer } from "../server/workbench-server";
import { ChromiumWorkbench } from "./chromium-workbench";

/** Opens the page in a browser and asks the client there; one line about what it said. */
export async function checkPage(server: WorkbenchServer, executable: string): Promise<string> {
  const page = await ChromiumWorkbench.connect(server, executable);
  try {
    return `ok: page served, client booted in Chromium, workbook read (${await firstSheet(await page.current())})`;
  } finally {
    await page.closeBrowser();
  }
}
