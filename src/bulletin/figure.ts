import { rateInText, type Ratio } from "../measures/ratio";
import { type Words } from "../support/words";
import { type BulletinFacts } from "./bulletin-facts";

/**
 * What a figure is worth. `none` is a list that nobody is on, or a count that there must be something of to be told;
 * `unknown` is what nothing was counted for, and is never written as a nought.
 */
export type FigureValue =
  { readonly state: "given"; readonly text: string } | { readonly state: "none" } | { readonly state: "unknown" };

/** A figure, rank or list that a bulletin may quote. */
export interface Figure {
  /** Stands in braces in the templates. */
  readonly name: string;
  readonly meaning: Words;
  /** The table, column or setting that it is taken from. */
  readonly origin: Words;
  readonly value: (facts: BulletinFacts) => FigureValue;
}

export const unknown: FigureValue = { state: "unknown" };

export const given = (text: string | number): FigureValue => ({ state: "given", text: String(text) });

/** What is known where there is a source, and unknown where there is none. */
export const from = <T>(source: T | null, value: (known: T) => FigureValue): FigureValue =>
  source === null ? unknown : value(source);

/** Names as a sentence lists them. */
export const listed = (names: readonly string[]): FigureValue =>
  names.length === 0 ? { state: "none" } : given(names.join("、"));

/** `100%` where all is well, else as rates are written in sentences; nothing to count is no rate. */
export function wholeRate(ratio: Ratio): FigureValue {
  if (ratio.denominator === 0) return unknown;
  return given(ratio.numerator === ratio.denominator ? "100%" : rateInText(ratio));
}

/** A count that is told only where there is something. */
export const someOf = (count: number): FigureValue => (count === 0 ? { state: "none" } : given(count));
