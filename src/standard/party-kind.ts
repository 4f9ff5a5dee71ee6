import { listedValue } from "./code-list";
import { type Standard } from "./standard";

/** The three kinds of party, as 行政相对人类别 names them. */
export type PartyKind = "organisation" | "person" | "sole-trader";

const kindOf: ReadonlyMap<string, PartyKind> = new Map([
  ["法人及非法人组织", "organisation"],
  ["自然人", "person"],
  ["个体工商户", "sole-trader"],
]);

/** The kind that a cell of 行政相对人类别 states; `null` when it is blank or states none. */
export function partyKind(category: string | null, { codeLists }: Standard): PartyKind | null {
  if (category === null) return null;
  const value = kindOf.has(category) ? category : listedValue(codeLists.partyCategories, category);
  return value === null ? null : (kindOf.get(value) ?? null);
}
