import { type Hits } from "../rules/rule";
import { placeAmong } from "../support/place-among";
import { type LedgerReport } from "./ledger-report";

/** One finding of a row: which hits it belongs to and where it stands in them. */
export interface RowFinding {
  readonly hits: Hits;
  readonly position: number;
}

/**
 * Turns findings by rule into findings by row, in two passes over compact arrays: six bytes a finding.
 *
 * @returns the open findings of a data row, worst severity first, then in the order of the ledger's columns.
 */
export function findingsByRow(report: LedgerReport): (row: number) => readonly RowFinding[] {
  const hits = [...report.hits].sort((a, b) => rank(report, a) - rank(report, b));
  const starts = new Uint32Array(report.ledger.rows.length + 1);
  for (const each of hits) for (const row of each.rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const total = starts.at(-1) ?? 0;
  const hitsOf = new Uint16Array(total);
  const positionOf = new Uint32Array(total);
  const next = starts.slice(0, -1);
  for (const [index, each] of hits.entries()) {
    for (let position = 0; position < each.rows.length; position += 1) {
      const row = each.rows[position] ?? 0;
      const slot = next[row] ?? 0;
      hitsOf[slot] = index;
      positionOf[slot] = position;
      next[row] = slot + 1;
    }
  }

  return (row) => {
    const findings: RowFinding[] = [];
    for (let slot = starts[row] ?? 0; slot < (starts[row + 1] ?? 0); slot += 1) {
      const each = hits[hitsOf[slot] ?? 0];
      const position = positionOf[slot] ?? 0;
      if (each !== undefined && report.waivedBy(each, position) === null) findings.push({ hits: each, position });
    }
    return findings;
  };
}

/** The same for somebody who asks for a few rows only: nothing is made beforehand, every row costs a search. */
export function findingsOfFewRows(report: LedgerReport): (row: number) => readonly RowFinding[] {
  const hits = [...report.hits].sort((a, b) => rank(report, a) - rank(report, b));
  return (row) =>
    hits.flatMap((each) => {
      const position = placeAmong(each.rows, row);
      return each.rows[position] === row && report.waivedBy(each, position) === null ? [{ hits: each, position }] : [];
    });
}

/** Errors before warnings before advice; within one severity by column, whole rows first. */
function rank(report: LedgerReport, { severity, role }: Hits): number {
  const column = role === null ? -1 : (report.ledger.columns.get(role)?.index ?? -1);
  return severityRank[severity] * 100_000 + column;
}

const severityRank = { error: 0, warning: 1, info: 2 } as const;
