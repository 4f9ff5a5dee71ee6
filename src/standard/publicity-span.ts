import { type Day } from "../calendar/day";
import { oncePer } from "../support/once-per";
import { type Standard } from "./standard";

export type PublicityRegime = Standard["publicityRegimes"][number];

/** What a penalty says that decides how long it is published. */
export interface PublishedPenalty {
  /** 失信程度 as the ledger writes it; `null` when it does not say. */
  readonly degree: string | null;
  readonly penaltyCategory: string | null;
  /** 违法行为类型 and 处罚机关, whose words tell the fields of supervision with a longer minimum. */
  readonly about: readonly (string | null)[];
}

/** How long a penalty is published, in months from the decision day. */
export interface PublicitySpan {
  readonly minMonths: number;
  readonly maxMonths: number;
  /** Whether such a penalty is in principle not published at all. */
  readonly inPrincipleNotPublished: boolean;
}

/** The regime in force on a decision day; `undefined` before the first one. */
export function publicityRegime(regimes: readonly PublicityRegime[], decision: Day): PublicityRegime | undefined {
  return regimes.find(
    ({ decisionFrom, decisionTo }) =>
      (decisionFrom === null || decision >= decisionFrom) && (decisionTo === null || decision <= decisionTo),
  );
}

/** The months that are right for every penalty under a regime, whatever it says: most penalties lie within them. */
export const undisputedSpan = oncePer(
  ({ terms, longerMinimum }: PublicityRegime): Pick<PublicitySpan, "minMonths" | "maxMonths"> | null =>
    terms.some((term) => term.inPrincipleNotPublished)
      ? null
      : {
          minMonths: Math.max(...[...terms, ...longerMinimum].map(({ minMonths }) => minMonths)),
          maxMonths: Math.min(...terms.map(({ maxMonths }) => maxMonths)),
        },
);

const onlyWarned = /^(?:警告|通报批评)(?:\s*[;；、,，]\s*(?:警告|通报批评))*$/;

/** The span that a regime gives a penalty: that of its degree, the widest one where the degree is not known. */
export function publicitySpan(regime: PublicityRegime, penalty: PublishedPenalty): PublicitySpan {
  const term = regime.terms.find(({ words }) => penalty.degree !== null && words.includes(penalty.degree));
  const terms = term === undefined ? regime.terms : [term];
  const longer = regime.longerMinimum
    .filter(({ words }) => words.some((word) => penalty.about.some((text) => text?.includes(word))))
    .map(({ minMonths }) => minMonths);
  return {
    minMonths: Math.max(Math.min(...terms.map(({ minMonths }) => minMonths)), ...longer),
    maxMonths: Math.max(...terms.map(({ maxMonths }) => maxMonths)),
    inPrincipleNotPublished:
      terms.some((each) => each.inPrincipleNotPublished) && onlyWarned.test(penalty.penaltyCategory ?? ""),
  };
}
