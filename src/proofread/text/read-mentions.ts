import { type Lexicon } from "./lexicon";
import { type Mention, type MentionContent } from "./mention";
import { type PlainText } from "./plain-text";
import { quantityAt } from "./quantity";
import { noFigures, pointer } from "./no-figures";

/** The mentions of a stretch of plain text in order, and its signs that belong to none as they stand. */
export interface ReadText {
  readonly mentions: readonly Mention[];
  /** Places in the plain text that no mention covers. */
  readonly uncovered: readonly number[];
}

interface Match {
  readonly end: number;
  readonly says: MentionContent;
  /** Where it begins, where that is before the place: hedges stand before their number. */
  readonly start?: number;
}

/** A unit that nobody knows: 市 and what ends like an office. */
const unknownOffice =
  /(?:市|省|县|区)(?!直|级|各|场|信用|辖|政府|委、|区|县)(?:(?!报送|上报|推送|归集|数据|信息)[\u4e00-\u9fff]){1,10}?(?:局|委员会|委|办公室|支队|大队|银行|法院|检察院)/y;

/** 县均5632条, 笔均147万元: so many to each of them. */
const toEach = /(?<![各个])(?:[县市区州镇乡村户家笔件项人季月旬周日]|企业)均(?=约?[\d.]+[万亿]?[条件份户家笔人元])/y;

/** 其中部门归集1263条，县区归集1261条: those that are no counties. */
const offices = /(?<=^|其中|[,;:由])(?:部门|单位)(?=归集|报送|上报|推送)/y;

/** What follows a county's name where its body is meant and not the county. */
const bodyOfCounty =
  /(?:(?!报送|上报|推送|归集|数据|信息|注册|企业|政府|管委会|发改|发展改革|信用办)[\u4e00-\u9fff]){2,14}?(?:局|委员会|中心|大队|支队|医院|小学|中学|学校|公司|街道办?|卫生院)/y;

/** Names without 县, 市 or 区 are also parts of other words: 新华网. */
const shortName = /^[\u4e00-\u9fff]{1,2}$/;
const endOfShortName =
  /^(?:[、，,。;:()和及与等的\d]|$|[两二三四五六七八九][市县区地家]|报送|上报|推送|归集|注册|较|数据|最)/;

/** The mentions in a plain text, counted from its beginning: at each place the longest word that has a meaning there. */
export function readMentions({ text, places }: PlainText, words: Lexicon): ReadText {
  const mentions: Mention[] = [];
  const uncovered: number[] = [];
  for (let at = 0; at < text.length;) {
    const match = matchAt(text, at, words);
    if (match === null) {
      uncovered.push(at);
      at += 1;
      continue;
    }
    const start = match.start ?? at;
    while (uncovered.length > 0 && (uncovered.at(-1) ?? 0) >= start) uncovered.pop();
    // A hedge may have been read as a word of its own before its number came.
    while (mentions.length > 0 && (mentions.at(-1)?.start ?? 0) >= (places[start] ?? 0)) mentions.pop();
    mentions.push({
      ...match.says,
      start: places[start] ?? 0,
      end: (places[match.end - 1] ?? 0) + 1,
      text: text.slice(start, match.end),
      at: start,
    });
    at = match.end;
  }
  return { mentions, uncovered };
}

function matchAt(text: string, at: number, words: Lexicon): Match | null {
  for (const [pattern, kind] of noFigures) {
    const end = reach(pattern, text, at);
    if (end !== null) return { end, says: { kind } };
  }
  const pointed = pointerAt(text, at);
  if (pointed !== null) return pointed;
  const word = wordAt(text, at, words);
  if (word !== null) return word;
  const each = reach(toEach, text, at);
  if (each !== null) return { end: each, says: { kind: "elsewhere", word: "reckoning" } };
  const group = reach(offices, text, at);
  if (group !== null) return { end: group, says: { kind: "scope", scope: "municipal" } };
  const end = reach(unknownOffice, text, at);
  if (end !== null) return { end, says: { kind: "unit", key: text.slice(at, end), known: false } };
  const found = quantityAt(text, at);
  if (found !== null)
    return { start: found.start, end: found.end, says: { kind: "quantity", quantity: found.quantity } };
  return punctuationAt(text, at);
}

function reach(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function wordAt(text: string, at: number, words: Lexicon): Match | null {
  for (const { word, says } of words.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    // 第1 is no word in 第121位.
    if (/\d$/.test(word) && /\d/.test(text.charAt(end))) continue;
    // 由第9位上升到第5位 tells two places, and not who is first.
    if (says.kind === "comparison" && /^第\d+位?$/.test(word) && /[由从到至]$/.test(text.slice(0, at))) continue;
    // 扣 and 加 are kinds of points before a number only.
    if (says.kind === "category" && word.length === 1 && !/\d/.test(text.charAt(end))) continue;
    if (says.kind === "unit") {
      const body = /[县市区]$/.test(word) ? reach(bodyOfCounty, text, end) : null;
      if (body !== null) return { end: body, says: { kind: "unit", key: text.slice(at, body), known: false } };
      if (shortName.test(word) && !/.[县市区镇乡]$/.test(word) && !endOfShortName.test(text.slice(end))) continue;
    }
    return { end, says };
  }
  return null;
}

const numerals = "零一二三";

function pointerAt(text: string, at: number): Match | null {
  pointer.lastIndex = at;
  const match = pointer.exec(text);
  if (match === null) return null;
  const numbers = match.groups?.numbers ?? "";
  const annexes = [...numbers.matchAll(/[\d一二三]/g)].map(([sign]) =>
    numerals.includes(sign) ? numerals.indexOf(sign) : Number(sign),
  );
  return { end: pointer.lastIndex, says: { kind: "pointer", annexes } };
}

function punctuationAt(text: string, at: number): Match | null {
  const sign = text.charAt(at);
  const end = at + 1;
  if (sign === "(" || sign === "[") return { end, says: { kind: "open" } };
  if (sign === ")" || sign === "]") return { end, says: { kind: "close" } };
  if (sign === ":") return { end, says: { kind: "marker", marker: "list" } };
  return /[、和及与]/.test(sign) ? { end, says: { kind: "and" } } : null;
}
