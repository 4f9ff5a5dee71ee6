import { type Period, periodOf } from "../text/header-parts";
import { type Series, type When } from "./series";

/** Each series with the place in time that it has among those of the same thing: 10月 is before 11月. */
export function withTimes(all: readonly Series[]): readonly Series[] {
  const groups = new Map<string, Series[]>();
  for (const series of all) {
    const key = `${series.aspect} ${series.category ?? ""}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [series]);
    else others.push(series);
  }
  const times = new Map([...groups.values()].flatMap((group) => [...timesOf(group)]));
  return all.map((series) => ({ ...series, when: times.get(series) ?? null }));
}

function timesOf(group: readonly Series[]): ReadonlyMap<Series, When> {
  const moments = datedIn(group);
  const relative = group.flatMap((series) => (isWhen(series.period) ? [[series, series.period] as const] : []));
  const dated = whenOfMoments(moments);
  // Beside 上月归集量 stands the one of now, by whatever name.
  const rest = group.filter(
    (series) => !series.derived && series.period !== "total" && !isWhen(series.period) && !dated.has(series),
  );
  const hasBefore = relative.some(([, when]) => when !== "now");
  const others = hasBefore && !relative.some(([, when]) => when === "now") && dated.size === 0 ? rest : [];
  const isOne = new Set(others.map(({ period }) => period)).size === 1;
  return new Map([...dated, ...relative, ...(isOne ? others : []).map((series) => [series, "now"] as const)]);
}

/** The series with their times; beside 一季度合计 what says no time is of the one that the table's title tells. */
function datedIn(group: readonly Series[]): readonly Dated[] {
  const dated = group.flatMap((series) => momentsOf(series, series.period));
  const kinds = new Set(dated.map(({ moment }) => moment.kind));
  const tables = new Set(dated.map(({ series }) => series.table));
  const undated = group
    .filter(({ period, derived, table }) => period === null && !derived && tables.has(table))
    .flatMap((series) => momentsOf(series, timeOf(series.table)));
  return undated.every(({ moment }) => kinds.has(moment.kind)) ? [...dated, ...undated] : dated;
}

const timeOf = ({ title, name }: Series["table"]): Period => periodOf(title) ?? periodOf(name);

const momentsOf = (series: Series, period: Period): readonly Dated[] => {
  const moment = momentOf(series, period);
  return moment === null ? [] : [{ series, moment }];
};

const isWhen = (period: Period): period is When => period === "now" || period === "before" || period === "year-before";

/** A point in time of a kind, counted in steps of that kind; without its year it is one of a round. */
interface Moment {
  readonly kind: "month" | "quarter" | "half" | "year";
  readonly round: number;
  readonly step: number;
  readonly year: number | null;
}

const rounds = { month: 12, quarter: 4, half: 2, year: 1 } as const;

function momentOf({ header, table }: Series, period: Period): Moment | null {
  const [, sign = "", digits] = /^([qhy]?)(\d+)$/.exec(period ?? "") ?? [];
  if (digits === undefined) return null;
  const kind = sign === "" ? "month" : sign === "q" ? "quarter" : sign === "h" ? "half" : "year";
  const written = [header, table.title, table.name].map((text) => /(\d{4})年/.exec(text)?.[1]);
  const year = written.find((each) => each !== undefined);
  const step = kind === "year" ? 0 : Number(digits) - 1;
  return {
    kind,
    round: rounds[kind],
    step,
    year: kind === "year" ? Number(digits) : year === undefined ? null : Number(year),
  };
}

interface Dated {
  readonly series: Series;
  readonly moment: Moment;
}

/** The last one is now; the one a step earlier is before, the one a round earlier is of the year before. */
function whenOfMoments(moments: readonly Dated[]): ReadonlyMap<Series, When> {
  const [first] = moments;
  if (first === undefined || moments.some(({ moment }) => moment.kind !== first.moment.kind)) return new Map();
  const serials = serialsOf(moments.map(({ moment }) => moment));
  const now = Math.max(...serials);
  if (Math.min(...serials) === now) return new Map();
  const { round } = first.moment;
  return new Map(
    moments.flatMap(({ series }, place): readonly (readonly [Series, When])[] => {
      const past = now - (serials[place] ?? 0);
      if (past === 0) return [[series, "now"]];
      if (past === round) return [[series, "year-before"]];
      return past === 1 ? [[series, "before"]] : [];
    }),
  );
}

/** Where years are not written, the last step of a round beside the first is that of the year before: 12月 and 1月. */
function serialsOf(moments: readonly Moment[]): readonly number[] {
  const hasYears = moments.every(({ year }) => year !== null);
  const steps = new Set(moments.map(({ step }) => step));
  return moments.map(({ round, step, year }) => {
    if (hasYears) return (year ?? 0) * round + step;
    const isTurn = round > 2 && steps.size === 2 && steps.has(0) && steps.has(round - 1);
    return isTurn && step > 0 ? -1 : step;
  });
}
