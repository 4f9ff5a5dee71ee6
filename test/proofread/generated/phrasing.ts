import { type ColumnRole } from "./domains";

/** What a sentence says, each with its truth condition: see `claim-makers.ts`. */
export type ClaimName =
  | "unitFigure"
  | "unitFigures"
  | "someSum"
  | "tableTotal"
  | "cityTotal"
  | "twoColumns"
  | "inHundredMillions"
  | "unitShare"
  | "kindShare"
  | "workedRate"
  | "mean"
  | "unitChange"
  | "totalChange"
  | "whoChanged"
  | "unitsApart"
  | "most"
  | "least"
  | "firstOnes"
  | "lastOnes"
  | "standing"
  | "bothEnds"
  | "before"
  | "over"
  | "under"
  | "eachOver"
  | "eachUnder"
  | "anything"
  | "nothing"
  | "coverage";

export type Family =
  "figure" | "sum" | "rate" | "share" | "change" | "rank" | "threshold" | "list" | "count" | "coverage";

/** A way to say something: of which columns, and in which words. */
export interface Phrasing {
  readonly family: Family;
  readonly claim: ClaimName;
  readonly of: readonly ColumnRole[];
  /**
   * `{in}` limits to the units of the table where others are about, `{all}` and `{whole}` are all of them, `{member}`
   * what one of them is called; `{says}` and `{noun}` name the column; all others come from the claim.
   */
  readonly text: string;
}

/** Whether it says of some that something is true of them, and not that it is of nobody else. */
export const leavesOthersOpen = ({ claim, text }: Phrasing): boolean =>
  openClaims.includes(claim) && /^(?:\{in\})?\{units\}/.test(text);

const openClaims: readonly ClaimName[] = ["over", "under", "anything", "nothing", "whoChanged"];

/** Phrasings of a family that say the same of the same columns; `of` are their roles. */
export const phrasings = (
  family: Family,
  claim: ClaimName,
  of: string,
  texts: readonly string[],
): readonly Phrasing[] => texts.map((text) => ({ family, claim, of: of.split(" ") as ColumnRole[], text }));

/** Columns that count something. */
export const counts = "whole base kind flaw done amount";
/** Those of which there may be much or little. */
export const measured = "whole base kind done amount";
