import { type Claim, type Subject } from "./claim";

/** What a claim may be about, of each list the one that is meant by its place. */
export interface Targets {
  readonly subjects: readonly Subject[];
  readonly categories: readonly (string | null)[];
}

/** The subjects and kinds of a claim; of `分别为…` those at its place, `null` where the lists are of different lengths. */
export function targetsOf({ share, listed, subjects, categories }: Claim): Targets | null {
  if (share.kind !== "each") return { subjects, categories };
  const category = listed.categories.length === share.of ? listed.categories[share.place] : undefined;
  if (category !== undefined) return { subjects, categories: [category] };
  const unit = listed.units.length === share.of ? listed.units[share.place] : undefined;
  return unit === undefined ? null : { subjects: [{ kind: "units", keys: [unit] }], categories };
}
