import { builtInCalendar } from "../calendar/calendar-data";
import { type Day } from "../calendar/day";
import { type LedgerReport, type Verdict } from "../findings/ledger-report";
import { findLedgers } from "../ledger/find-ledgers";
import { type IgnoredSheet } from "../ledger/ignored-sheet";
import { calendarOf } from "../parameters/calendar-of";
import { type ParameterFault } from "../parameters/parameter-fault";
import { type Parameters, readParameters } from "../parameters/read-parameters";
import { type Rule, type RuleEnv } from "../rules/rule";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { ok, type Result } from "../support/result";
import { checkLedger } from "./check-ledger";
import { worstVerdict } from "./worst-verdict";

/** How a workbook is to be judged. */
export interface CheckRequest {
  /** The standard; the workbook's own 规则参数 sheet may still change it. */
  readonly standard: Standard;
  /** Whether the standard was chosen on purpose, so that the workbook cannot name another profile. */
  readonly isChosen: boolean;
  readonly asOf: Day;
  readonly rules: readonly Rule[];
  /** Only this sheet. */
  readonly sheet?: string;
  /** Found out for each ledger when left out. */
  readonly kind?: Kind;
  /** Told after each rule of each ledger. */
  readonly onProgress?: (done: number, total: number) => void;
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
  const read = readParameters(workbook, request.standard, request);
  if (!read.ok) return read;
  const parameters = read.value;
  const env: RuleEnv = {
    standard: parameters.standard,
    calendar: calendarOf(builtInCalendar, parameters),
    asOf: request.asOf,
    subjects: parameters.subjects,
  };
  const { ledgers, ignored } = findLedgers(workbook, parameters.standard, {
    ...(request.sheet !== undefined && { sheet: request.sheet }),
    ...(request.kind !== undefined && { kind: request.kind }),
  });
  const reports = ledgers.map((ledger, index) =>
    checkLedger(ledger, env, request.rules, parameters.waivers, (done, total) =>
      request.onProgress?.(index * total + done, ledgers.length * total),
    ),
  );
  return ok({ env, parameters, reports, ignored, verdict: worstVerdict(reports.map(({ verdict }) => verdict)) });
}
