import { join, resolve } from "node:path";
import { startWorkbench } from "../server/start-workbench";
import { blankAddin, ChromiumWorkbench } from "./chromium-workbench";

/**
 * Measures a large workbook in Chromium: opened, and 100 000 cells of its first sheet read and written through the client.
 * `npx tsx test/workbench/chromium/bench.ts ledger.xlsx`
 */
async function measurePage(workbook: string): Promise<void> {
  const root = join(__dirname, "../../..");
  const server = await startWorkbench({ root, addins: [blankAddin], port: 0, workbook: resolve(workbook) });
  const page = await ChromiumWorkbench.connect(server);
  const opened = await page.page.evaluate(async () => {
    // Two frames after the workbook is there, its grid has been drawn.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const open = performance.getEntriesByType("measure").find(({ name }) => name.startsWith("open "))!;
    return { held: open.duration, shown: performance.now() - open.startTime };
  });
  say("bytes to book", opened.held);
  say("bytes to grid", opened.shown);
  const bench = await page.current();
  const read = await bench.run(() =>
    Excel.run(async (context) => {
      const began = performance.now();
      context.workbook.worksheets.getFirst().getRange("E2:E100001").load("values");
      await context.sync();
      return performance.now() - began;
    }),
  );
  say("read a column", read);
  const write = await bench.run(() =>
    Excel.run(async (context) => {
      const values = Array.from({ length: 100_000 }, (_, row) => [`ok ${row}`]);
      const began = performance.now();
      context.workbook.worksheets.getFirst().getRange("AE2:AE100001").values = values;
      await context.sync();
      return performance.now() - began;
    }),
  );
  say("write a column", write);
  await page.close();
}

const say = (what: string, milliseconds: number) =>
  process.stdout.write(`${what.padEnd(16)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s\n`);

void measurePage(process.argv[2]!);
