import { type Claim } from "../claims/claim";
import { clauseShape } from "../claims/clause-shape";
import { combined } from "../claims/combined-series";
import { type Finding, spanOf, statementOf } from "../claims/finding";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { type PlacePair, placePairs } from "../claims/place-series";
import { listFinding } from "../lists/list-finding";
import { isSo } from "../lists/property";
import { type Statement } from "../statement";
import { placeNumber, placePattern } from "./named-places";
import { rankFinding } from "./rank-finding";

/** `由第3位升至第1位`, `从上年的第八名降为第十名`. */
const fromTo = new RegExp(
  `[由从][^第,，]{0,10}第(?<from>${placePattern})[位名]?[^第,，]{0,6}[至到为成](?:了|[^第,，\\d]{0,8})第?(?<to>${placePattern})[位名]`,
  "u",
);

const steps = `${placePattern}个?(?:位次|名次|位|名)`;

/** `上升2位`, `分别下降1位、2位`. */
const byHowMany = new RegExp(
  `(?<way>上升|提升|前进|前移|进步|攀升|跃升|提高|升|进|下降|下滑|后退|退步|倒退|后移|滑落|回落|降|退)了?(?<steps>${steps}(?:[、和]${steps})*)`,
  "u",
);

const twice = /连续(?:两|二|2)个?(?:年度?|季度?|月|周|期)/u;

/** `由第3位升至第1位`, `各下降1位`, `连续两年居末位`: who stood where before and stands where now. */
export function placeChange(claim: Claim): Statement | null {
  const { text } = claim.clause;
  const named = subjectOf(claim);
  if (named === null || named.open) return null;
  const { from, to } = fromTo.exec(text)?.groups ?? {};
  if (from !== undefined && to !== undefined) {
    const [was, is] = [placeNumber(from), placeNumber(to)];
    return named.units.length > 1 ? null : moved(claim, named, [(then, now) => then === was && now === is]);
  }
  const { way, steps: told } = byHowMany.exec(text)?.groups ?? {};
  if (way !== undefined && told !== undefined) {
    const sign = /[升进提]|前移/u.test(way) ? 1 : -1;
    const numbers = Array.from(told.matchAll(new RegExp(placePattern, "gu")), ([each]) => placeNumber(each));
    return moved(
      claim,
      named,
      numbers.map((number) => (then, now) => then - now === sign * number),
    );
  }
  return twice.test(text) ? stoodTwice(claim, named) : null;
}

/** The units of the clause, else the only ones of the nearest clause with units. */
function subjectOf({ shape, before, bulletin }: Claim): NamedUnits | null {
  const shapes = [shape, ...before.map(({ start, end, mentions }) => clauseShape(bulletin, start, end, mentions))];
  const [named, ...others] = shapes.map((each) => namedUnits(each, "U")).find((lists) => lists.length > 0) ?? [];
  return named !== undefined && others.length === 0 ? named : null;
}

type IsTrue = (then: number, now: number) => boolean;

/** Whether each unit moved as is said of it; what is said once is said of all. */
function moved(claim: Claim, { units }: NamedUnits, said: readonly IsTrue[]): Statement | null {
  const [first] = said;
  if (first === undefined || (said.length > 1 && said.length !== units.length)) return null;
  return statementOfPairs(claim, units, ({ now, then }) => {
    const findings = units.flatMap((unit, place) => {
      const isTrue = said.length > 1 ? (said[place] ?? first) : first;
      const told = combined([then, now], ([was, is]) => (was == null || is == null ? null : Number(isTrue(was, is))));
      return told === null
        ? []
        : (listFinding(told, {
            units: [{ ...unit, stated: null }],
            isTrueOf: isSo,
            exact: false,
          }) ?? []);
    });
    return (
      findings.find(({ verdict }) => verdict === "contradicted") ??
      findings.find(({ verdict }) => verdict !== "holds") ??
      findings[0] ??
      null
    );
  });
}

/** Of both times the same place is said. */
function stoodTwice(claim: Claim, { units }: NamedUnits): Statement | null {
  const compared = claim.shape.mentions.flatMap((mention) => (mention?.kind === "comparison" ? [mention] : []));
  const [place, ...others] = compared;
  if (place === undefined || others.length > 0) return null;
  const rank = { units, comparison: place.comparison, open: false, exact: false, ordered: false, isPlace: true };
  return statementOfPairs(claim, units, ({ now, then }) => {
    const findings = [now, then].flatMap((part) => rankFinding(part, { ...rank, without: () => false }) ?? []);
    return findings.find(({ verdict }) => verdict !== "holds") ?? findings[0] ?? null;
  });
}

/** The statement of a whole clause about places at two times. */
function statementOfPairs(
  claim: Claim,
  units: NamedUnits["units"],
  judge: (pair: PlacePair) => Finding | null,
): Statement {
  const pairs = placePairs(claim);
  const span = spanOf(claim, Math.max(0, claim.shape.text.search(/[UAC由从升降上下前后]/u)), claim.shape.text.length);
  return statementOf(
    claim,
    "rank",
    span,
    pairs.map(({ now }) => [now]),
    units,
    (part) => {
      const pair = pairs.find(({ now }) => now === part);
      return pair === undefined ? null : judge(pair);
    },
  );
}
