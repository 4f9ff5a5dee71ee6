import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Frame, type Page } from "playwright-core";
import { launchChromium } from "../../workbench/chromium/launch-chromium";
import { type WorkbenchWindow } from "../../workbench/page/index";
import { startWorkbench } from "../../workbench/server/start-workbench";
import { paneLoad } from "./pane-load";
import { benchFields, makeBenchLedger, makeWrongLedger } from "../../bench/make-ledger";
import { writeAsExcel } from "../../bench/write-as-excel";

/**
 * Measures the built add-in in Chromium on the workbench: how long a check of many rows takes, and for how long it holds
 * the pane's main thread. `tsx test/addin/speed/measure-pane.ts 100000`
 *
 * Page and pane are two ports of one host, which Chromium puts into one process; with the header `Origin-Agent-Cluster`
 * the pane gets a process of its own, as it has in Excel on the web, and a trace tells its tasks from those of the grid.
 */
const root = join(__dirname, "../../..");
const sheet = "行政许可";
const rowCount = Number(process.argv[2] ?? 100_000);
/** Rows of the ledger that is wrong in every cell, which gives a hundred thousand findings. */
const WRONG_ROWS = 3500;
const PATIENCE = 400_000;

interface PageGlobals {
  readonly workbench: WorkbenchWindow;
}

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  readonly trace: (work: () => Promise<void>) => Promise<ReturnType<typeof paneLoad>>;
}

async function withLedger<T>(name: string, wrong: boolean, rows: number, work: (open: Opened) => Promise<T>) {
  const workbook = join(root, `out/${name}-${rows}.xlsx`);
  const header = benchFields.map((field) => field.name);
  if (!existsSync(workbook)) await writeAsExcel(workbook, header, (wrong ? makeWrongLedger : makeBenchLedger)(rows));
  const server = await startWorkbench({ root, port: 0, workbook });
  const browser = await launchChromium(server.fingerprint);
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    await page.route(`${server.addinOrigins[0] ?? ""}/**/*.html*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "origin-agent-cluster": "?1" } });
    });
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.workbench !== undefined);
    const handle = await page.waitForSelector("iframe.pane-frame", { state: "attached" });
    const pane = await handle.contentFrame();
    if (pane === null) throw new Error("The pane has no page");
    await pane.waitForURL((url) => url.origin === server.addinOrigins[0]);
    await page.getByRole("tab", { name: "信用公示" }).click();
    await page.getByRole("button", { name: "公示", exact: true }).click();
    await pane.getByRole("button", { name: /开始/ }).first().click();
    await pane.getByRole("button", { name: "核验", exact: true }).waitFor();
    // Nothing of the start is left over, the worker's warming up included.
    await page.waitForTimeout(5000);
    return await work({
      page,
      pane,
      async trace(traced) {
        const path = join(tmpdir(), `gongshi-trace-${process.pid}.json`);
        await browser.startTracing(page, { path, categories: ["toplevel", "devtools.timeline"] });
        await traced();
        await browser.stopTracing();
        return paneLoad(path);
      },
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Presses the button; seconds until the verdict is there and until the marks are. */
async function check(pane: Frame): Promise<{ readonly toVerdict: number; readonly toMarks: number }> {
  const began = Date.now();
  await pane.getByRole("button", { name: "核验", exact: true }).click();
  await pane.locator("#verdict").waitFor();
  const toVerdict = (Date.now() - began) / 1000;
  // The legend is shown once the marks are there.
  await pane.getByText("标记图例").waitFor();
  return { toVerdict, toMarks: (Date.now() - began) / 1000 };
}

/** Empties a cell as the user would; milliseconds until its row is marked. */
const editToMark = (page: Page, row: number): Promise<number> =>
  page.evaluate(
    async ([name, at]) => {
      const { control } = (globalThis as unknown as PageGlobals).workbench;
      const mark = `${name}!AD${at}`;
      const before = JSON.stringify(await control.values(mark));
      const began = performance.now();
      control.edit(`${name}!A${at}`, [[""]]);
      while (JSON.stringify(await control.values(mark)) === before) {
        if (performance.now() - began > 20_000) return -1;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return Math.round(performance.now() - began);
    },
    [sheet, row] as const,
  );

/** Opens the first group of findings and scrolls through it, step by step and in leaps. */
async function scroll(pane: Frame): Promise<void> {
  await pane.getByRole("treegrid").getByRole("row").first().click();
  await pane.getByRole("row", { level: 2 }).first().waitFor();
  await pane.evaluate(async () => {
    const area = document.querySelector("main");
    if (area === null) throw new Error("The pane has no list");
    for (let step = 0; step < 100; step += 1) {
      area.scrollTop += 120;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    for (let leap = 1; leap <= 20; leap += 1) {
      area.scrollTop = (area.scrollHeight * leap) / 20;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

async function run(): Promise<void> {
  const large = await withLedger("bench", false, rowCount, async ({ page, pane, trace }) => {
    await page.evaluate(() => (globalThis as unknown as PageGlobals).workbench.control.resetCounts());
    const times: Awaited<ReturnType<typeof check>>[] = [];
    const load = await trace(async () => void times.push(await check(pane)));
    const counts = await page.evaluate(() => (globalThis as unknown as PageGlobals).workbench.control.counts());
    const edits: number[] = [];
    const editing = await trace(async () => {
      for (let edit = 0; edit < 10; edit += 1) {
        edits.push(await editToMark(page, 500 + edit * 97));
        await page.waitForTimeout(500);
      }
    });
    return { times, load, counts, edits, editing };
  });
  const wrong = await withLedger("wrong", true, WRONG_ROWS, async ({ pane, trace }) => {
    const times: Awaited<ReturnType<typeof check>>[] = [];
    const load = await trace(async () => void times.push(await check(pane)));
    return { times, load, scrolling: await trace(() => scroll(pane)) };
  });
  process.stdout.write(`${JSON.stringify({ rows: rowCount, large, wrongRows: WRONG_ROWS, wrong }, null, 1)}\n`);
}

void run();
