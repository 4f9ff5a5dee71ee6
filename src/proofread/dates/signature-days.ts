import { type Day } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { type BulletinText } from "../bulletin-text";
import { arabicDate } from "./arabic-date";

/** The day under a signature. */
export interface SignatureDay {
  readonly day: Day;
  /** As it stands. */
  readonly text: string;
  readonly offset: number;
}

/** The lines of a bulletin that are nothing but a day; a document that it forwards has its own. */
export const signatureDays = ({ text, paragraphs }: BulletinText): readonly SignatureDay[] =>
  paragraphs.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const written = line.trim();
    const day = readDay(arabicDate(written).replace(/\s/gu, ""), false);
    return day === null ? [] : [{ day, text: written, offset: start + line.indexOf(written) }];
  });
