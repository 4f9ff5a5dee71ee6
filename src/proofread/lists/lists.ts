import { changeReadings } from "../claims/change-series";
import { aspectOf, categoryOf, type Claim, claimsOf, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { clauseShape } from "../claims/clause-shape";
import { spanOf, statementOf } from "../claims/finding";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type Aspect, partOfRate } from "../text/aspects";
import { type Fit } from "../text/quantity";
import { listFinding } from "./list-finding";
import { nobodyElse } from "./nobody-else";
import { isThere, type Property, propertyIn } from "./property";

/**
 * Everybody of whom something is true: `存在迟报数据的有`, `未报送数据的单位有`, `迟报率超过1%的有`; and what is said of
 * those who are named: `市司法局、市财政局本月未产生信息`.
 */
export const lists: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap((claim) => nobodyElse(claim) ?? listOf(claim) ?? []);

/** What stands between what is true and of whom it is: `的单位有：`. */
const between = /的(?:(?!的)[^UAKC])*$/u;

function listOf(claim: Claim): Statement | null {
  const { shape } = claim;
  const [named, ...others] = namedUnits(shape, "U");
  if (named === undefined || others.length > 0) return null;
  if (shape.text.includes("R")) return null;
  if (/[XC]|持平/u.test(shape.text)) return changed(claim, named);
  const head = shape.text.slice(0, named.start);
  const rest = shape.text.slice(named.end);
  const link = between.exec(head);
  if (link !== null && /^(?:等.*|\(P\)|F.*)?$/u.test(rest)) {
    const property = propertyIn(shape, 0, link.index);
    return property === null ? null : listStatement(claim, named, property, [0, named.end], !named.open);
  }
  if (/(?:涉、|分布在|E?来自)$/u.test(head)) return involved(claim, named, head);
  if (/^(?:E|即|为|是|:)+$/u.test(head) && rest === "") return toldApart(claim, named);
  if (!/^[FDO,有]*$/u.test(head)) return null;
  const from = named.end + (/^等?(?:Q(?!的))?(?:单位|部门|S|[市县区家]|地区)*/u.exec(rest)?.[0].length ?? 0);
  const property = propertyIn(shape, from, shape.text.length);
  // A bound or figure of one unit is no list.
  const isBound = property !== null && shape.text.slice(from).includes("Q");
  const isShared = named.units.length > 1 && /^V?得Q$/u.test(shape.text.slice(from));
  return property === null || (isBound && !isShared)
    ? null
    : listStatement(claim, named, property, [named.start, shape.text.length], head.includes("O"));
}

/** `3家单位存在迟报，分别为…`: the clause before says of how many it is true, and what. */
function toldApart(claim: Claim, named: NamedUnits): Statement | null {
  const [before] = claim.before;
  if (before === undefined) return null;
  const shape = clauseShape(claim.bulletin, before.start, before.end, before.mentions);
  const counted = /^(?:[DFT,]|有|共)*Q(?:单位|部门|S|[市县区]|地区)*/u.exec(shape.text);
  const behind = /的(?:单位|部门|S|[市县区]|地区)*(?:[有为共T]|达到?)*Q(?:单位|部门|S|[市县区])*$/u.exec(shape.text);
  const [from, to] = counted === null ? [0, behind?.index ?? 0] : [counted[0].length, shape.text.length];
  const property = propertyIn(shape, from, to);
  return property === null || named.open ? null : listStatement(claim, named, property, [named.start, named.end], true);
}

const change = /^(?:D|比|较|、|上[周月年季期]|相比|环比|同比|K|数据|信息|量|A|,|，)*(?<word>X)的[^UAKQCXR]*$/u;

/** `应报量减少的部门为…`: all whose numbers went up, or down, where a table has two times beside each other. */
function changed(claim: Claim, named: NamedUnits): Statement | null {
  const { shape } = claim;
  const match = change.exec(shape.text.slice(0, named.start));
  if (match === null) return changedThemselves(claim, named);
  if (!/^(?:等.*|\(P\))?$/u.test(shape.text.slice(named.end))) return null;
  return changeStatement(claim, named, match[0].lastIndexOf("X"), [0, named.end], !named.open);
}

const changeOfNamed = /^(?:[FDSVT、A]|K|的|较|比|与|数据|信息|量|上[月周年季期]度?|X)*?(?:X|持平)了?$/u;

/** `城西区、永昌县归集量环比下降`, `市住建局与上周持平`: what is said of those who are named. */
function changedThemselves(claim: Claim, named: NamedUnits): Statement | null {
  const { text } = claim.shape;
  if (!/^[FD]*$/u.test(text.slice(0, named.start)) || !changeOfNamed.test(text.slice(named.end))) return null;
  return changeStatement(claim, named, text.lastIndexOf("X"), [named.start, text.length], false);
}

/** Of whom it is said that their numbers went where a word says, or stayed: 持平. */
function changeStatement(
  claim: Claim,
  { units }: NamedUnits,
  wordAt: number,
  [from, to]: readonly [number, number],
  exact: boolean,
): Statement | null {
  const { shape } = claim;
  const word = shape.text.endsWith("持平") ? "持平" : (shape.mentions[wordAt]?.text ?? "");
  const sign = signOf(word);
  if (sign === null || otherThanBefore.test(claim.clause.text)) return null;
  const isTrueOf = (value: number | null): Fit =>
    value === null ? "open" : Math.sign(value) === sign ? "fits" : "misses";
  return statementOf(claim, "list", spanOf(claim, from, to), changeReadings(claim, "difference"), units, (part) =>
    listFinding(part, { units, isTrueOf, exact }),
  );
}

/** Held against something else than the time right before. */
const otherThanBefore = /同比|同期|去年|上年|平均|全[省国]/u;

/** Which way numbers went; `null` of other words. */
function signOf(word: string): -1 | 0 | 1 | null {
  if (word === "持平") return 0;
  if (/^(?:增长|增加|上升|提高|提升)$/u.test(word)) return 1;
  return /^(?:下降|减少|降低|回落)$/u.test(word) ? -1 : null;
}

/** `全县共迟报七条，涉及县公安局三条、…`: all of whom there is anything of what was spoken of last. */
function involved(claim: Claim, named: NamedUnits, head: string): Statement | null {
  const own = claim.shape.mentions.slice(0, named.start);
  const before = [...claim.before].reverse().flatMap(({ mentions }) => mentions);
  const counted = [...own, ...before].flatMap((mention) => (mention?.kind === "aspect" ? [mention.aspect] : []));
  const [aspect] = counted;
  // 一半以上来自, 主要涉及: not all of it.
  if (
    aspect === undefined ||
    aspect === "count" ||
    /(?:一半以?上?|Q|主要|多数?|大部分?|有)(?:来自|分布在|涉、)$/u.test(head)
  )
    return null;
  const property: Property = { aspect, category: null, isTrueOf: isThere };
  return listStatement(claim, named, property, [head.search(/涉、|分布在|E?来自/u), named.end], !named.open);
}

function listStatement(
  claim: Claim,
  { units }: NamedUnits,
  property: Property,
  [from, to]: readonly [number, number],
  exact: boolean,
): Statement {
  const { isTrueOf, zeroApart = false } = property;
  const counted = readingsOfList(claim, property);
  const rate = units.some(({ stated }) => stated !== null) ? undefined : rateOf(property.aspect);
  const readings =
    counted.length > 0 || rate === undefined ? counted : readingsOfList(claim, { ...property, aspect: rate });
  return statementOf(claim, "list", spanOf(claim, from, to), readings, units, (part) =>
    listFinding(part, { units, isTrueOf: (value) => isTrueOf(value, part), exact, zeroApart }),
  );
}

/** Where nothing counts what is late, who has none has a rate of 0. */
const rateOf = (aspect: Aspect | null): Aspect | undefined =>
  Object.entries(partOfRate).flatMap(([rate, part]) => (part === aspect ? [rate as Aspect] : []))[0];

function readingsOfList(claim: Claim, { aspect, category }: Property): Readings {
  const named = category === null ? (aspect ?? aspectOf(claim)) : aspect;
  const kind = category ?? categoryOf(claim);
  return readingsOf(claim, { aspect: named, category: kind, scope: scopeOf(claim) });
}
