import { type BulletinText } from "../bulletin-text";
import { type Evidence, type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { byRows } from "./by-rows";
import { caseClaims } from "./case-claims";
import { daysOfCases } from "./days-of-cases";
import { ofWhom } from "./of-whom";
import { reportedSentences } from "./reported-sentences";
import { statesOfCases } from "./states-of-cases";

/**
 * What is said of cases, where a table has a row a case: how many took so many days, the longest and shortest and whose
 * they are, means; how many are in a state, and whose. The tables of units know nothing of it.
 */
export const details: Proofreader = (bulletin, evidence) => [
  ...ofDays(bulletin, evidence),
  ...statesOfCases(bulletin, evidence),
];

function ofDays(bulletin: BulletinText, evidence: Evidence): readonly Statement[] {
  const column = daysOfCases(evidence);
  if (column === null) return [];
  const { table, cases } = column;
  const units = [...new Set(cases.map(({ unit }) => unit))];
  return reportedSentences(bulletin).flatMap(({ text, start, before }) =>
    caseClaims(text, units).flatMap(({ kind, start: from, end, isOfAll, judge, expected }) => {
      const { rows, verdict } = ofWhom(cases, isOfAll ? "" : text.slice(0, from), isOfAll ? "" : before, judge);
      if (verdict === "open") return [];
      const found = { text: bulletin.text.slice(start + from, start + end), offset: start + from, kind };
      return [
        byRows(
          found,
          verdict === "fits",
          expected(rows),
          table.name,
          rows.map(({ cell }) => cell),
        ),
      ];
    }),
  );
}
