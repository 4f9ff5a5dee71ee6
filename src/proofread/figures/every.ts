import { seriesOfChoice } from "../tables/series-for";
import { type Claim } from "./claim";
import { type Judgement } from "./judgement";
import { isBound } from "./table-view";
import { choiceFor, type Desk } from "./table-value";
import { severalOf } from "./several";

/** What is said of several is said of each, one claim for each of them: `均超过30条`; `null` where it is said of one, or of all together. */
export function eachOf(claim: Claim, desk: Desk): readonly Claim[] | null {
  const { share, subjects, listed, clause } = claim;
  const [subject] = subjects;
  if (subject === undefined || subject.kind === "stranger") return null;
  const isTogether = clause.mentions.some(({ kind, text }) => kind === "marker" && /计|共/.test(text));
  const hasSeveral = subject.kind === "units" && subject.keys.length > 1;
  if (share.kind !== "every" && !(hasSeveral && isBound(claim) && !isTogether && !/占(?!比)/.test(clause.text)))
    return null;
  const one = { ...claim, share: { kind: "whole" } } as const;
  if (listed.categories.length > 1 && listed.units.length === 0) {
    return listed.categories.map((category) => ({ ...one, categories: [category] }));
  }
  // 除甲外，其余均: who is left has been told.
  const isToldRest = severalOf(claim)?.kind === "without-units";
  const mentions = clause.mentions.filter((each) => !isToldRest || each.kind !== "elsewhere" || each.word !== "rest");
  return unitsOf(claim, desk).map((key) => ({
    ...one,
    clause: { ...clause, mentions },
    subjects: [{ kind: "units", keys: [key] }],
  }));
}

function unitsOf(claim: Claim, desk: Desk): readonly string[] {
  const [subject] = claim.subjects;
  const several = severalOf(claim);
  if (subject?.kind === "units" && several === null) return subject.keys;
  const out = several?.kind === "without-units" ? several.keys : [];
  const whole = subject === undefined || subject.kind === "units" ? ({ kind: "all" } as const) : subject;
  const keys = claim.aspects.flatMap((aspect) =>
    seriesOfChoice(choiceFor(claim, whole, aspect, claim.categories[0] ?? null, desk)).flatMap((parts) =>
      parts.flatMap(({ values }) => values.map(({ key }) => key)),
    ),
  );
  return [...new Set(keys)].filter((key) => !out.includes(key));
}

/** One that does not fit refutes what is said of every one. */
export function together(each: readonly (Judgement | null)[]): Judgement | null {
  const found = each.filter((judgement) => judgement !== null);
  if (found.length < each.length) return null;
  return (
    found.find(({ verdict }) => verdict === "contradicted") ??
    found.find(({ verdict }) => verdict === "not-checkable") ??
    found[0] ??
    null
  );
}
