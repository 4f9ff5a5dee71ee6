import fc from "fast-check";
import { type City, type CityColumn, type CityRow, type CityTable, rounded } from "./city";
import { type ColumnPlan, type Domain, domains } from "./domains";
import { type UnitKind, unitPools } from "./unit-pools";

/** A number drawn for a cell, and a share of it. */
interface Drawn {
  readonly count: number;
  readonly share: number;
}

const fewestUnits = 8;
const mostUnits = 14;
const mostColumns = 6;

/** Many, few, as many as another has, none. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 6000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(5, 12, 40, 100, 300) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const drawn: fc.Arbitrary<Drawn> = fc.record({ count, share: fc.integer({ min: 0, max: 1000 }) });

const unitKinds: readonly (readonly UnitKind[])[] = [["counties"], ["offices"], ["townships"], ["offices", "counties"]];

const frame = fc.constantFrom(...domains).chain((domain) =>
  fc.record({
    domain: fc.constant(domain),
    layout: fc.constantFrom(...domain.layouts),
    spellings: fc.array(fc.nat(20), { minLength: mostColumns, maxLength: mostColumns }),
    total: fc.constantFrom("last" as const, "first" as const, "absent" as const),
    hasOrdinals: fc.boolean(),
    hasRemarks: fc.boolean(),
  }),
);
type Frame = typeof frame extends fc.Arbitrary<infer Value> ? Value : never;

const rowsOf = (kind: UnitKind) =>
  fc.record({
    names: fc.shuffledSubarray([...unitPools[kind].names], { minLength: fewestUnits, maxLength: mostUnits }),
    nameHeader: fc.constantFrom(...unitPools[kind].nameHeaders),
    cells: fc.array(fc.array(drawn, { minLength: mostColumns, maxLength: mostColumns }), {
      minLength: mostUnits,
      maxLength: mostUnits,
    }),
    /** A row with nothing in it. */
    blank: fc.option(fc.nat(fewestUnits - 1), { freq: 3 }),
  });

/** A city's tables. */
export const cityArbitrary: fc.Arbitrary<City> = fc
  .tuple(frame, fc.constantFrom(...unitKinds))
  .chain(([shape, kinds]) =>
    fc.tuple(...kinds.map(rowsOf)).map((parts) => ({
      tables: parts.map(({ names, nameHeader, cells, blank }, place): CityTable => {
        const units = kinds[place] ?? "counties";
        const plans = plansOf(shape);
        const isScored = plans.some(({ role }) => role === "score");
        const rows = names.map((name, row): CityRow => ({
          name,
          cells: row === blank && !isScored ? plans.map(() => null) : numbersOf(plans, cells[row] ?? []),
        }));
        return {
          units,
          title: `2024年2月份${unitPools[units].all[0] ?? ""}${shape.domain.title}统计表`,
          columns: columnsOf(shape, plans),
          rows: withPlaces(plans, rows),
          total: isScored ? "absent" : shape.total,
          nameHeader,
          hasOrdinals: shape.hasOrdinals,
          hasRemarks: shape.hasRemarks,
        };
      }),
    })),
  );

const plansOf = ({ domain, layout }: { readonly domain: Domain; readonly layout: readonly string[] }) =>
  layout.flatMap((key) => domain.columns.filter((column) => column.key === key));

const columnsOf = ({ spellings }: Frame, plans: readonly ColumnPlan[]): readonly CityColumn[] =>
  plans.map(({ key, role, headers, says, nouns, unit, numbers }, place) => {
    // Columns of one time are spelled alike: 本月 stands beside 上月.
    const spelling = spellings[role === "before" || plans.some((plan) => plan.role === "before") ? 0 : place] ?? 0;
    return {
      ...{ key, role, says, nouns, unit },
      header: headers[spelling % headers.length] ?? "",
      places: numbers.from === "decimals" ? numbers.places : numbers.from === "rate" ? 2 : 0,
      rateOf: numbers.from === "rate" ? ([numbers.part, numbers.whole] as const) : null,
    };
  });

/** The numbers of a row; those that hang on others are worked out when these are known. */
function numbersOf(plans: readonly ColumnPlan[], cells: readonly Drawn[]): readonly (number | null)[] {
  const known = new Map<string, number | null>();
  const numberOf = (key: string): number | null => {
    if (!known.has(key)) known.set(key, worked(key));
    return known.get(key) ?? null;
  };
  const worked = (key: string): number | null => {
    const place = plans.findIndex((plan) => plan.key === key);
    const numbers = plans[place]?.numbers;
    const { count: own = 0, share = 0 } = cells[place] ?? {};
    if (numbers === undefined) return null;
    switch (numbers.from) {
      case "free":
        return own;
      case "decimals":
        return rounded(
          numbers.least + ((numbers.most - numbers.least) * (share * 7 + (own % 7))) / 7007,
          numbers.places,
        );
      case "some-of":
        return Math.floor(((numberOf(numbers.column) ?? 0) * share) / 1000);
      case "few-of":
        return share < 400 ? 0 : Math.floor(((numberOf(numbers.column) ?? 0) * (share - 400)) / 20000);
      case "sum": {
        const kinds = plans.filter(({ role }) => role === "kind");
        return kinds.length === 0 ? own : kinds.reduce((sum, plan) => sum + (numberOf(plan.key) ?? 0), 0);
      }
      case "rate": {
        const whole = numberOf(numbers.whole) ?? 0;
        return whole === 0 ? null : rounded((100 * (numberOf(numbers.part) ?? 0)) / whole, 2);
      }
      case "difference":
        return (numberOf(numbers.now) ?? 0) - (numberOf(numbers.before) ?? 0);
      case "places":
        return 0;
    }
  };
  return plans.map(({ key }) => numberOf(key));
}

/** With the places that the scores give, those that are level on the same one. */
function withPlaces(plans: readonly ColumnPlan[], rows: readonly CityRow[]): readonly CityRow[] {
  const score = plans.findIndex(({ key }) => key === "score");
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, place) =>
      plans[place]?.numbers.from === "places"
        ? 1 + rows.filter(({ cells }) => (cells[score] ?? 0) > (row.cells[score] ?? 0)).length
        : cell,
    ),
  }));
}
