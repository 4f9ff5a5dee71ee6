import { type Claim } from "./claim";

/** Which way something went; `apart` is 相差. */
export type Direction = "up" | "down" | "apart";

/** Whole words before parts of words: 高教园区下降 goes down. */
const directions: readonly (readonly [words: RegExp, direction: Direction])[] = [
  [/增加|增长|上升|回升|攀升|提高|提升|上涨|增幅|增速|增量|涨幅|升幅|升高|多增|净增|前进/, "up"],
  [/减少|下降|降低|下滑|缩减|压减|回落|降幅|减幅|跌幅|净减|后退/, "down"],
  [/多(?:报送?|上报)?(?:了)?$|高(?:于|出)?[^,，]*$|领先/, "up"],
  [/少(?:报送?|上报)?(?:了)?$|低(?:于)?[^,，]*$|落后/, "down"],
  [/相差|差距|还差|[名位]差$/, "apart"],
];

/** What stands before whom something is compared with. */
export const comparing = /(?:[较比与]|[高低]于|高出|领先|落后)$/;

/** 降幅为, 降幅分别为: what follows is the change and not what it came to. */
const measured = /(?:[增降减升涨跌]幅|增速|增量|增长率)(?:分别)?(?:为|达到?)$/;

/**
 * How a figure says that something differs from what it was or from another's, where it does: `较10月增加246条`. What
 * something rose to is a number of its own.
 */
export function directionOf(claim: Claim): Direction | null {
  const { clause, mention, share, earlier, sentence } = claim;
  const told = directionBefore(claim);
  if (told !== null) return told;
  const lead = clause.mentions.filter(({ kind, at }) => kind === "quantity" && at < mention.at).at(-1);
  const own = wordsBefore(claim, lead === undefined ? 0 : lead.at + lead.text.length);
  // 分别增加5条、3条 says it once.
  const before = share.kind === "each" && !/[\u4e00-\u9fff]/.test(own) ? wordsBefore(claim, 0) : own;
  const compares =
    clause.mentions.some(({ kind }) => kind === "elsewhere") ||
    /[较比与]|相差|差距|前进|后退|净[增减]|[增降减]幅|增速|(?:[高低]于|高出|领先|落后)(?:第|末|首|最后|[上下前后]一)/.test(
      clause.text,
    ) ||
    (isOnlyChange.test(own) && earlier.some((each) => each.sentence === sentence && directionOf(each) !== null)) ||
    clause.mentions.some(({ kind, at }) => kind === "unit" && comparing.test(clause.text.slice(0, at)));
  if (!compares || (/(?:(?:至|到|为|达到?)第?|最[高低多少]|[县市区局委于]的)$/.test(before) && !measured.test(before)))
    return null;
  return directions.find(([words]) => words.test(before))?.[1] ?? null;
}

/** `云亭县增幅最高，达到7.99%`: the clause before says what the figure is. */
function directionBefore({ sentence, clause, mention }: Claim): Direction | null {
  const last = sentence.clauses[sentence.clauses.indexOf(clause) - 1]?.text ?? "";
  if (clause.anew || !/^(?:仅|高)?(?:达到?|为)?$/.test(clause.text.slice(0, mention.at))) return null;
  const word = /(?:[增降减升涨跌]幅|增速|增量|减量)(?:最|居|较|排|位)/.exec(last)?.[0];
  return word === undefined ? null : /[降减跌]/.test(word) ? "down" : "up";
}

/** 比上月增加5条，乙县少报3条: it goes on. */
const isOnlyChange = /(?:[多少]报送?|增加|增长|减少|下降|上升)了?$/;

/** What stands before a figure from a place on, without other figures and without names: 高新区 is not high. */
function wordsBefore({ clause: { text, mentions }, mention }: Claim, from: number): string {
  const names = mentions.filter(({ kind, at }) => kind === "unit" && at >= from && at < mention.at);
  return names
    .reduce((words, { text: name }) => words.replace(name, ""), text.slice(from, mention.at))
    .replace(/(?:[\d.,万亿%条家个项]|分(?!别))+、?/g, "");
}

/** Of `由415条减少到388条`, which of the two a figure is; `null` where it is neither. */
export function endOf({ clause, mention }: Claim): "from" | "to" | null {
  const quantities = clause.mentions.filter(({ kind }) => kind === "quantity");
  const [first, second, ...others] = quantities;
  if (first === undefined || second === undefined || others.length > 0) return null;
  const between = clause.text.slice(first.at + first.text.length, second.at);
  if (!/[由从]/.test(clause.text.slice(0, first.at)) || !/[到至为]第?$/.test(between)) return null;
  return mention === first ? "from" : "to";
}
