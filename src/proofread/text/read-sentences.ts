import { type BulletinParagraph, type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { lexicon } from "./lexicon";
import { type Mention } from "./mention";
import { plainKey, plainText, type PlainText } from "./plain-text";
import { readMentions } from "./read-mentions";
import { type Clause, type Sentence } from "./sentence";
import { goalHeadings, goalWords } from "./goal-words";
import { unreadOf } from "./understood-words";

const read = new WeakMap<BulletinText, WeakMap<Evidence, readonly Sentence[]>>();

/** The sentences of a bulletin's headings and body with what they mention; the same list for the same bulletin. */
export function sentencesOf(bulletin: BulletinText, evidence: Evidence): readonly Sentence[] {
  const known = read.get(bulletin)?.get(evidence);
  if (known !== undefined) return known;
  const sentences = bulletin.paragraphs
    .filter(({ role }) => role === "body" || role === "heading")
    .flatMap((paragraph) => sentencesIn(bulletin, paragraph, evidence));
  const ofBulletin = read.get(bulletin) ?? new WeakMap<Evidence, readonly Sentence[]>();
  read.set(bulletin, ofBulletin.set(evidence, sentences));
  return sentences;
}

/** A heading's own number, and the one of a list's item. */
const ownNumber = /^(?:\(?[一二三四五六七八九十]{1,3}(?:\)[、.]?|[、.])|\(\d{1,2}\)|\d{1,2}(?:[、)]|\.(?!\d)))/;

function sentencesIn(bulletin: BulletinText, paragraph: BulletinParagraph, evidence: Evidence): readonly Sentence[] {
  const whole = plainText(bulletin.text, paragraph.start, paragraph.end);
  const skipped = ownNumber.exec(whole.text)?.[0].length ?? 0;
  const { mentions, uncovered } = readMentions(part(whole, skipped, whole.text.length), lexicon(evidence));
  const free = new Set(uncovered.map((at) => at + skipped));
  const reports = !paragraph.headings.some((heading) => goalHeadings.test(withoutColumns(heading, evidence)));

  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let from = skipped;
  let anew = true;
  const finish = (to: number): void => {
    const goal = !anew && clauses.at(-1)?.goal === true;
    if (to > from) clauses.push(clauseOf(whole, { from, to, skipped }, mentions, free, { anew, goal }));
    from = to + 1;
  };
  for (let at = skipped; at <= whole.text.length; at += 1) {
    const sign = whole.text.charAt(at);
    const isEnd = at === whole.text.length || /[。!?]/.test(sign);
    if (!isEnd && !(/[，,;]/.test(sign) && free.has(at))) continue;
    finish(at);
    anew = sign === ";";
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (!isEnd || first === undefined || last === undefined) continue;
    const [start, end] = [first.start, last.end];
    sentences.push({ start, end, paragraph, place: sentences.length, clauses, reports });
    clauses = [];
    anew = true;
  }
  return sentences;
}

/** A heading without what columns are called: 扣分和加分 reports where a table has both. */
function withoutColumns(heading: string, { tables }: Evidence): string {
  const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => plainKey(header).replace(/项$/, "")));
  return headers
    .filter((header) => header.length > 1)
    .reduce((rest, header) => rest.replaceAll(header, ""), plainKey(heading));
}

const part = ({ text, places }: PlainText, from: number, to: number): PlainText => ({
  text: text.slice(from, to),
  places: places.slice(from, to),
});

function clauseOf(
  whole: PlainText,
  { from, to, skipped }: { readonly from: number; readonly to: number; readonly skipped: number },
  mentions: readonly Mention[],
  free: ReadonlySet<number>,
  { anew, goal }: Pick<Clause, "anew" | "goal">,
): Clause {
  const start = whole.places[from] ?? 0;
  const end = (whole.places[to - 1] ?? 0) + 1;
  const left = Array.from({ length: to - from }, (_, at) =>
    free.has(from + at) ? whole.text.charAt(from + at) : " ",
  ).join("");
  return {
    start,
    end,
    text: whole.text.slice(from, to),
    mentions: mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({ ...mention, at: mention.at + skipped - from })),
    unread: unreadOf(left),
    goal: goal || goalWords.test(left),
    anew,
  };
}
