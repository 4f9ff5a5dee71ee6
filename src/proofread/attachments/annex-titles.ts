import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";

/** An annex by its label and its title. */
export interface AnnexTitle {
  /** `null` for one that is only labelled 附件, or not at all. */
  readonly number: number | null;
  /** Empty where none was found. */
  readonly title: string;
  /** Of its label in the bulletin; `null` for one that is given beside it. */
  readonly offset: number | null;
}

/** The annexes that stand in a bulletin, then the tables given beside it that are no part of one of these. */
export function annexTitles(bulletin: BulletinText, { tables }: Evidence): readonly AnnexTitle[] {
  const own = ownAnnexes(bulletin);
  const given = tables
    .map(({ annex, title, name }) => ({ annex, title: title === "" ? titleInName(name) : title }))
    .filter(({ annex, title }) => title !== "" && !own.some((known) => known.number === annex || known.title === title))
    .map(({ annex, title }) => ({ number: annex, title, offset: null }));
  return [...own, ...given];
}

const titling = /(?:[表单]|明细|目录|情况|排名|得分|统计|汇总|结果)(?:[(（][^()（）]*[)）])?$/u;

/** `附件1 8月份抽检结果`: its number is not a part of the title. */
const label = /^附[件表]\s*\d{0,2}(?:[\s:：.．、_-]+|(?=[^\d\s月年]))/u;

/** A file of bare columns is often named by its title: `附件2：2024年度考核得分表.csv`; empty where it is not. */
function titleInName(name: string): string {
  const bare = name
    .replace(/ \[.*$/u, "")
    .replace(/\.[a-z]{3,4}$/iu, "")
    .replace(label, "");
  return titling.test(bare) && (bare.match(/\p{Script=Han}/gu) ?? []).length > 6 ? bare : "";
}

function ownAnnexes({ text, paragraphs }: BulletinText): readonly AnnexTitle[] {
  return paragraphs.flatMap(({ role, start, end }, index) => {
    if (role !== "annex-label") return [];
    const after = paragraphs.slice(index + 1);
    const next = after.findIndex((paragraph) => paragraph.role !== "annex-title");
    const title = (next < 0 ? after : after.slice(0, next))
      .map((line) => text.slice(line.start, line.end).trim())
      .join("");
    const number = /\d+/u.exec(toHalfWidth(text.slice(start, end)))?.[0];
    return { number: number === undefined ? null : Number(number), title, offset: start };
  });
}
