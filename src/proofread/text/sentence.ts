import { type BulletinParagraph } from "../bulletin-text";
import { type Mention } from "./mention";

/** What stands between two commas. */
export interface Clause {
  /** In the bulletin's text; `end` is behind the last sign, the comma left out. */
  readonly start: number;
  readonly end: number;
  /** Half width, without spaces and quotation marks. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Its words that no mention and no common word accounts for: where there are any, it may mean something else. */
  readonly unread: string;
  /** Whether it, or one before it since the last semicolon, says what shall be, not what is. */
  readonly goal: boolean;
  /** Whether it begins behind a semicolon: what was spoken of on the left is over. */
  readonly anew: boolean;
}

/** A sentence of a bulletin, up to its full stop. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: BulletinParagraph;
  /** 0-based place among the sentences of its paragraph. */
  readonly place: number;
  readonly clauses: readonly Clause[];
  /** Whether it stands in a part that reports; parts on what is to be done are no statements. */
  readonly reports: boolean;
}
