import { type Period } from "../text/header-parts";
import { type Claim, isPercentage, type Subject } from "./claim";

/** What a claim may be about, of each list the one that is meant by its place. */
export interface Targets {
  readonly subjects: readonly Subject[];
  readonly categories: readonly (string | null)[];
  readonly period: Period;
}

/** The subjects, kinds and time of a claim; of `分别为…` those at its place, `null` where the lists are of different lengths. */
export function targetsOf(claim: Claim): Targets | null {
  const { share, listed, subjects, categories, period } = claim;
  const all = { subjects, categories, period };
  if (share.kind !== "each") return all;
  const at = <T>(list: readonly T[]): T | undefined => (list.length === share.of ? list[share.place] : undefined);
  const category = at(listed.categories);
  if (category !== undefined) return { ...all, categories: [category] };
  const unit = at(listed.units);
  if (unit !== undefined) return { ...all, subjects: [{ kind: "units", keys: [unit] }] };
  const month = at(listed.months);
  if (month !== undefined) return { ...all, period: month };
  // 市直报送10条，县区报送30条，分别占25%、75%: the figures before it are the list.
  const counted = isPercentage(claim) ? claim.earlier.filter((each) => !isPercentage(each)) : [];
  const alike = counted.filter(({ quantity }) => quantity.unit === counted[0]?.quantity.unit);
  const figure = at(alike.slice(-share.of));
  return figure === undefined ? null : { ...all, subjects: figure.subjects, categories: figure.categories };
}
