import { type Words } from "../../support/words";
import { type Mention } from "../text/mention";
import { type Claim } from "./claim";
import { type Judgement } from "./judgement";
import { type Desk } from "./table-value";

const miscounted: Words = {
  zh: "与句中列出的个数不符，请核对名单或个数。",
  en: "Not as many as the sentence lists; check the list or the number.",
};

/** The number of a list against the list: `有A、B、C，共3家`, `以下3家单位：A、B、C`. */
export function listCountView(claim: Claim, { bulletin }: Desk): Judgement | null {
  const { quantity, mention, clause, sentence } = claim;
  if (!/^[家个地]$/.test(quantity.unit) || quantity.hedge !== "none") return null;
  const mentions = sentence.clauses.flatMap((each) => each.mentions);
  const place = mentions.findIndex(({ start }) => start === mention.start);
  const behind = mentions.slice(place + 1);
  const colon = behind.findIndex((each) => each.kind === "marker" && each.marker === "list");
  const announced = behind.slice(0, Math.max(0, colon)).every(({ kind }) => kind === "close" || kind === "scope");
  const items =
    colon >= 0 && announced
      ? itemsAfter(behind.slice(colon + 1))
      : /^(?:等|共计?|合计|一共|总共|以上|上述)?$/.test(
            clause.text.slice(0, mention.at).replace(/^.*[\u4e00-\u9fff]{2,}(?=等|共)/, ""),
          )
        ? itemsBefore(mentions.slice(0, place))
        : null;
  if (items === null || items.length < 2) return null;
  const isOpen =
    bulletin.text.slice(items.at(-1)?.end, mention.start).includes("等") ||
    (sentence.clauses.at(-1)?.text ?? "").endsWith("等");
  const count = items.length;
  const found = {
    kind: "figure",
    expected: `${count}（${items.map(({ text }) => text).join("、")}）`,
    source: null,
  } as const;
  if (count === quantity.value) return { ...found, verdict: "holds", why: null };
  const isSure = !isOpen && items.every((item) => item.kind === "unit" && item.known);
  return isSure ? { ...found, verdict: "contradicted", why: miscounted } : null;
}

/** The units of a list that runs to the end of the sentence, each behind the last. */
const itemsAfter = (mentions: readonly Mention[]): readonly Mention[] => listIn(mentions);

/** The last list before a place. */
function itemsBefore(mentions: readonly Mention[]): readonly Mention[] {
  const start = mentions
    .map((each) => each.kind === "quantity" || (each.kind === "marker" && each.marker === "list"))
    .lastIndexOf(true);
  return listIn(mentions.slice(start + 1));
}

function listIn(mentions: readonly Mention[]): readonly Mention[] {
  const units: Mention[] = [];
  let depth = 0;
  for (const mention of mentions) {
    if (mention.kind === "open") depth += 1;
    if (mention.kind === "close") depth -= 1;
    if (mention.kind === "unit" && depth === 0) units.push(mention);
  }
  return units;
}
