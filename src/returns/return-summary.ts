import { type RowFinding } from "../findings/findings-by-row";
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
export function returnSummary(unitReturn: UnitReturn, goesTo: string, language: Language): ReturnSummary {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { hits } of findingsIn(unitReturn)) bySeverity[hits.severity] += 1;
  return {
    unit: maskPersonalNumbers(unitReturn.unit),
    isKnown: unitReturn.isKnown,
    rows: unitReturn.rowCount,
    errors: bySeverity.error,
    warnings: bySeverity.warning,
    problems: problemCounts(unitReturn, language)
      .slice(0, MOST_NAMED)
      .map(({ name, count }) => `${name} ${count}`),
    goesTo,
  };
}

/** What the open findings of a unit's rows are about, the most frequent first; advice left out. */
export function problemCounts(
  unitReturn: UnitReturn,
  language: Language,
): readonly { readonly name: string; readonly count: number }[] {
  const byRule = new Map<string, number>();
  for (const { hits } of findingsIn(unitReturn)) {
    if (hits.severity !== "info") byRule.set(hits.rule, (byRule.get(hits.rule) ?? 0) + 1);
  }
  return [...byRule]
    .sort(([ruleA, a], [ruleB, b]) => b - a || (ruleA < ruleB ? -1 : 1))
    .map(([rule, count]) => ({ name: problemNames.get(rule)?.[language] ?? rule, count }));
}

const findingsIn = ({ lots }: UnitReturn): readonly RowFinding[] =>
  lots.flatMap(({ report, rows }) => {
    const findingsOf = findingsOfReport(report);
    return Array.from(rows, findingsOf).flat();
  });
