import { toHalfWidth } from "../../text/half-width";
import { type BulletinText } from "../bulletin-text";
import { isGoalAt } from "../dates/goal-at";

/** A sentence, or a part of one up to its semicolon, that says what is. */
export interface ReportedSentence {
  /** In half width. */
  readonly text: string;
  /** In the bulletin's text. */
  readonly start: number;
  /** What its paragraph says before it. */
  readonly before: string;
}

const ofAnotherTime = /上月|上个月|上周|上季度|去年|上年|同期|全省|全国|累计/u;

/** What the body of a bulletin reports of its own time. */
export const reportedSentences = ({ text, paragraphs }: BulletinText): readonly ReportedSentence[] =>
  paragraphs
    .filter(({ role }) => role === "body")
    .flatMap(({ start, end }) =>
      [...toHalfWidth(text.slice(start, end)).matchAll(/[^。;]+/gu)].flatMap(({ index, 0: sentence }) => {
        const isReport = !isGoalAt(text, start + index) && !ofAnotherTime.test(sentence);
        return isReport ? [{ text: sentence, start: start + index, before: text.slice(start, start + index) }] : [];
      }),
    );
