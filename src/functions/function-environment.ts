import { type Language } from "../support/words";

/** What a calculation may know beside its arguments. */
export interface FunctionEnvironment {
  /** The language of sentences; words that formulas compare are always Chinese. */
  readonly language: Language;
}
