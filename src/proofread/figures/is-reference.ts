import { type Mention } from "../text/mention";
import { type Clause } from "../text/sentence";

/** 占全市的, 居全市: it is what the subject is compared with. */
export const isReference = ({ at, text: word }: Mention, { text }: Clause): boolean => {
  const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
  // 高于东山县的500条, 较10月份的500条: the figure is the other's own.
  if (/(?:[高低]于|[较比])$/.test(before) && /^的\d/.test(behind)) return false;
  // 是东岭县的10.2倍
  if (/^的[约近]?[\d一二两三四五六七八九十.]+余?多?倍/.test(behind)) return true;
  // 占该区已评主体的20%
  if (/占(?!比)[^，,\d]*$/.test(before) && /^[^，,\d]*的/.test(behind)) return true;
  return (
    /(?:[占居列比较距在]|[高低]于|高出)$/.test(before) ||
    (before.endsWith("与") && /相差|相比|持平/.test(text.slice(at)))
  );
};

/** 其余部门: from here on it is about others. 其余九类 are kinds, and nobody else. */
export const turnsToOthers = ({ mentions, text }: Clause): boolean =>
  mentions.some(
    ({ kind, text: word, at }) =>
      kind === "elsewhere" &&
      /^其[余他它]/.test(word) &&
      !/^的?(?:\d+|[一二两三四五六七八九十]+)[类种]/.test(text.slice(at + word.length)),
  );

/** 甲县、乙县各下降1名: each of them, and not the two together. */
export const isToEach = ({ text, mentions }: Clause, { at }: Mention): boolean => {
  const units = mentions.filter((each) => each.kind === "unit" && each.at < at);
  const last = units.at(-1);
  return last !== undefined && units.length > 1 && /^各[^级类项]/.test(text.slice(last.at + last.text.length, at));
};

/** 甲、乙两个县区: they are those who are named. */
export function isApposition(mentions: readonly Mention[], place: number): boolean {
  const [named, counted] = [mentions[place - 2], mentions[place - 1]];
  return named?.kind === "unit" && counted?.kind === "quantity" && /^[家个]$/.test(counted.quantity.unit);
}
