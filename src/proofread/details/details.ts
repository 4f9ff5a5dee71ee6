import { cellRanges } from "../claims/cell-ranges";
import { isGoalAt } from "../dates/goal-at";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { toHalfWidth } from "../../text/half-width";
import { daysOfCases } from "./days-of-cases";
import { caseClaims } from "./case-claims";

const ofAnotherTime = /上月|上个月|上季度|去年|上年|同期|全省|全国|累计/u;

/**
 * What is said of the days of cases, where a table has a row a case: how many took so long, the longest and shortest and
 * whose they are, means and sums. The tables of units know nothing of it.
 */
export const details: Proofreader = ({ text, paragraphs }, evidence) => {
  const column = daysOfCases(evidence);
  if (column === null) return [];
  const { table, cases } = column;
  const units = [...new Set(cases.map(({ unit }) => unit))];
  return paragraphs
    .filter(({ role }) => role === "body")
    .flatMap(({ start, end }) =>
      [...toHalfWidth(text.slice(start, end)).matchAll(/[^。;]+/gu)].flatMap(({ index, 0: sentence }) => {
        if (isGoalAt(text, start + index) || ofAnotherTime.test(sentence)) return [];
        const before = text.slice(start, start + index);
        return caseClaims(sentence, units).flatMap((claim) => {
          const said = sentence.slice(0, claim.start);
          const named = claim.isOfAll ? [] : units.filter((unit) => said.includes(unit));
          const meant = named.length === 0 ? cases : cases.filter(({ unit }) => named.includes(unit));
          // A sentence before may still be whom it is about.
          const others = named.length > 0 ? [] : units.filter((unit) => before.includes(unit));
          const mayBeOfOne = others.some((each) => claim.judge(cases.filter(({ unit }) => unit === each)) !== "misses");
          const verdict = claim.judge(meant);
          if (verdict === "open" || (verdict === "misses" && mayBeOfOne)) return [];
          const cells = cellRanges(meant.map(({ cell }) => cell));
          const offset = start + index + claim.start;
          const found = text.slice(offset, start + index + claim.end);
          const statement = { text: found, offset, kind: claim.kind, found, source: { table: table.name, cells } };
          return [withVerdict(statement, verdict === "fits", claim.expected(meant))];
        });
      }),
    );
};

const withVerdict = (
  statement: Pick<Statement, "text" | "offset" | "kind" | "found" | "source">,
  holds: boolean,
  expected: string,
): Statement => ({
  ...statement,
  expected,
  verdict: holds ? "holds" : "contradicted",
  why: holds ? null : { zh: `按表中各行应为：${expected}。请核对。`, en: `By the rows of the table: ${expected}.` },
});
