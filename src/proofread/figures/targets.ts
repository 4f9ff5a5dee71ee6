import { type Period } from "../text/header-parts";
import { type Claim, type Subject } from "./claim";

/** What a claim may be about, of each list the one that is meant by its place. */
export interface Targets {
  readonly subjects: readonly Subject[];
  readonly categories: readonly (string | null)[];
  readonly period: Period;
}

/** The subjects, kinds and time of a claim; of `分别为…` those at its place, `null` where the lists are of different lengths. */
export function targetsOf({ share, listed, subjects, categories, period }: Claim): Targets | null {
  const all = { subjects, categories, period };
  if (share.kind !== "each") return all;
  const at = <T>(list: readonly T[]): T | undefined => (list.length === share.of ? list[share.place] : undefined);
  const category = at(listed.categories);
  if (category !== undefined) return { ...all, categories: [category] };
  const unit = at(listed.units);
  if (unit !== undefined) return { ...all, subjects: [{ kind: "units", keys: [unit] }] };
  const month = at(listed.months);
  return month === undefined ? null : { ...all, period: month };
}
