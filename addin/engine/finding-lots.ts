import { type Hits, type LedgerReport, type SheetFinding } from "../../src";
import { type FindingQuery } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { type FindingRef } from "./finding-ref";

/**
 * Findings of one ledger that one rule found in one column with one severity. All findings of a workbook are numbered
 * lot by lot, so that a list of a hundred thousand is an array of numbers.
 */
export interface FindingLot {
  readonly ledger: number;
  readonly report: LedgerReport;
  /** `null` for a finding about the sheet. */
  readonly hits: Hits | null;
  readonly finding: SheetFinding | null;
  readonly rule: string;
  readonly severity: Hits["severity"];
  /** 0-based column of the sheet, -1 for whole rows and the sheet. */
  readonly column: number;
  /** The number of its first finding. */
  readonly offset: number;
  readonly count: number;
}

/** The lots that a query can find anything in, ledger by ledger, those about sheets first, then by column. */
export function findingLots({ reports }: CheckedWorkbook, query: FindingQuery): readonly FindingLot[] {
  let offset = 0;
  const numbered = (lot: Omit<FindingLot, "offset">): FindingLot => {
    offset += lot.count;
    return { ...lot, offset: offset - lot.count };
  };
  return reports.flatMap((report, ledger) => {
    if (query.ledger !== null && query.ledger !== ledger) return [];
    const ofSheet = report.sheetFindings.map((finding) => {
      const { rule, severity } = finding;
      return { ledger, report, hits: null, finding, rule, severity, column: finding.column ?? -1, count: 1 };
    });
    const ofRows = report.hits.map((hits) => {
      const { rule, severity, role, rows } = hits;
      const column = role === null ? -1 : (report.ledger.columns.get(role)?.index ?? -1);
      return { ledger, report, hits, finding: null, rule, severity, column, count: rows.length };
    });
    return [...ofSheet, ...ofRows.sort((a, b) => a.column - b.column)]
      .filter(({ severity }) => query.severities.includes(severity))
      .map(numbered);
  });
}

/** The finding at a place of a lot. */
export function refIn({ ledger, report, hits, finding }: FindingLot, position: number): FindingRef {
  if (hits !== null) return { kind: "row", ledger, hits, position };
  if (finding === null) throw new Error("A lot has findings of rows or one of the sheet");
  return { kind: "sheet", ledger, finding, position: report.sheetFindings.indexOf(finding) };
}
