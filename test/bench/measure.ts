import { WorkbookReader } from "@cj-tech-master/excelts";
import {
  allRules,
  builtInCalendar,
  checkLedger,
  findLedgers,
  isoDate,
  listFindings,
  readWorkbook,
  rowMarks,
  type Ledger,
  type WorkbookData,
} from "../../src";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { pairStatuses } from "../../src/compare/comparison";
import { compareOutputSchema } from "../../src/usecases/tasks/compare-output";
import { runMain } from "../cli/run-main";
import { makeBenchComparison } from "./make-comparison";
import { asWorkbook, benchAsOf, benchFields, benchStandard, makeBenchLedger, makeWrongLedger } from "./make-ledger";
import { writeAsExcel } from "./write-as-excel";
import { rateByNative, rateByOurs } from "./worksheet-functions";
import { peerRows, peers, touchEveryCharacter } from "./peers";

/** What one measurement says; a process of its own makes it, so that memory is its own too. */
export interface Measurement {
  readonly seconds: number;
  /** Peak resident memory of the process. */
  readonly megabytes: number;
  readonly note?: string;
}

/** The units' ledger that stands beside a platform's export. */
const ledgerFile = (platform: string): string => platform.replace(/\.xlsx$/, "-ledger.xlsx");

type Task = (rows: number, file: string) => Promise<Omit<Measurement, "megabytes">>;

const env = { standard: benchStandard, calendar: builtInCalendar, asOf: benchAsOf, subjects: null };

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly seconds: number; readonly value: T }> {
  const began = process.hrtime.bigint();
  const value = await work();
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, value };
}

/** The middle of several runs after a warm-up on a small ledger. */
async function median<T>(runs: number, work: () => T): Promise<{ readonly seconds: number; readonly value: T }> {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await timed(work));
  results.sort((a, b) => a.seconds - b.seconds);
  const middle = results[Math.floor(results.length / 2)];
  if (middle === undefined) throw new Error("nothing was run");
  return middle;
}

function ledgerOf(workbook: WorkbookData): Ledger {
  const [ledger] = findLedgers(workbook, benchStandard).ledgers;
  if (ledger === undefined) throw new Error("the generated ledger was not found");
  return ledger;
}

function judge(ledger: Ledger): number {
  const { counts } = checkLedger(ledger, env, allRules, []);
  return counts.error + counts.warning + counts.info;
}

const warmUp = (): number => judge(ledgerOf(asWorkbook(makeBenchLedger(2000))));

const tasks: Readonly<Record<string, Task>> = {
  async make(rows, file) {
    const names = benchFields.map(({ name }) => name);
    const { seconds } = await timed(() => writeAsExcel(file, names, makeBenchLedger(rows)));
    return { seconds };
  },
  async "read-gongshi"(_, file) {
    const source = await openByteSource(file);
    const { seconds, value } = await timed(() => readWorkbook(source, nodeByteCodec));
    await source.close();
    if (!value.ok) throw new Error(value.error.kind);
    return { seconds, note: `${value.value.sheets[0]?.rowCount ?? 0} rows` };
  },
  async "read-excelts"(_, file) {
    const { seconds, value } = await timed(async () => {
      let rows = 0;
      const reader = new WorkbookReader(file, {
        worksheets: "emit",
        sharedStrings: "cache",
        styles: "ignore",
        hyperlinks: "ignore",
        maxBufferedWorksheetBytes: 2 ** 33,
      });
      for await (const sheet of reader) for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
      return rows;
    });
    return { seconds, note: `${value} rows` };
  },
  async "make-comparison"(rows, file) {
    const { ledgerNames, ledger, platformNames, platform } = makeBenchComparison(rows);
    const { seconds } = await timed(async () => {
      await writeAsExcel(ledgerFile(file), ledgerNames, ledger);
      await writeAsExcel(file, platformNames, platform);
    });
    return { seconds };
  },
  async "compare-gongshi"(_, file) {
    const { seconds, value } = await timed(() =>
      runMain(
        ...["compare", "--ledger", ledgerFile(file), "--platform", file],
        ...["--as-of", isoDate(benchAsOf), "--json", "--limit", "0"],
      ),
    );
    if (value.exitCode !== 1) throw new Error(value.err);
    const { counts } = compareOutputSchema.parse(JSON.parse(value.out));
    return { seconds, note: pairStatuses.map((status) => `${status} ${counts[status]}`).join(", ") };
  },
  async "rules-gongshi"(rows) {
    warmUp();
    const ledger = ledgerOf(asWorkbook(makeBenchLedger(rows)));
    const { seconds, value } = await median(5, () => judge(ledger));
    return { seconds, note: `${value} findings` };
  },
  async "find-and-rules"(rows) {
    warmUp();
    const workbook = asWorkbook(makeBenchLedger(rows));
    const { seconds } = await median(3, () => judge(ledgerOf(workbook)));
    return { seconds, note: "with finding the ledger and reading its cells by type" };
  },
  async "rules-from-arrays"(rows) {
    warmUp();
    const columns = makeBenchLedger(rows);
    const { seconds } = await median(3, () => judge(ledgerOf(asWorkbook(columns))));
    return { seconds, note: "with gathering the distinct cells of plain arrays as well" };
  },
  async "wrong-everywhere"(rows) {
    const ledger = ledgerOf(asWorkbook(makeWrongLedger(rows)));
    const { seconds, value } = await timed(() => {
      const report = checkLedger(ledger, env, allRules, []);
      const mark = rowMarks(report, "zh", { firstColumn: 0, lastColumn: benchFields.length - 1 });
      return { listed: listFindings(report, "zh", { limit: 200 }), lastMark: mark(rows - 1) };
    });
    return { seconds, note: `${value.listed.shown} of ${value.listed.total} findings listed` };
  },
  async "late-rate-gongshi"(rows) {
    rateByOurs(2000);
    const { value } = await median(3, () => rateByOurs(rows));
    return { seconds: value.seconds, note: `GS.LATE_RATE: ${value.rate}` };
  },
  async "late-rate-native"(rows) {
    const { seconds, rate } = await rateByNative(rows);
    return { seconds, note: `NETWORKDAYS, COUNTIFS, COUNTIF: ${rate}` };
  },
  async floor(rows) {
    touchEveryCharacter(makeBenchLedger(2000));
    const columns = makeBenchLedger(rows);
    const { seconds } = await median(5, () => touchEveryCharacter(columns));
    return { seconds };
  },
};

for (const [name, prepare] of Object.entries(peers)) {
  (tasks as Record<string, Task>)[`schema-${name}`] = async (rows) => {
    const refuse = await prepare();
    refuse(peerRows(makeBenchLedger(2000)));
    const given = peerRows(makeBenchLedger(rows));
    const { seconds, value } = await median(rows > 200_000 ? 1 : 3, () => refuse(given));
    return { seconds, note: `${value} rows refused` };
  };
}

const [name = "", rows = "0", file = ""] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) throw new Error(`There is no measurement ${name}`);
void task(Number(rows), file).then((measured) => {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ ...measured, megabytes })}\n`);
});
