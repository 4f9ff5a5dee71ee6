import { type CountedRows } from "./count-rows";
import { type CountyDisclosures } from "./disclosure-figures";
import { type DisclosureNote } from "./disclosure-note";
import { isMonthlyFlow } from "./disclosure-subjects";
import { type DisclosureTables } from "./disclosure-tables";
import { type MergedCounts, type NamedAmount } from "./merge-counts";

/** All that is to be said of the figures. */
export function disclosureNotes(
  { counts }: DisclosureTables,
  counted: CountedRows,
  merged: MergedCounts,
  counties: readonly CountyDisclosures[],
): readonly DisclosureNote[] {
  const flows = merged.fromRows.filter(isMonthlyFlow);
  const repeats = Array.from(counted.repeats, ([subject, rows]) => ({ subject, rows }));
  const differences = merged.disagreements.filter(({ kind }) => kind === "rows").length;
  const rows = (code: "after" | "undated" | "unkeyed" | "monthless"): readonly DisclosureNote[] =>
    counted[code] === 0 ? [] : [{ code, rows: counted[code] }];
  const named = (code: "unknown-category" | "municipal", amounts: readonly NamedAmount[]): readonly DisclosureNote[] =>
    amounts.map((amount) => ({ code, ...amount }));
  return [
    ...some(merged.fromRows, (subjects) => ({ code: "from-rows", subjects })),
    ...some(merged.fromStatements, (subjects) => ({ code: "from-statements", subjects })),
    ...(differences === 0 ? [] : [{ code: "rows-used", disagreements: differences } as const]),
    ...some(flows, (subjects) => ({ code: "flows-count", subjects })),
    ...some(repeats, (of) => ({ code: "repeats", of })),
    ...[...rows("after"), ...rows("undated"), ...rows("monthless"), ...rows("unkeyed")],
    ...Array.from(counted.takenIn, ([category, of]) => ({ code: "taken-in", category, rows: of }) as const),
    ...counts.flatMap(({ takenIn }) =>
      takenIn.map((category) => ({ code: "taken-in", category, rows: null }) as const),
    ),
    ...named(
      "unknown-category",
      Array.from(counted.unknownCategories, ([name, of]) => ({ name, rows: of })),
    ),
    ...named("municipal", merged.municipal),
    ...counts.flatMap(({ unreadable }) => unreadable.map((each) => ({ code: "unreadable", ...each }) as const)),
    ...(counties.some(({ categories }) => categories !== null) ? unknown("no-population", counties, "population") : []),
    ...(counties.some(({ loans }) => loans !== null) ? unknown("no-enterprises", counties, "enterprises") : []),
  ];
}

const some = <T>(values: readonly T[], note: (values: readonly T[]) => DisclosureNote): readonly DisclosureNote[] =>
  values.length === 0 ? [] : [note(values)];

/** A county that the roster does not know enough of leaves the whole city without the rate. */
const unknown = (
  code: "no-population" | "no-enterprises",
  counties: readonly CountyDisclosures[],
  what: "population" | "enterprises",
): readonly DisclosureNote[] =>
  some(
    counties.filter(({ unit }) => unit[what] === undefined),
    (found) => ({ code, counties: found.map(({ unit }) => unit.name) }),
  );
