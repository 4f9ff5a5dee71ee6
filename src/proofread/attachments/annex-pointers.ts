import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { type Statement } from "../statement";
import { type AnnexTitle } from "./annex-titles";
import { type ListedAttachment } from "./listed-attachments";

const pointer = /(?:(?:详见|具体见|参见|见)\s*附\s*件\s*|(?<=\(\s*)附\s*件\s*)(?<number>\d{1,2})(?!\d)/gu;

/**
 * `详见附件4` in the body: that there is an annex of the number. Without a list of attachments only annexes that are all
 * numbered, without gaps, tell that there is none.
 */
export function annexPointers(
  { text, paragraphs }: BulletinText,
  listed: readonly ListedAttachment[],
  annexes: readonly AnnexTitle[],
): readonly Statement[] {
  const body = paragraphs.filter(({ role }) => role === "body" || role === "other");
  const numbers = [...listed, ...annexes].flatMap(({ number }) => number ?? []);
  const isComplete = isListComplete(listed) || isNumberedThrough(annexes);
  return body.flatMap(({ start, end }) =>
    [...toHalfWidth(text.slice(start, end)).matchAll(pointer)].map(({ index, 0: { length }, groups }): Statement => {
      const offset = start + index;
      const written = text.slice(offset, offset + length);
      const number = Number(groups?.number);
      const isThere = numbers.includes(number);
      const highest = Math.max(0, ...numbers);
      return {
        ...{ text: written, offset, kind: "attachment", found: written, source: null },
        expected: numbers.length === 0 ? null : `附件1—${highest}`,
        verdict: isThere ? "holds" : isComplete ? "contradicted" : "not-checkable",
        why: isThere ? null : isComplete ? noSuchAnnex(number, highest) : notGiven,
      };
    }),
  );
}

const isListComplete = (listed: readonly ListedAttachment[]): boolean =>
  listed.length > 0 &&
  listed.every(({ number }, place) => number === place + 1 || (number === null && listed.length === 1));

const isNumberedThrough = (annexes: readonly AnnexTitle[]): boolean =>
  annexes.some(({ offset }) => offset !== null) &&
  annexes.every(({ number }) => number !== null && number <= annexes.length);

const notGiven = {
  zh: "没有附件说明，也没有提供这个附件，无法核对。",
  en: "There is neither a list of attachments nor this annex.",
};

const noSuchAnnex = (number: number, highest: number) => ({
  zh: `这里指向附件${number}，附件只到附件${highest}。请改正附件序号，或者补上附件。`,
  en: `This points to annex ${number}; the annexes end with ${highest}. Correct the number, or add the annex.`,
});
