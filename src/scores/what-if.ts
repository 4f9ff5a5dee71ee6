import { assess, type UnitScore } from "./assess";
import { type ScoreScheme } from "./score-scheme";
import { type UnitFacts } from "./unit-facts";

/** Something that a unit can still do for a month that is over; late rows stay late. */
export type Lever =
  | { readonly kind: "fix-rows" | "report-concealed"; readonly rows: number }
  | { readonly kind: "provide"; readonly item: string }
  | { readonly kind: "all" };

/** What would come of it, other units staying as they are. */
export interface WhatIf {
  readonly lever: Lever;
  /** Points more than now. */
  readonly gain: number;
  readonly total: number;
  readonly rank: number;
}

/** What each lever that a unit has would give it: the same assessment once more with other facts. */
export function whatIf(
  facts: readonly UnitFacts[],
  scheme: ScoreScheme,
  warnedBefore: ReadonlySet<string>,
  now: UnitScore,
): readonly WhatIf[] {
  const index = facts.findIndex(({ unit }) => unit === now.unit);
  const own = facts[index];
  const { total } = now;
  if (own === undefined || total === null) return [];
  const levers = leversOf(own, scheme);
  const all: readonly Lever[] = levers.length > 1 ? [...levers, { kind: "all" }] : levers;
  return all.flatMap((lever) => {
    const pulled = lever.kind === "all" ? levers.reduce(pull, own) : pull(own, lever);
    const then = assess(
      facts.map((each, place) => (place === index ? pulled : each)),
      scheme,
      warnedBefore,
    )[index];
    return then?.total == null || then.rank === null
      ? []
      : [{ lever, gain: then.total - total, total: then.total, rank: then.rank }];
  });
}

function leversOf({ volume, compliant, sample, given }: UnitFacts, { items }: ScoreScheme): readonly Lever[] {
  const concealed = sample?.concealed ?? 0;
  return [
    ...(volume > compliant ? [{ kind: "fix-rows", rows: volume - compliant } as const] : []),
    ...(concealed > 0 ? [{ kind: "report-concealed", rows: concealed } as const] : []),
    ...items.flatMap((item) =>
      item.kind === "given" && (given[item.name] ?? 0) === 0 ? [{ kind: "provide", item: item.name } as const] : [],
    ),
  ];
}

function pull(facts: UnitFacts, lever: Lever): UnitFacts {
  switch (lever.kind) {
    case "fix-rows":
      return { ...facts, compliant: facts.volume };
    case "report-concealed":
      return facts.sample === null ? facts : { ...facts, sample: { ...facts.sample, concealed: 0 } };
    case "provide":
      return { ...facts, given: { ...facts.given, [lever.item]: 1 } };
    case "all":
      return facts;
  }
}
