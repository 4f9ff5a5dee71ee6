import {
  allRules,
  type CellColumn,
  cellAt,
  type DishonestyList,
  fingerprints,
  type LedgerReport,
  markHeaders,
  markSheets,
  type Parameters,
  readDishonestyList,
  type RuleEnv,
  type SheetData,
  trackLedger,
  type TrackedLedger,
  type TrackingEnv,
  type WorkbookCheck,
  type WorkbookData,
} from "../../src";
import { type CheckSettings } from "../ports/engine";

/** Where the marks of a sheet stand, and what stood there when it was read. */
export interface MarkPlace {
  /** 0-based. */
  readonly resultColumn: number;
  /** Whether the two columns held marks of ours. */
  readonly hadMarks: boolean;
  readonly former: readonly [result: CellColumn | undefined, mask: CellColumn | undefined];
}

/** A checked workbook as it is followed until the next check. The cells themselves are in the ledgers only. */
export interface CheckedWorkbook {
  readonly scope: CheckSettings["scope"];
  readonly env: RuleEnv;
  readonly parameters: Parameters;
  readonly ignored: WorkbookCheck["ignored"];
  readonly date1904: boolean;
  /** Names of all sheets in their order. */
  readonly sheets: readonly string[];
  /** In the order of the sheets; `reports` are theirs. */
  readonly ledgers: readonly TrackedLedger[];
  readonly reports: readonly LedgerReport[];
  readonly markPlaces: ReadonlyMap<string, MarkPlace>;
  readonly dishonestyList: DishonestyList | null;
  /** Sheets whose findings may be out of date. */
  readonly staleSheets: ReadonlySet<string>;
  /** Of the findings as the check found them. */
  readonly fingerprints: Uint32Array;
  readonly sinceLast: { readonly added: number; readonly gone: number } | null;
}

/** What a check found, without the cells that it read. */
export function keepChecked(
  workbook: WorkbookData,
  { env, parameters, ignored, reports }: WorkbookCheck,
  scope: CheckSettings["scope"],
): CheckedWorkbook {
  const places = markSheets(workbook, reports, "zh").map(({ sheet: name, headerRow, resultColumn }) => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    return [name, markPlace(sheet, headerRow, resultColumn)] as const;
  });
  return {
    scope,
    env,
    parameters,
    ignored,
    date1904: workbook.date1904,
    sheets: workbook.sheets.map(({ name }) => name),
    ledgers: reports.map((report) => trackLedger(report, env.standard)),
    reports,
    markPlaces: new Map(places),
    dishonestyList: readDishonestyList(workbook),
    staleSheets: new Set(),
    fingerprints: fingerprints(reports),
    sinceLast: null,
  };
}

function markPlace(sheet: SheetData | undefined, headerRow: number, resultColumn: number): MarkPlace {
  const result = sheet?.columns[resultColumn];
  return {
    resultColumn,
    hadMarks: cellAt(result, headerRow - 1) === markHeaders.result,
    former: [result, sheet?.columns[resultColumn + 1]],
  };
}

/** By what rows are judged again. */
export const trackingEnv = ({ env, parameters, date1904 }: CheckedWorkbook): TrackingEnv => ({
  env,
  rules: allRules,
  waivers: parameters.waivers,
  date1904,
});

export const withLedgers = (checked: CheckedWorkbook, ledgers: readonly TrackedLedger[]): CheckedWorkbook => ({
  ...checked,
  ledgers,
  reports: ledgers.map(({ report }) => report),
});

/** Says that the findings of sheets may be out of date, of all where none are named. */
export const withStale = (checked: CheckedWorkbook, sheet: string | null): CheckedWorkbook => ({
  ...checked,
  staleSheets: new Set([
    ...checked.staleSheets,
    ...(sheet === null ? checked.reports.map(({ ledger }) => ledger.sheet) : [sheet]),
  ]),
});
