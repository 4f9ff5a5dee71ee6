import { type Month } from "../annexes/month";
import { placeRows } from "../annexes/place-rows";
import { explainOutcome } from "../calendar/explain-outcome";
import { timelinessStatuses } from "../calendar/timeliness";
import { findingsOfFewRows } from "../findings/findings-by-row";
import { findingInWords } from "../findings/list-findings";
import { type LedgerReport } from "../findings/ledger-report";
import { severities } from "../findings/severity";
import { dayAt } from "../ledger/cell-at";
import { receiptColumn, rowTimeliness } from "../ledger/ledger-timeliness";
import { leftOutRows } from "../measures/tally";
import { maskPersonalNumbers } from "../privacy/mask";
import { type RuleEnv } from "../rules/rule";
import { type Language } from "../support/words";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";

/** A row that cost a unit points. */
export interface CostingRow {
  /** The place of its report among those given. */
  readonly report: number;
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Personal numbers masked. */
  readonly why: string;
}

/** Rows of one kind: the first few, and how many there are. */
export interface CostingRows {
  readonly shown: readonly CostingRow[];
  readonly total: number;
}

/** What cost a unit points, by item. */
export type UnitCosts = Readonly<Record<"compliance" | "timeliness", CostingRows>>;

/**
 * The rows of the month that are not compliant, and those that are late, by unit in the order of the roster; only the first
 * `limit` of each are put into words.
 */
export function costingRows(
  reports: readonly LedgerReport[],
  roster: Roster,
  month: Month,
  env: RuleEnv,
  language: Language,
  limit: number,
): readonly UnitCosts[] {
  const costs = roster.units.map(() => ({ compliance: emptyRows(), timeliness: emptyRows() }));
  const resolve = createUnitResolver(roster);
  for (const [index, report] of reports.entries()) {
    const { unitOf } = placeRows(report.ledger, month, roster.units, resolve);
    const leftOut = leftOutRows(report);
    const explain = explainer(report, env, language);
    for (let row = 0; row < unitOf.length; row += 1) {
      const unit = costs[unitOf[row] ?? -1];
      if (unit === undefined || leftOut[row] !== 0) continue;
      const at = { report: index, sheet: report.ledger.sheet, row: report.ledger.rows[row] ?? 0 };
      if (report.rowSeverity[row] === wrong) add(unit.compliance, limit, () => ({ ...at, why: explain.wrong(row) }));
      if (report.timeliness[row] === late) add(unit.timeliness, limit, () => ({ ...at, why: explain.late(row) }));
    }
  }
  return costs;
}

const wrong = 1 + severities.indexOf("error");
const late = timelinessStatuses.indexOf("late");

interface Rows extends CostingRows {
  readonly shown: CostingRow[];
  total: number;
}

const emptyRows = (): Rows => ({ shown: [], total: 0 });

function add(rows: Rows, limit: number, row: () => CostingRow): void {
  if (rows.shown.length < limit) rows.shown.push(row());
  rows.total += 1;
}

/** Puts rows of a report into words: what is wrong with one, how late one came. */
function explainer(report: LedgerReport, env: RuleEnv, language: Language) {
  const findingsOf = findingsOfFewRows(report);
  const { ledger } = report;
  return {
    wrong: (row: number): string => {
      const errors = findingsOf(row).filter(({ hits }) => hits.severity === "error");
      const messages = errors.map(({ hits, position }) => findingInWords(report, hits, position, language).message);
      return maskPersonalNumbers(messages.join({ zh: "；", en: "; " }[language]));
    },
    late: (row: number): string => {
      const judged = rowTimeliness(ledger, env, row);
      const receipts = receiptColumn(ledger);
      if (judged.status !== "late" || receipts === undefined) throw new Error(`Row ${row} was judged otherwise before`);
      return explainOutcome(judged, dayAt(ledger, receipts.field.role, row), env.asOf)[language];
    },
  };
}
