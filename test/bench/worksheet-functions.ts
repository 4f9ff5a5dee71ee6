import { CellValueType, type ICellData } from "@univerjs/core";
import { allFunctions, builtInCalendar, createRangeMemory } from "../../src";
import { dayOf } from "../../src/calendar/day";
import { emptySheet } from "../workbench/book/empty-sheet";
import { openNodeWorkbench } from "../workbench/headless/node-workbench";

/** As much of Office.js as is used here; its typings belong to the add-in and its tests. */
declare const Excel: {
  run<T>(work: (context: BenchContext) => Promise<T>): Promise<T>;
};

interface BenchContext {
  readonly workbook: {
    readonly application: { calculate(type: "Full"): void };
    readonly worksheets: { getItem(name: string): { getRange(address: string): { load(of: "values"): BenchRange } } };
  };
  sync(): Promise<void>;
}

interface BenchRange {
  readonly values: readonly (readonly unknown[])[];
}

/** A late rate and how long it took to find. */
export interface FoundRate {
  readonly seconds: number;
  readonly rate: number;
}

/** Days of decision and of reporting, from in time to a little late. */
function decidedAndReported(rows: number): readonly (readonly [decided: number, reported: number])[] {
  const first = dayOf(2024, 1, 2);
  return Array.from({ length: rows }, (_, at) => {
    const decided = first + ((at * 7) % 240);
    return [decided, decided + ((at * 11) % 17)];
  });
}

const since = (began: bigint): number => Number(process.hrtime.bigint() - began) / 1e9;

/** `GS.LATE_RATE` over two ranges as Excel hands them over, their parse included. */
export function rateByOurs(rows: number): FoundRate {
  const days = decidedAndReported(rows);
  const given = [days.map(([decided]) => [decided]), days.map(([, reported]) => [reported])];
  const began = process.hrtime.bigint();
  const rate = allFunctions.LATE_RATE.calculate(given, { language: "zh", memory: createRangeMemory() });
  return { seconds: since(began), rate: Number(rate) };
}

/** The same with a column of NETWORKDAYS and COUNTIFS and a COUNTIF over it, calculated by the workbench's engine. */
export async function rateByNative(rows: number): Promise<FoundRate> {
  const special = [...builtInCalendar.specialDays.values()].filter(({ day }) => day >= dayOf(2023, 12, 1) && day < dayOf(2025, 1, 31)); // prettier-ignore
  const of = (kind: "holiday" | "workday"): readonly number[] =>
    special.filter((each) => each.kind === kind).map(({ day }) => day);
  const [holidays, makeUps] = [of("holiday"), of("workday")];
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (cells[row] ??= {})[column] = cell;
  };
  const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
  for (const [at, day] of holidays.entries()) put(at + 1, 4, number(day));
  for (const [at, day] of makeUps.entries()) put(at + 1, 5, number(day));
  const off = `$E$2:$E$${holidays.length + 1}`;
  const worked = `$F$2:$F$${makeUps.length + 1}`;
  for (const [at, [decided, reported]] of decidedAndReported(rows).entries()) {
    const row = at + 2;
    put(at + 1, 0, number(decided));
    put(at + 1, 1, number(reported));
    const days = `NETWORKDAYS(A${row}+1,B${row}-1,${off})*(B${row}-1>A${row})+COUNTIFS(${worked},">"&A${row},${worked},"<"&B${row})`;
    put(at + 1, 2, { f: `=IF(${days}>=7,1,0)` });
  }
  put(0, 0, { f: `=COUNTIF(C2:C${rows + 1},1)/COUNT(A2:A${rows + 1})` });
  const sheet = { ...emptySheet("s", "台账"), rowCount: rows + 10, cellData: cells };
  const bench = openNodeWorkbench({ id: "workbook", name: "台账.xlsx", sheetOrder: ["s"], sheets: { s: sheet } });
  const began = process.hrtime.bigint();
  const rate = await bench.run(() =>
    Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      const cell = context.workbook.worksheets.getItem("台账").getRange("A1").load("values");
      await context.sync();
      return Number(cell.values[0]?.[0]);
    }),
  );
  const seconds = since(began);
  await bench.close();
  return { seconds, rate };
}
