import { findingsOfFewRows, type LedgerReport, placeAmong, type RowFinding } from "../../src";
import { type CheckedWorkbook } from "./checked-workbook";
import { type FindingRef } from "./finding-ref";

/** A cell; row 1-based, column 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Open findings of a cell, worst first; those of its whole row are its too. */
export function findingsAt({ reports }: CheckedWorkbook, { sheet, row, column }: CellPlace): readonly FindingRef[] {
  return reports.flatMap((report, ledger) => {
    if (report.ledger.sheet !== sheet) return [];
    return findingsOfRow(report, row)
      .filter((finding) => finding.hits.role === null || columnOf(report, finding) === column)
      .map((finding) => ({ kind: "row", ledger, ...finding }) as const);
  });
}

/**
 * The worst open finding of the next cell that has any, or of the previous one, in reading order and around the end.
 * A finding of a whole row stands in its first cell.
 */
export function neighbourOf({ reports, sheets }: CheckedWorkbook, from: CellPlace, step: 1 | -1): FindingRef | null {
  const order = reports
    .map((report, ledger) => ({ report, ledger, sheet: sheets.indexOf(report.ledger.sheet) }))
    .sort((a, b) => step * (a.sheet - b.sheet || (a.report.ledger.rows[0] ?? 0) - (b.report.ledger.rows[0] ?? 0)));
  const sheet = sheets.indexOf(from.sheet);
  const isAhead = (each: (typeof order)[number]): boolean => step * (each.sheet - sheet) >= 0;
  const ahead = order.filter(isAhead);
  const behind = order.filter((each) => !isAhead(each) || each.sheet === sheet);
  for (const { report, ledger, sheet: place } of ahead) {
    const found = firstFrom(report, place === sheet ? from : null, step);
    if (found !== null) return { kind: "row", ledger, ...found };
  }
  for (const { report, ledger } of behind) {
    const found = firstFrom(report, null, step);
    if (found !== null) return { kind: "row", ledger, ...found };
  }
  return null;
}

/** The first finding after a cell, or of the whole ledger, in the direction of the step. */
function firstFrom(report: LedgerReport, from: CellPlace | null, step: 1 | -1): RowFinding | null {
  const { rows } = report.ledger;
  const findingsOf = findingsOfFewRows(report);
  const start = from === null ? (step === 1 ? 0 : rows.length - 1) : startRow(rows, from.row, step);
  for (let row = start; row >= 0 && row < rows.length; row += step) {
    if (report.rowSeverity[row] === 0) continue;
    const beyond = from !== null && rows[row] === from.row ? from.column : null;
    const findings = findingsOf(row).map((finding) => ({ finding, column: columnOf(report, finding) }));
    const ahead = findings.filter(({ column }) => beyond === null || step * (column - beyond) > 0);
    const nearest = ahead.reduce<number | null>(
      (best, { column }) => (best === null || step * (best - column) > 0 ? column : best),
      null,
    );
    const found = ahead.find(({ column }) => column === nearest);
    if (found !== undefined) return found.finding;
  }
  return null;
}

/** The place of the row itself or of the first one in the direction of the step. */
function startRow(rows: Uint32Array, sheetRow: number, step: 1 | -1): number {
  const place = placeAmong(rows, sheetRow);
  return step === 1 || rows[place] === sheetRow ? place : place - 1;
}

function findingsOfRow(report: LedgerReport, sheetRow: number): readonly RowFinding[] {
  const row = placeAmong(report.ledger.rows, sheetRow);
  return report.ledger.rows[row] === sheetRow ? findingsOfFewRows(report)(row) : [];
}

const columnOf = ({ ledger }: LedgerReport, { hits: { role } }: RowFinding): number =>
  role === null ? 0 : (ledger.columns.get(role)?.index ?? 0);
