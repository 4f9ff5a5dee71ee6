import { type RowFinding } from "../findings/findings-by-row";
import { type LedgerReport } from "../findings/ledger-report";
import { type Ledger } from "../ledger/ledger";
import { type Role } from "../standard/role";
import { changedRoles } from "./correct-ledger";
import { type ReturnedMatch, type SentRow } from "./match-returned";
import { findingsOfReport, isAtLeast, problemOf, type ReturnLevel } from "./problem-rows";

/**
 * What became of a row that went out. `fixed`: nothing of the level is wrong any more; `still-wrong`: something that
 * was wrong still is; `new-problem`: what was wrong is right, something else is not; `missing`: it did not come back;
 * `conflict`: it came back in versions that differ.
 */
export const returnedStatuses = ["fixed", "still-wrong", "new-problem", "missing", "conflict"] as const;

export type ReturnedStatus = (typeof returnedStatuses)[number];

/** A row that went out, and what became of it. */
export interface JudgedRow {
  readonly sent: SentRow;
  readonly status: ReturnedStatus;
  readonly by: ReturnedMatch["by"];
  /** What was wrong and still is. */
  readonly remaining: readonly RowFinding[];
  /** What is wrong now and was not before. */
  readonly fresh: readonly RowFinding[];
  /** Columns that say something else now though nothing was wrong with them. */
  readonly beyond: readonly Role[];
}

/**
 * Judges a row by the findings before and after.
 *
 * @param before the report of the original.
 * @param after the report of the original with every corrected row in its place: what compares rows sees them all.
 */
export function judgeReturned(
  { sent, versions, by }: ReturnedMatch,
  before: LedgerReport,
  after: LedgerReport,
  came: readonly Ledger[],
  level: ReturnLevel,
): JudgedRow {
  const nothing = { sent, by, remaining: [], fresh: [], beyond: [] };
  const [version, other] = versions;
  if (version === undefined) return { ...nothing, status: "missing" };
  if (other !== undefined) return { ...nothing, status: "conflict" };

  const were = findingsOfReport(before)(sent.row);
  const are = findingsOfReport(after)(sent.row).filter(({ hits }) => isAtLeast(level, hits.severity));
  const known = new Set(were.map(problemOf));
  const remaining = are.filter((finding) => known.has(problemOf(finding)));
  const fresh = are.filter((finding) => !known.has(problemOf(finding)));
  const ledger = came[version.place];
  const changed = ledger === undefined ? [] : changedRoles(before.ledger, sent.row, { ledger, row: version.row });
  return {
    sent,
    by,
    status: remaining.length > 0 ? "still-wrong" : fresh.length > 0 ? "new-problem" : "fixed",
    remaining,
    fresh,
    beyond: beyondNeed(changed, were),
  };
}

/** A finding about the whole row may be mended in any of its cells. */
function beyondNeed(changed: readonly Role[], were: readonly RowFinding[]): readonly Role[] {
  const asked = new Set(were.map(({ hits }) => hits.role));
  return asked.has(null) ? [] : changed.filter((role) => !asked.has(role));
}
