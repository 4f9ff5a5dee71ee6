import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import {
  allRules,
  columnLetters,
  dayOf,
  type Language,
  markSheets,
  readWorkbook,
  checkWorkbook,
  type SheetMarks,
  type WorkbookCheck,
  type WorkbookData,
} from "../../../src";
import { type Workbench } from "../../workbench/workbench";
import { bytesSource } from "../../support/bytes-source";
import { nationalStandard } from "../../support/national-standard";

/** A workbook judged by the core alone, from its file. */
export interface FreshCheck {
  readonly workbook: WorkbookData;
  readonly check: WorkbookCheck;
  readonly error: number;
  readonly warning: number;
  readonly waived: number;
  /** Of every severity, but for the waived. */
  readonly open: number;
  readonly marks: readonly SheetMarks[];
}

/** Judges a file as `gongshi check` does. */
export async function freshCheck(file: Uint8Array, language: Language): Promise<FreshCheck> {
  const workbook = await readWorkbook(bytesSource(file), nodeByteCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const check = checkWorkbook(workbook.value, {
    ...{ standard: nationalStandard, isChosen: false, asOf: dayOf(2024, 3, 5), rules: allRules },
  });
  if (!check.ok) throw new Error("The workbook's settings have faults");
  const { reports } = check.value;
  const sum = (count: "error" | "warning" | "info" | "waived") =>
    reports.reduce((all, { counts }) => all + counts[count], 0);
  return {
    workbook: workbook.value,
    check: check.value,
    ...{ error: sum("error"), warning: sum("warning"), waived: sum("waived") },
    open: sum("error") + sum("warning") + sum("info"),
    marks: markSheets(workbook.value, reports, language),
  };
}

/** What is open in the workbench now, judged by the core alone. */
export const freshCheckOf = async (host: Workbench["host"], language: Language): Promise<FreshCheck> =>
  freshCheck(Buffer.from(await host.file(), "base64"), language);

type Marks = readonly (readonly [sheet: string, row: number, result: unknown, mask: unknown])[];

/** The rows that should be marked, with what should stand in the two columns. */
export const expectedMarks = ({ marks }: FreshCheck): Marks =>
  marks.flatMap((sheet) =>
    rowsOf(sheet).flatMap((row) => {
      const cells = sheet.cells(row);
      return cells === null ? [] : [[sheet.sheet, row, ...cells] as const];
    }),
  );

/** The rows that are marked in the grid, in the columns where marks should be. */
export async function marksInGrid(host: Workbench["host"], { marks }: FreshCheck): Promise<Marks> {
  const sheets = marks.map(async (sheet) => {
    const [first, last] = [columnLetters(sheet.resultColumn), columnLetters(sheet.maskColumn)];
    const values = await host.values(`${sheet.sheet}!${first}${sheet.firstRow}:${last}${sheet.lastRow}`);
    return values.flatMap(([result, mask], at) =>
      result === "" && mask === "" ? [] : [[sheet.sheet, sheet.firstRow + at, result, mask] as const],
    );
  });
  return (await Promise.all(sheets)).flat();
}

const rowsOf = ({ firstRow, lastRow }: SheetMarks): readonly number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
