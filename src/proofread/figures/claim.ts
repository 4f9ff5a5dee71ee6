import { isRate, type Aspect } from "../text/aspects";
import { type Period } from "../text/header-parts";
import { type Mention, type Scope } from "../text/mention";
import { type Quantity } from "../text/quantity";
import { type Clause, type Sentence } from "../text/sentence";

/** Whom a figure is about. */
export type Subject =
  | { readonly kind: "units"; readonly keys: readonly string[] }
  | { readonly kind: "scope"; readonly scope: Scope }
  /** Nobody is named: all whom the tables have. */
  | { readonly kind: "all" }
  /** A unit or a region that no table knows. */
  | { readonly kind: "stranger" };

/** How a figure stands to the units before it. */
export type Share =
  /** Of the one subject, or of all of it together. */
  | { readonly kind: "whole" }
  /** One of `分别为…`: the place among them, and how many there are. */
  | { readonly kind: "each"; readonly place: number; readonly of: number }
  /** True of every unit: `均超过30条`. */
  | { readonly kind: "every" };

/** A figure of a bulletin with all that the words around it leave open. */
export interface Claim {
  readonly quantity: Quantity;
  readonly mention: Mention;
  readonly clause: Clause;
  readonly sentence: Sentence;
  /** The likeliest first. */
  readonly subjects: readonly Subject[];
  /** Whether its sentence names whom it is about, or nobody but all can be meant. */
  readonly isOfNamed: boolean;
  /** Whether its sentence names what it counts. */
  readonly isOfSaid: boolean;
  readonly aspects: readonly Aspect[];
  /** Columns' own names; `null` is all kinds. */
  readonly categories: readonly (string | null)[];
  /** The lists that are open for 分别为: of units, of columns' names, of months. */
  readonly listed: {
    readonly units: readonly string[];
    readonly categories: readonly string[];
    readonly months: readonly string[];
  };
  readonly share: Share;
  /** The figures of the sentence before this one. */
  readonly earlier: readonly Claim[];
  /** What the words before it name last, a rate or not; `null` where nothing is named. */
  readonly named: Aspect | null;
  /** The time it is of, by the nearest words before it. */
  readonly period: Period;
}

/** A percentage; 按期率为0 is one without its sign. */
export const isPercentage = ({ quantity: { unit, value }, aspects }: Claim): boolean =>
  unit === "%" || (unit === "" && value === 0 && aspects.every(isRate));
