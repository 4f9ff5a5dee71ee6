import { changeReadings } from "../claims/change-series";
import { aspectOf, type Claim, claimsOf, nearest, scopeOf } from "../claims/claim";
import { type Readings, readingsOf } from "../claims/claimed-series";
import { spanOf, statementOf } from "../claims/finding";
import { type NamedUnits, namedUnits } from "../claims/named-units";
import { type Proofreader } from "../proofread";
import { type Statement } from "../statement";
import { type Fit } from "../text/quantity";
import { listFinding } from "./list-finding";
import { isThere, type Property, propertyIn } from "./property";

/**
 * Everybody of whom something is true: `存在迟报数据的有`, `未报送数据的单位有`, `迟报率超过1%的有`; and what is said of
 * those who are named: `市司法局、市财政局本月未产生信息`.
 */
export const lists: Proofreader = (bulletin, evidence) =>
  claimsOf(bulletin, evidence).flatMap((claim) => listOf(claim) ?? []);

/** What stands between what is true and of whom it is: `的单位有：`. */
const between = /的[^UAKQC]*$/u;

function listOf(claim: Claim): Statement | null {
  const { shape } = claim;
  const [named, ...others] = namedUnits(shape, "U");
  if (named === undefined || others.length > 0) return null;
  if (/[XRC]/u.test(shape.text)) return changed(claim, named);
  const head = shape.text.slice(0, named.start);
  const rest = shape.text.slice(named.end);
  const link = between.exec(head);
  if (link !== null && /^(?:等.*|\(P\)|F.*)?$/u.test(rest)) {
    const property = propertyIn(shape, 0, link.index);
    return property === null ? null : listStatement(claim, named, property, [0, named.end], !named.open);
  }
  if (head.endsWith("涉、")) return involved(claim, named);
  if (!/^[FDO,]*$/u.test(head)) return null;
  const property = propertyIn(shape, named.end, shape.text.length);
  const isBound = property !== null && shape.text.slice(named.end).includes("Q");
  return property === null || isBound
    ? null
    : listStatement(claim, named, property, [named.start, shape.text.length], head.includes("O"));
}

const change = /^(?:D|比|较|、|上[周月年季期]|相比|环比|同比|K|数据|信息|量|A|,|，)*(?<word>X)的[^UAKQCXR]*$/u;

/** `应报量减少的部门为…`: all whose numbers went up, or down, where a table has two times beside each other. */
function changed(claim: Claim, named: NamedUnits): Statement | null {
  const { shape } = claim;
  const match = change.exec(shape.text.slice(0, named.start));
  const word = shape.mentions[match?.[0].lastIndexOf("X") ?? -1]?.text ?? "";
  const sign = /^(?:增长|增加|上升|提高|提升)$/u.test(word) ? 1 : /^(?:下降|减少|降低|回落)$/u.test(word) ? -1 : 0;
  if (match === null || sign === 0 || !/^(?:等.*|\(P\))?$/u.test(shape.text.slice(named.end))) return null;
  const isTrueOf = (value: number | null): Fit => (value === null ? "open" : value * sign > 0 ? "fits" : "misses");
  const { units, open, end } = named;
  return statementOf(claim, "list", spanOf(claim, 0, end), changeReadings(claim, "difference"), units, (part) =>
    listFinding(part, { units, isTrueOf, exact: !open }),
  );
}

/** `全县共迟报七条，涉及县公安局三条、…`: all of whom there is anything of what was spoken of last. */
function involved(claim: Claim, named: NamedUnits): Statement | null {
  const own = claim.shape.mentions.slice(0, named.start);
  const before = [...claim.before].reverse().flatMap(({ mentions }) => mentions);
  const counted = [...own, ...before].flatMap((mention) => (mention?.kind === "aspect" ? [mention.aspect] : []));
  const [aspect] = counted;
  if (aspect === undefined || aspect === "count") return null;
  const property: Property = { aspect, category: null, isTrueOf: isThere };
  return listStatement(claim, named, property, [named.start - 2, named.end], !named.open);
}

function listStatement(
  claim: Claim,
  { units }: NamedUnits,
  property: Property,
  [from, to]: readonly [number, number],
  exact: boolean,
): Statement {
  const { isTrueOf, zeroApart = false } = property;
  return statementOf(claim, "list", spanOf(claim, from, to), readingsOfList(claim, property), units, (part) =>
    listFinding(part, { units, isTrueOf: (value) => isTrueOf(value, part), exact, zeroApart }),
  );
}

function readingsOfList(claim: Claim, { aspect, category }: Property): Readings {
  const named = category === null ? (aspect ?? aspectOf(claim)) : aspect;
  const kind = category ?? nearest(claim, "category").at(-1)?.category ?? null;
  return readingsOf(claim, { aspect: named, category: kind, scope: scopeOf(claim) });
}
