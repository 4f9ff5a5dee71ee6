import { allRules } from "../rules";
import { type Hits, type SheetFinding } from "../rules/rule";
import { columnLetters } from "../sheets/address";
import { type Language } from "../support/words";
import { type Finding } from "./finding";
import { type LedgerReport } from "./ledger-report";
import { maskedValue, shownCell } from "./shown-cell";

/** The findings of a report in the order of the sheet. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly shown: number;
  /** How many there are; more than `shown` where the list was capped. */
  readonly total: number;
}

/** Lists the first `limit` findings of a report; only those are put into words. */
export function listFindings(
  report: LedgerReport,
  language: Language,
  { limit }: { readonly limit: number },
): FindingList {
  const findings: Finding[] = [];
  if (limit > 0) {
    for (const finding of eachFinding(report, language)) {
      findings.push(finding);
      if (findings.length >= limit) break;
    }
  }
  const total = report.hits.reduce((count, { rows }) => count + rows.length, report.sheetFindings.length);
  return { findings, shown: findings.length, total };
}

/**
 * Every finding of a report, one at a time: those about the sheet, then row by row, in a row first those about all
 * of it, then by column, then by rule. Waived ones are among them.
 */
export function* eachFinding(report: LedgerReport, language: Language): Generator<Finding, void, undefined> {
  for (const finding of report.sheetFindings) yield sheetFindingInWords(finding, language);
  const runs: readonly Run[] = [...report.hits]
    .sort((a, b) => columnOf(report, a) - columnOf(report, b))
    .map((hits) => ({ hits, next: 0 }));
  for (let row = firstRow(runs); row < Infinity; row = firstRow(runs)) {
    for (const run of runs) {
      if (run.hits.rows[run.next] !== row) continue;
      yield findingInWords(report, run.hits, run.next, language);
      run.next += 1;
    }
  }
}

interface Run {
  readonly hits: Hits;
  /** Position of the first finding that is not listed yet. */
  next: number;
}

const firstRow = (runs: readonly Run[]): number =>
  runs.reduce((first, { hits, next }) => Math.min(first, hits.rows[next] ?? Infinity), Infinity);

/** 0-based column of the sheet, -1 for whole rows. */
const columnOf = ({ ledger }: LedgerReport, { role }: Hits): number =>
  role === null ? -1 : (ledger.columns.get(role)?.index ?? -1);

const basisOf: ReadonlyMap<string, string> = new Map(allRules.map(({ id, basis }) => [id, basis.text]));

/** A finding about the sheet in words. */
export function sheetFindingInWords(finding: SheetFinding, language: Language): Finding {
  const { message, hint, fix } = finding.explain(language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    row: null,
    column: finding.column === null ? null : columnLetters(finding.column),
    field: finding.field?.code ?? null,
    value: null,
    message,
    hint,
    basis: basisOf.get(finding.rule) ?? "",
    fix,
    waiver: null,
  };
}

/** The finding of `hits.rows[position]` in words. */
export function findingInWords(report: LedgerReport, hits: Hits, position: number, language: Language): Finding {
  const { ledger } = report;
  const { message, hint, fix } = hits.explain(position, language);
  const row = hits.rows[position] ?? 0;
  const column = hits.role === null ? undefined : ledger.columns.get(hits.role);
  return {
    rule: hits.rule,
    severity: hits.severity,
    row: ledger.rows[row] ?? 0,
    column: column === undefined ? null : columnLetters(column.index),
    field: column?.field.code ?? null,
    value: column === undefined ? null : shownCell(column, row),
    message,
    hint,
    basis: basisOf.get(hits.rule) ?? "",
    fix: fix === null || column === undefined ? fix : { ...fix, value: maskedValue(fix.value, column.field.role) },
    waiver: report.waivedBy(hits, position),
  };
}
