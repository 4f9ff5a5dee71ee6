import { type Day } from "../calendar/day";
import { chineseDay } from "../calendar/chinese-day";
import { type DocumentPlan } from "../documents/document-plan";
import { letterPlan, unnamedSender } from "../documents/letter-plan";
import { silenceText } from "./silent-sheet-plan";
import { type SilentUnit } from "./silent-units";

/** What the letters to all silent units have in common. */
export interface SilentLetterFrame {
  /** From which the weeks are counted back. */
  readonly day: Day;
  /** Empty where nobody has said. */
  readonly sender: string;
  readonly creator: string;
}

const title = "工作提示函";

/** The letter to a unit that has been silent (Huangshi's notice of 2022, 三（二）). */
export const silentLetter = (unit: SilentUnit, { day, sender, creator }: SilentLetterFrame): DocumentPlan =>
  letterPlan(
    {
      title,
      addressee: `${unit.name}：`,
      paragraphs: [silenceText(unit, day), "特此提示。"],
      sender: sender === "" ? unnamedSender : sender,
      date: chineseDay(day),
    },
    { name: `${title} ${unit.name}`, creator, day },
  );
