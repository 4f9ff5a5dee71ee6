import { createEngine } from "../../../addin/engine/create-engine";
import { warmUp } from "../../../addin/engine/warm-up";
import { type Engine, type SheetBlock } from "../../../addin/ports/engine";
import { type CellValue } from "../../../src/sheets/cell";
import { benchAsOf, benchFields, makeBenchLedger } from "../../bench/make-ledger";

/**
 * Measures what the add-in's worker does with a ledger, in this process: collecting blocks as Excel hands them over,
 * judging, marks, and judging edited rows again. `tsx test/addin/speed/measure-engine.ts 100000`
 */
const rowCount = Number(process.argv[2] ?? 100_000);
const sheet = "行政许可";
/** Cells of a block, as the add-in reads them. */
const CELLS_IN_BLOCK = 40_000;
const EDITS = 100;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Processor time, since the machine is shared; the collector's threads are in it too. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly value: T }> {
  const began = cpuSeconds();
  const value = await work();
  return { seconds: cpuSeconds() - began, value };
}

const columns = makeBenchLedger(rowCount);
const header = benchFields.map(({ name }) => name);
const rowAt = (row: number): readonly CellValue[] => columns.map((cells) => cells[row] ?? "");

function blockOf(firstRow: number, rows: number): SheetBlock {
  const values = Array.from({ length: rows }, (_, at) => (firstRow + at === 0 ? header : rowAt(firstRow + at - 1)));
  return { sheet, firstRow, values };
}

async function collect(engine: Engine): Promise<number> {
  let seconds = 0;
  const rows = Math.floor(CELLS_IN_BLOCK / header.length);
  await engine.collect([{ name: sheet, rowCount: rowCount + 1, columnCount: header.length }], false);
  for (let firstRow = 0; firstRow <= rowCount; firstRow += rows) {
    const block = blockOf(firstRow, Math.min(rows, rowCount + 1 - firstRow));
    seconds += (await timed(() => engine.add(block))).seconds;
  }
  return seconds;
}

/** Milliseconds of processor time that judging one edited row again takes, edit after edit in rows far apart. */
async function recheckTimes(engine: Engine): Promise<readonly number[]> {
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const row = 1 + ((edit * 7919) % rowCount);
    const values = [...rowAt(row - 1)];
    values[edit % values.length] = edit % 2 === 0 ? "改过的内容" : "";
    const { seconds } = await timed(() => engine.recheck({ sheet, firstRow: row, values: [values] }, "zh"));
    times.push(seconds * 1000);
  }
  return times;
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function run(): Promise<void> {
  const warming = await timed(() => warmUp(createEngine()));
  const engine = createEngine();
  const before = process.memoryUsage();
  const collecting = await collect(engine);
  const settings = { language: "zh", asOf: benchAsOf, mapping: {}, kinds: {}, scope: null } as const;
  const checking = await timed(() => engine.check(settings, () => undefined));
  if (!checking.value.ok) throw new Error(checking.value.error.join());
  const after = process.memoryUsage();
  const edits = await recheckTimes(engine);
  const marking = await timed(async () => {
    for (let row = 2; row <= rowCount + 1; row += 2000) await engine.markCells(sheet, row, row + 1999, "zh");
  });
  const { error, warning } = checking.value.value.totals;
  const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
  const figures = {
    rows: rowCount,
    findings: error + warning,
    warmUpSeconds: warming.seconds,
    collectSeconds: collecting,
    checkSeconds: checking.seconds,
    marksSeconds: marking.seconds,
    editMilliseconds: {
      first: edits[0],
      ofFirstTen: middle(edits.slice(0, 10)),
      ofLastFifty: middle(edits.slice(-50)),
      longest: Math.max(...edits),
    },
    heapOfLedgerMegabytes: megabytes(before.heapUsed + before.arrayBuffers),
    heapAfterCheckMegabytes: megabytes(after.heapUsed + after.arrayBuffers),
    peakMegabytes: megabytes(process.resourceUsage().maxRSS * 1024),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

void run();
