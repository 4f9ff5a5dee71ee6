import {
  allRules,
  fixKind,
  fixKinds,
  foundLedger,
  isoDate,
  type Language,
  type LedgerReport,
  monthsFound,
  profileInUse,
  rateInText,
  worstVerdict,
} from "../../src";
import { type CheckSummary, type LedgerSummary } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";

/** What a check has found and what has become of it since. */
export function summarise(checked: CheckedWorkbook, language: Language): CheckSummary {
  const { reports, env, parameters, ignored, staleSheets, sinceLast } = checked;
  const sum = (of: (report: LedgerReport) => number): number => reports.reduce((total, each) => total + of(each), 0);
  const rows = sum(({ ledger }) => ledger.rows.length);
  const compliantRows = sum(({ counts }) => counts.compliantRows);
  return {
    verdict: worstVerdict(reports.map(({ verdict }) => verdict)),
    asOf: isoDate(env.asOf),
    profile: profileInUse(env.standard, env.calendar, parameters.roster, language),
    ledgers: reports.map((report) => summariseLedger(report, checked, language)),
    ignored: ignored.map(({ sheet, why }) => ({ sheet, why: why[language] })),
    totals: {
      rows,
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
      info: sum(({ counts }) => counts.info),
      waived: sum(({ counts }) => counts.waived),
      compliantRows,
      rowsWithErrors: sum(({ counts }) => counts.rowsWithErrors),
      complianceRate: rateInText({ numerator: compliantRows, denominator: rows }),
      overdue: sum(({ timelinessCounts }) => timelinessCounts.overdue),
      dueSoon: sum(({ timelinessCounts }) => timelinessCounts["due-soon"]),
      late: sum(({ timelinessCounts }) => timelinessCounts.late),
    },
    fixes: countFixes(reports),
    months: monthsFound(reports),
    sinceLast,
    staleRows: sum(({ ledger }) => (staleSheets.has(ledger.sheet) ? ledger.rows.length : 0)),
  };
}

function summariseLedger(report: LedgerReport, { env }: CheckedWorkbook, language: Language): LedgerSummary {
  const { ledger, verdict, counts, timelinessCounts, skipped, toolFaults } = report;
  const fields = [...env.standard.fields[ledger.kind], ...env.standard.besideFields];
  const nameOf = (code: string): string => fields.find((field) => field.code === code)?.name ?? code;
  return {
    ...foundLedger(ledger, env.standard),
    verdict,
    counts,
    timeliness: timelinessCounts,
    skipped: skipped.map(({ rule, missing }) => ({
      rule,
      title: allRules.find(({ id }) => id === rule)?.title[language] ?? rule,
      missing: missing.map(nameOf),
    })),
    toolFaults,
  };
}

/** The open findings that have a repair. */
function countFixes(reports: readonly LedgerReport[]): CheckSummary["fixes"] {
  let [safe, all] = [0, 0];
  for (const report of reports) {
    for (const hits of report.hits) {
      const kinds = fixKinds(hits);
      const isAnyWaived = report.waived.has(hits.rule);
      for (let position = 0; position < kinds.length; position += 1) {
        const kind = kinds[position];
        if (kind === fixKind.none || (isAnyWaived && report.waivedBy(hits, position) !== null)) continue;
        all += 1;
        if (kind === fixKind.safe) safe += 1;
      }
    }
  }
  return { safe, all };
}
