import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { changeView } from "./change-view";
import { type Claim, isPercentage } from "./claim";
import { isConditionOf } from "./count-conditions";
import { countView } from "./count-view";
import { eachOf, together } from "./every";
import { fullMarksView } from "./full-marks-view";
import { type Judgement, noTable } from "./judgement";
import { listCountView } from "./list-count-view";
import { meanView } from "./mean-view";
import { rateView } from "./rate-view";
import { ratioView } from "./ratio-view";
import { readClaims } from "./read-claims";
import { restCountView } from "./rest-count-view";
import { severalOf } from "./several";
import { severalView } from "./several-view";
import { slipView } from "./slip-view";
import { shareView } from "./share-view";
import { type Desk } from "./table-value";
import { isBound, tableView } from "./table-view";
import { timesView } from "./times-view";

/** Ways of looking at a claim. */
const views: readonly ((claim: Claim, desk: Desk) => Judgement | null)[] = [
  tableView,
  rateView,
  shareView,
  changeView,
  countView,
  listCountView,
  restCountView,
  meanView,
  fullMarksView,
];

/** Figures, sums, rates, shares, bounds and counts that a bulletin reports, against the tables and against one another. */
export const figures: Proofreader = (bulletin, evidence) =>
  readClaims(bulletin, evidence).flatMap((claim, _, claims) => judged(claim, claims, { bulletin, evidence }));

/** 超过100万条的…, 为100%的部门, 4个部门达到100%, 80至90分: it says of whom something is said. */
function isCondition(claim: Claim): boolean {
  const { clause, mention } = claim;
  const behind = clause.text.slice(mention.at + mention.text.length);
  const counted = clause.mentions.filter(({ kind, at }) => kind === "quantity" && at < mention.at).at(-1);
  return (
    (mention.kind === "quantity" && counted !== undefined && isConditionOf(mention, counted, claim)) ||
    /^的(?:[市县区]直)?(?:单位|部门|地区|地方|区县|县|乡镇|共?有|为|是|:)/.test(behind) ||
    /^(?:[分条%]|万条|万?元)?(?:\(含\))?[至到-]\d/.test(behind) ||
    (isBound(claim) && /^(?:的|(?:共?有)?\d+[家个])/.test(behind))
  );
}

/** Numbers without one of these are no figures that anybody could look up. */
const looked = /^(?:条|家|户|个|件|项|份|宗|笔|起|例|%|个百分点|分|人|人次|家次)$/;

function judged(claim: Claim, claims: readonly Claim[], desk: Desk): readonly Statement[] {
  if (/[=×÷]/.test(claim.clause.text) || isCondition(claim)) return [];
  // How many times as much is of two numbers that the clause may not even name.
  const read = claim.quantity.unit === "倍" ? timesView(claim, desk) : judgementOf(claim, claims, desk);
  const isJudged = read !== null && read.verdict !== "not-checkable";
  const judgement = isJudged ? read : (slipView(claim, desk) ?? read);
  if (judgement === null && !looked.test(claim.quantity.unit)) return [];
  const { start, end } = spanOf(claim);
  return [
    {
      text: desk.bulletin.text.slice(start, end),
      offset: start,
      found: claim.mention.text,
      ...(judgement ?? {
        kind: isBound(claim) ? "threshold" : isPercentage(claim) ? "rate" : "figure",
        verdict: "not-checkable",
        expected: null,
        source: null,
        why: noTable,
      }),
    },
  ];
}

/** Of `占59%，超过一半` the bound is of the figure before it. */
function restatedOf({ clause, mention, quantity, earlier, sentence }: Claim): Claim | null {
  const last = earlier.at(-1);
  const isAlone = clause.text === mention.text && quantity.hedge !== "none";
  return isAlone && last?.sentence === sentence && last.quantity.unit === quantity.unit ? { ...last, quantity } : null;
}

function judgementOf(claim: Claim, claims: readonly Claim[], desk: Desk): Judgement | null {
  const restated = restatedOf(claim);
  if (restated !== null) return judgementOf(restated, claims, desk);
  const each = eachOf(claim, desk);
  const ofEach = each === null ? null : together(each.map((one) => judgementOf(one, claims, desk)));
  // 甲、乙占比不足10%: of each, or of both together.
  const mayBeTogether = claim.share.kind !== "every" && claim.clause.text.includes("占比");
  if (each !== null && (ofEach?.verdict === "holds" || !mayBeTogether)) return ofEach;
  const several = severalOf(claim);
  if (several !== null) return severalView(claim, several, desk);
  const found = views.map((view) => view(claim, desk)).filter((judgement) => judgement !== null);
  return (
    found.find(({ verdict }) => verdict === "holds") ??
    found.find(({ verdict }) => verdict === "contradicted") ??
    found[0] ??
    ratioView(claim, claims, desk)
  );
}

/** The figure, with what it is about where that stands before it in its clause. */
function spanOf({ mention, clause }: Claim): { readonly start: number; readonly end: number } {
  const place = clause.mentions.indexOf(mention);
  const before = clause.mentions.slice(0, place);
  const from = before.map(({ kind }) => kind === "quantity" || kind === "close").lastIndexOf(true);
  const lead = before
    .slice(from + 1)
    .filter(({ kind }) => kind === "unit" || kind === "aspect" || kind === "category" || kind === "scope")
    .at(-1);
  return { start: lead?.start ?? mention.start, end: mention.end };
}
