import { builtInCalendar } from "../calendar/calendar-data";
import { type Day } from "../calendar/day";
import { type LedgerReport, type Verdict } from "../findings/ledger-report";
import { type FindOptions, findLedgers } from "../ledger/find-ledgers";
import { type IgnoredSheet } from "../ledger/ignored-sheet";
import { type Ledger } from "../ledger/ledger";
import { pickRows } from "../ledger/pick-rows";
import { calendarOf } from "../parameters/calendar-of";
import { type ParameterFault } from "../parameters/parameter-fault";
import { type Parameters, readParameters } from "../parameters/read-parameters";
import { type Rule, type RuleEnv } from "../rules/rule";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { drain } from "../support/drain";
import { ok, type Result } from "../support/result";
import { checkLedgerInSteps } from "./check-ledger";
import { type RuleProgress } from "./judge-ledger";
import { worstVerdict } from "./worst-verdict";

/** How a workbook is to be judged; the corrections of {@link FindOptions} count. */
export interface CheckRequest extends FindOptions {
  /** The standard; the workbook's own 规则参数 sheet may still change it. */
  readonly standard: Standard;
  /** Whether the standard was chosen on purpose, so that the workbook cannot name another profile. */
  readonly isChosen: boolean;
  /** An office's settings, in place of those that the workbook has. */
  readonly parameters?: Parameters;
  readonly asOf: Day;
  readonly rules: readonly Rule[];
  /** Only these rows of the sheet, 1-based and inclusive; its ledgers are found as if all were asked for. */
  readonly rows?: RowSpan;
  /** Told after each rule of each ledger. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rows of a sheet, 1-based and inclusive. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What was found in a workbook and what the rules say about it. */
export interface WorkbookCheck {
  readonly env: RuleEnv;
  readonly parameters: Parameters;
  readonly reports: readonly LedgerReport[];
  readonly ignored: readonly IgnoredSheet[];
  readonly verdict: Verdict;
}

/**
 * Finds every ledger of a workbook and judges it by the workbook's own settings.
 *
 * @returns the faults of its parameter sheets where it has any: the run stops rather than guess.
 */
export function checkWorkbook(
  workbook: WorkbookData,
  request: CheckRequest,
): Result<WorkbookCheck, readonly ParameterFault[]> {
  return drain(checkWorkbookInSteps(workbook, request), ({ done, total }) => request.onProgress?.(done, total));
}

/** The same, one rule of one ledger a step, so that whoever drives it can do something else between them, or stop. */
export function* checkWorkbookInSteps(
  workbook: WorkbookData,
  request: Omit<CheckRequest, "onProgress">,
): Generator<RuleProgress, Result<WorkbookCheck, readonly ParameterFault[]>, undefined> {
  const read =
    request.parameters === undefined
      ? readParameters(workbook, request.standard, request)
      : ok<Parameters>(request.parameters);
  if (!read.ok) return read;
  const parameters = read.value;
  const env: RuleEnv = {
    standard: parameters.standard,
    calendar: calendarOf(builtInCalendar, parameters),
    asOf: request.asOf,
    subjects: parameters.subjects,
  };
  const found = findLedgers(workbook, parameters.standard, request);
  const ledgers = request.rows === undefined ? found.ledgers : rowsWithin(found.ledgers, request.rows);
  const reports: LedgerReport[] = [];
  for (const [index, ledger] of ledgers.entries()) {
    const steps = checkLedgerInSteps(ledger, env, request.rules, parameters.waivers);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      const { done, total } = step.value;
      yield { done: index * total + done, total: ledgers.length * total };
    }
    reports.push(step.value);
  }
  const verdict = worstVerdict(reports.map((report) => report.verdict));
  return ok({ env, parameters, reports, ignored: found.ignored, verdict });
}

/** The ledgers with their rows in the span; those that have none are left out. */
const rowsWithin = (ledgers: readonly Ledger[], { firstRow, lastRow }: RowSpan): readonly Ledger[] =>
  ledgers.flatMap((ledger) => {
    const rows = ledger.rows.map((_, row) => row).filter((row) => isBetween(ledger.rows[row] ?? 0, firstRow, lastRow));
    return rows.length === 0 ? [] : [pickRows(ledger, rows)];
  });

const isBetween = (row: number, first: number, last: number): boolean => row >= first && row <= last;
