import { type Aspect } from "../text/aspects";
import { type Series, type SeriesTotal, type SeriesValue } from "./series";

/** What is left of a whole without one of its two parts. */
const leftOver: readonly (readonly [whole: Aspect, part: Aspect, rest: Aspect])[] = [
  ["expected", "count", "missed"],
  ["count", "sound", "unsound"],
  ["count", "unsound", "sound"],
  ["count", "timely", "late"],
  ["count", "late", "timely"],
];

/** What a table has no column for, but for the whole and the other part: 不合规 is all without 合规, 未评 what is 应评 and not 已评. */
export function leftOverSeries(columns: readonly Series[]): readonly Series[] {
  const ofAspects = leftOver
    .filter(([, , rest]) => !columns.some(({ aspect }) => aspect === rest))
    .flatMap(([whole, part, rest]) => pairs(columns, whole, part).map(([all, some]) => without(all, some, rest, null)));
  const ofKinds = columns.flatMap((all) => {
    const stem = /^应(.+)$/.exec(all.category ?? "")?.[1];
    const some = columns.find(({ category, period }) => category === `已${stem ?? ""}` && period === all.period);
    return stem === undefined || some === undefined ? [] : [without(all, some, "count", `未${stem}`)];
  });
  return [...ofAspects, ...ofKinds];
}

/** Columns of all kinds, both of the same time. */
const pairs = (columns: readonly Series[], whole: Aspect, part: Aspect): readonly (readonly [Series, Series])[] =>
  columns
    .filter(({ aspect, category, derived }) => aspect === whole && category === null && !derived)
    .flatMap((all) => {
      const some = columns.find(
        ({ aspect, category, period }) => aspect === part && category === null && period === all.period,
      );
      return some === undefined ? [] : [[all, some] as const];
    });

function without(all: Series, some: Series, aspect: Aspect, category: string | null): Series {
  const values = all.values.map((value, row): SeriesValue => {
    const other = some.values[row];
    return {
      ...value,
      value: value.value === null || other?.value == null ? null : value.value - other.value,
      cells: `${value.cells},${other?.cells ?? ""}`,
    };
  });
  return {
    ...all,
    header: `${all.header} - ${some.header}`,
    aspect,
    category,
    values,
    total: rest(all, some),
    derived: true,
  };
}

function rest({ total: all }: Series, { total: some }: Series): SeriesTotal | null {
  if (all === null || some === null) return null;
  const value = all.value - some.value;
  return {
    value,
    added: all.added === null || some.added === null ? null : all.added - some.added,
    sum: `${value} = ${all.value}（${all.cells}） - ${some.value}（${some.cells}）`,
    cells: `${all.cells},${some.cells}`,
  };
}
