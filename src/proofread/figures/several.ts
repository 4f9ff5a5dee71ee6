import { type Clause } from "../text/sentence";
import { type Claim } from "./claim";
import { countsUnits } from "./table-view";

/** Those who are counted together, where it is not their names that tell who they are. */
export type Several =
  /** 前三名合计, 后两位共. */
  | { readonly kind: "places"; readonly end: "most" | "least"; readonly count: number }
  /** 行政许可、行政处罚合计. */
  | { readonly kind: "kinds"; readonly categories: readonly string[] }
  /** 扣除行政给付, 除行政给付外. */
  | { readonly kind: "without-kinds"; readonly categories: readonly string[] }
  /** 除市公安局外. */
  | { readonly kind: "without-units"; readonly keys: readonly string[] }
  /** Something is left out that no table has. */
  | { readonly kind: "unclear" };

const sum = /合计|共|总计|总和|之和|占|平均/;

/** Whom a figure is of together; `null` where it is of those who are named, or of all. */
export function severalOf(claim: Claim): Several | null {
  const { quantity, share, clause, mention, earlier, sentence } = claim;
  const before = clause.text.slice(0, mention.at);
  const isOfUnits = /^[个类]$/.test(quantity.unit) || (quantity.unit === "家" && /(?:其[余他它])的?$/.test(before));
  if (isOfUnits || countsUnits(claim) || share.kind === "each") return null;
  const last = earlier.at(-1);
  // 前三名合计100条，占40%: of the same ones.
  const goesOn = /^[仅只约共]?占/.test(before) && last?.sentence === sentence && !clause.anew;
  return leftOut(claim) ?? placesOf(claim) ?? kindsOf(claim) ?? (goesOn ? severalOf(last) : null);
}

const leavingOut = /(?:扣除|剔除|去除|除去|不含|不包括|不计|(?<![解消删移清排免废开])除了?)/;
const endOfList = /外|后/;

/** Who is left out, in the clause or before it since the last semicolon. */
function leftOut(claim: Claim): Several | null {
  const { sentence, clause, subjects } = claim;
  const own = sentence.clauses.filter(({ start }) => start <= clause.start);
  const segment = own.slice(own.map(({ anew }) => anew).lastIndexOf(true));
  const out = segment.filter((each) => leavingOut.test(textBefore(each, claim))).at(-1);
  if (out === undefined) return null;
  const text = textBefore(out, claim);
  const from = text.search(leavingOut);
  const length = text.slice(from).search(endOfList);
  if (length < 0 && out === clause) return { kind: "unclear" };
  const listed = out.mentions.filter(({ at }) => at > from && (length < 0 || at < from + length));
  const keys = listed.flatMap((each) => (each.kind === "unit" && each.known ? [each.key] : []));
  const categories = listed.flatMap((each) => (each.kind === "category" ? [each.category] : []));
  const isUnclear = listed.some(({ kind }) => kind === "scope" || kind === "aspect" || kind === "quantity");
  if (isUnclear || (keys.length === 0) === (categories.length === 0)) return { kind: "unclear" };
  // 扣除行政给付后，其中行政许可20条; 除甲外，乙最少，为5条: of something else.
  const isOfOtherKind = claim.categories.some((category) => category !== null && !categories.includes(category));
  if (categories.length > 0) return isOfOtherKind ? null : { kind: "without-kinds", categories };
  const [subject] = subjects;
  const isOfOther = subject?.kind === "units" && !subject.keys.every((key) => keys.includes(key));
  return isOfOther ? null : { kind: "without-units", keys };
}

const textBefore = (each: Clause, { clause, mention }: Claim): string =>
  each === clause ? each.text.slice(0, mention.at) : each.text;

/** The first or the last ones of a ranking that names nobody. */
function placesOf({ clause, mention }: Claim): Several | null {
  const before = clause.mentions.filter(({ at }) => at < mention.at);
  const place = before.filter(({ kind }) => kind === "comparison").at(-1);
  if (place?.kind !== "comparison" || before.some(({ kind }) => kind === "unit")) return null;
  const { comparison } = place;
  if (!("from" in comparison) || comparison.from !== 1 || comparison.to < 2) return null;
  return sum.test(clause.text.slice(place.at + place.text.length, mention.at))
    ? { kind: "places", end: comparison.end, count: comparison.to }
    : null;
}

/** Kinds in a row, and what they make together; the row may be the clause before, where it has no figures. */
function kindsOf({ sentence, clause, mention }: Claim): Several | null {
  const place = sentence.clauses.indexOf(clause);
  const previous = sentence.clauses[place - 1];
  const hasOwn = clause.mentions.some(({ kind, at }) => kind === "category" && at < mention.at);
  const isGoingOn = !hasOwn && /^(?:[两二三四五六七八九\d]类)?(?:合计|共|总计)/.test(clause.text) && !clause.anew;
  if (isGoingOn && previous?.mentions.some(({ kind }) => kind === "quantity") === false) {
    const categories = lastRow(previous, previous.text.length);
    return categories.length > 1 ? { kind: "kinds", categories } : null;
  }
  const last = clause.mentions.filter(({ kind, at }) => kind === "category" && at < mention.at).at(-1);
  if (last === undefined || !sum.test(clause.text.slice(last.at, mention.at))) return null;
  const categories = lastRow(clause, mention.at);
  return categories.length > 1 ? { kind: "kinds", categories } : null;
}

/** The kinds that follow one another with nothing but commas between them. */
function lastRow({ mentions }: Clause, to: number): readonly string[] {
  const row: string[] = [];
  const before = mentions.filter(({ at }) => at < to);
  let at = before.map(({ kind }) => kind).lastIndexOf("category");
  for (; at >= 0; at -= 2) {
    const each = before[at];
    if (each?.kind !== "category") break;
    row.unshift(each.category);
    if (before[at - 1]?.kind !== "and") break;
  }
  return row;
}
