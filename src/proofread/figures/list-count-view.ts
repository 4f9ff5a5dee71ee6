import { type Words } from "../../support/words";
import { type Mention } from "../text/mention";
import { type Claim } from "./claim";
import { type Judgement } from "./judgement";
import { type Desk } from "./table-value";

const miscounted: Words = {
  zh: "与句中列出的个数不符，请核对名单或个数。",
  en: "Not as many as the sentence lists; check the list or the number.",
};

/** What may stand between a list and its number, and behind the number. */
const lead = /(?:^|.)(?:等|共计?|合计|一共|总共)$/;
const tail = /^(?:[市县区]直)?(?:单位|部门|县区|区县|县|乡镇|地区|地方|企业)?\)?(?:$|[(:])/;

/** Between the last one and the number: A、B、C存量企业合计5321家 are no three. */
const atOnce = /^(?:[(（][^)）]*[)）]|等|共计?|合计|一共|总共|有|[，,\s])*$/;

/** The number of a list against the list: `有A、B、C，共3家`, `以下3家单位：A、B、C`. */
export function listCountView({ quantity, mention, clause, sentence }: Claim, { bulletin }: Desk): Judgement | null {
  if (!/^[家个地]$/.test(quantity.unit) || quantity.hedge !== "none") return null;
  const mentions = sentence.clauses.flatMap((each) => each.mentions);
  const place = mentions.findIndex(({ start }) => start === mention.start);
  const last = mentions[place - 1];
  // 甲、乙两家 ends a list whatever comes behind it.
  const isJoined = last?.kind === "unit" && last.end === mention.start;
  // 市医保局一家就占45% is of it alone, whoever was listed with it before.
  if (isJoined && quantity.value === 1) return null;
  if (!isJoined && !tail.test(clause.text.slice(mention.at + mention.text.length))) return null;
  // 其中 begins a part of what was counted, not the list of it.
  const announcing = mentions.slice(place + 1, place + 3).filter(({ kind }) => kind === "marker");
  const isAnnounced = !isJoined && announcing.length > 0 && !announcing.some(isOfWhich);
  const before = clause.text.slice(0, mention.at);
  const items = isAnnounced
    ? firstList(mentions.slice(place + 1), bulletin.text)
    : lead.test(before) || isJoined
      ? lastList(mentions.slice(0, place), bulletin.text)
      : [];
  const [first, second] = items;
  if (first === undefined || second === undefined) return null;
  if (!isAnnounced && !atOnce.test(bulletin.text.slice(items.at(-1)?.end, mention.start))) return null;
  const text = bulletin.text.slice(first.start, isAnnounced ? sentence.end : mention.start);
  const count = items.length;
  const expected = `${count}（${items.map((item) => item.text).join("、")}）`;
  const found = { kind: "figure", expected, source: null } as const;
  if (count === quantity.value) return { ...found, verdict: "holds", why: null };
  const isSure = !text.includes("等") && isUnbroken(items, bulletin.text) && items.every((item) => item.known);
  return isSure ? { ...found, verdict: "contradicted", why: miscounted } : null;
}

const isOfWhich = (mention: Mention): boolean => mention.kind === "marker" && mention.marker === "of-which";

type NamedUnit = Extract<Mention, { readonly kind: "unit" }>;

/** Units that do not stand in brackets. */
function unitsOf(mentions: readonly Mention[]): readonly NamedUnit[] {
  const units: NamedUnit[] = [];
  let depth = 0;
  for (const mention of mentions) {
    if (mention.kind === "open") depth += 1;
    if (mention.kind === "close") depth -= 1;
    if (mention.kind === "unit" && depth === 0) units.push(mention);
  }
  return units;
}

/** The units that follow one another from the first one on. */
function firstList(mentions: readonly Mention[], text: string): readonly NamedUnit[] {
  const units = unitsOf(mentions);
  const end = units.findIndex((_, place) => !isUnbroken(units.slice(place, place + 2), text));
  return end < 0 ? units : units.slice(0, end + 1);
}

/** The units that follow one another up to a place. */
function lastList(mentions: readonly Mention[], text: string): readonly NamedUnit[] {
  const units = unitsOf(mentions);
  let from = units.length - 1;
  while (from > 0 && isUnbroken(units.slice(from - 1, from + 1), text)) from -= 1;
  return units.slice(Math.max(0, from));
}

/** Whether nothing but commas, and remarks in brackets, stands between the names. */
const isUnbroken = (units: readonly NamedUnit[], text: string): boolean =>
  units.every((unit, place) => {
    const next = units[place + 1];
    if (next === undefined) return true;
    const between = text.slice(unit.end, next.start).replace(/[(（][^)）]*[)）]/g, "");
    return /^\s*[、，,和及与]\s*$/.test(between);
  });
