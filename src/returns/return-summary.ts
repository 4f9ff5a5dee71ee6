import { maskPersonalNumbers } from "../privacy/mask";
import { allRules } from "../rules";
import { type Language } from "../support/words";
import { findingsOfReport } from "./problem-rows";
import { type ReturnSummary } from "./return-index-plan";
import { type UnitReturn } from "./returns-by-unit";

const MOST_NAMED = 3;

const problemNames = new Map<string, (typeof allRules)[number]["problem"]>(
  allRules.map(({ id, problem }) => [id, problem]),
);

/** Counts what goes back to a unit: rows, open findings in them, and what they are mostly about. */
export function returnSummary(
  { unit, isKnown, lots, rowCount }: UnitReturn,
  goesTo: string,
  language: Language,
): ReturnSummary {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const byRule = new Map<string, number>();
  for (const { report, rows } of lots) {
    const findingsOf = findingsOfReport(report);
    for (const row of rows) {
      for (const { hits } of findingsOf(row)) {
        bySeverity[hits.severity] += 1;
        if (hits.severity !== "info") byRule.set(hits.rule, (byRule.get(hits.rule) ?? 0) + 1);
      }
    }
  }
  const problems = [...byRule]
    .sort(([ruleA, a], [ruleB, b]) => b - a || (ruleA < ruleB ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([rule, count]) => `${problemNames.get(rule)?.[language] ?? rule} ${count}`);
  return {
    unit: maskPersonalNumbers(unit),
    isKnown,
    rows: rowCount,
    errors: bySeverity.error,
    warnings: bySeverity.warning,
    problems,
    goesTo,
  };
}
