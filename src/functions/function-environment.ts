import { type Language } from "../support/words";
import { type RangeMemory } from "./range-memory";

/** What a calculation may know beside its arguments. */
export interface FunctionEnvironment {
  /** The language of sentences; words that formulas compare are always Chinese. */
  readonly language: Language;
  readonly memory: RangeMemory;
}
