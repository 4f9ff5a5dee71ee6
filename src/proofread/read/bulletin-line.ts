import { toHalfWidth } from "../../text/half-width";
import { annexLabel } from "./table-lines";

/** A line of a bulletin, or a paragraph that goes on over several lines; both places count in its text. */
export interface BulletinLine {
  readonly start: number;
  readonly end: number;
  /** 0-based. */
  readonly place: number;
}

/** What a bulletin is made of, in its order. `tables` have their cells still as texts. */
export type BulletinBlock<Table> =
  ({ readonly kind: "line" } & BulletinLine) | { readonly kind: "table"; readonly table: Table };

/** The line between these places without spaces and the marks of lists and headings (`- `, `## `) at its ends. */
export function trimmedLine(text: string, line: BulletinLine): BulletinLine {
  const written = text.slice(line.start, line.end);
  const lead = /^(?:[\s\u3000\ufeff]|[-*•>#]+\s)*\**/.exec(written)?.[0].length ?? 0;
  const tail = /\**[\s\u3000]*$/.exec(written.slice(lead))?.[0].length ?? 0;
  return { ...line, start: line.start + lead, end: line.end - tail };
}

const numberings: readonly RegExp[] = [
  /^第?[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^[（(]\d{1,2}[)）]/,
  /^[①-⑳]/,
];

/** 1 for `一、`, 2 for `（一）`, 3 for `1.`, 4 for `（1）`; `null` for a line without a number. */
export function numberingLevel(line: string): number | null {
  const found = numberings.findIndex((numbering) => numbering.test(line));
  return found < 0 ? null : found + 1;
}

/** Below every numbered heading. */
export const plainHeadingLevel = numberings.length + 1;

/** The day under a signature. */
export const isDayLine = (line: string): boolean =>
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:印发)?$/.test(
    toHalfWidth(line).replace(/\s/g, ""),
  );

/** Whether a line says something: it is no title, no name, no heading. */
export const isSentence = (line: string): boolean => /[，。；！？]|[^,],[^\d]|[：:]\s*[^\s：:]/.test(line);

/** Whether a line that was broken off goes on in the next, as where a page ended in the original. */
export function goesOn(line: string, next: string): boolean {
  if (numberingLevel(next) !== null || annexLabel(next) !== null || /^附件|^\d{4}年\d+月\d+日$/.test(next))
    return false;
  if (/[，、,]$/.test(line) || leavesOpen(line)) return true;
  if (/[。！？；：.!?;:”’）)】》〉>]$/.test(line)) return false;
  return line.length >= 15 && /[，。；]/.test(line) && /[，。；]|如下[：:]$/.test(next);
}

const leavesOpen = (line: string): boolean =>
  ["《》", "（）", "“”"].some(([open = "", shut = ""]) => line.lastIndexOf(open) > line.lastIndexOf(shut));
