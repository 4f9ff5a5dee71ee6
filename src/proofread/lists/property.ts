import { type Claim } from "../claims/claim";
import { type Readings } from "../claims/claimed-series";
import { type ClauseShape } from "../claims/clause-shape";
import { type Series } from "../tables/series";
import { type Mention } from "../text/mention";
import { plainKey } from "../text/plain-text";
import { type Fit } from "../text/quantity";

/** What is said to be true of every unit of a list. */
export interface Property {
  /** The numbers by which it is told of whom it is true. */
  readonly readings: Readings;
  readonly isTrueOf: (value: number | null, series: Series) => Fit;
  /** Whether it bounds from above, and nothing at all may be told apart. */
  readonly zeroApart?: boolean;
}

/** A stretch of a clause that may tell a property: its shape and its words. */
export interface Said {
  readonly claim: Claim;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly words: string;
}

/** What stands from one place of a shape to another. */
export function saidIn(claim: Claim, { text, mentions, spans }: ClauseShape, from: number, to: number): Said {
  const start = spans[from]?.[0] ?? 0;
  return {
    claim,
    text: text.slice(from, to),
    mentions: mentions.slice(from, to).filter((mention) => mention !== undefined),
    words: from < to ? plainKey(claim.bulletin.text.slice(start, spans[to - 1]?.[1] ?? start)) : "",
  };
}

/** Words that may stand in front of a property and change nothing. */
export const lead =
  "^(?:[DFSVGT,:]|本月|当月|本周|本期|本季度|全年|当年|目前|其中|也|尚|暂|仍|仍然|均|实现|保持|全部|所有|唯一|一个|[中里内各,，])*";

/** Whether something that was worked out is so; of who has no value that cannot be told. */
export const isSo = (value: number | null): Fit => (value === null ? "open" : value > 0 ? "fits" : "misses");

/** Whether there is anything; of who has no value that cannot be told where others are said to have 0. */
export function isThere(value: number | null, series: Pick<Series, "values">): Fit {
  const told = value ?? (hasZeros(series) ? null : 0);
  return told === null ? "open" : told > 0 ? "fits" : "misses";
}

/** Whether a value is nothing; in a column without a 0 a blank is one. */
export function isZero(value: number | null, series: Pick<Series, "values">): Fit {
  const told = value ?? (hasZeros(series) ? null : 0);
  return told === null ? "open" : told === 0 ? "fits" : "misses";
}

const hasZeros = ({ values }: Pick<Series, "values">): boolean => values.some(({ value }) => value === 0);

/** Of plain counts: who has no value reported nothing. */
export const isNothing = (value: number | null): Fit => ((value ?? 0) === 0 ? "fits" : "misses");
