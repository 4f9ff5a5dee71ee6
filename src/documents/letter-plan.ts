import { type Day, isoDate } from "../calendar/day";
import { type DocumentPlan } from "./document-plan";

/** A letter of plain paragraphs: a reminder, or what goes with a list. */
export interface Letter {
  readonly title: string;
  /** With its colon. */
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly sender: string;
  readonly date: string;
}

/** Where a letter comes from. */
export interface LetterOrigin {
  /** Of the file, without its ending. */
  readonly name: string;
  /** The tool and its edition. */
  readonly creator: string;
  readonly day: Day;
}

/** In the place of a sender or an addressee that nobody has said. */
export const unnamedSender = "（请填发函单位）";
export const unnamedUnit = "（请填主送单位）";

/** A letter as a document: title, addressee, paragraphs, who sends it and when. */
export const letterPlan = (
  { title, addressee, paragraphs, sender, date }: Letter,
  { name, creator, day }: LetterOrigin,
): DocumentPlan => ({
  name,
  info: { title: name, creator, created: `${isoDate(day)}T00:00:00Z` },
  sections: [
    {
      orientation: "portrait",
      blocks: [
        { kind: "title", text: title },
        { kind: "addressee", text: addressee },
        ...paragraphs.map((text) => ({ kind: "paragraph" as const, text })),
        { kind: "signature", sender, date },
      ],
    },
  ],
});
