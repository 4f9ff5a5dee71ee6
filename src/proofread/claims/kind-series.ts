import { type Evidence } from "../proofreader";
import { kindColumns } from "../tables/kind-columns";
import { type Series } from "../tables/series";
import { type Readings } from "./claimed-series";

/** The kinds of things by their totals, of every table with columns for all of these kinds; the keys are the kinds. */
export const kindReadings = (evidence: Evidence, named: readonly string[]): Readings =>
  columnsWith(evidence, named).flatMap((columns) => {
    const [first] = columns;
    return first === undefined ? [] : [[byKind(first, columns)]];
  });

/** One unit's values of every kind, of every table that has the unit. */
export const kindsOfUnit = (evidence: Evidence, unit: string, named: readonly string[]): Readings =>
  columnsWith(evidence, named).flatMap((columns) => {
    const values = columns.flatMap(({ category, header, values: all }) => {
      const own = all.find(({ key }) => key === unit);
      return own === undefined || category === null ? [] : [{ ...own, name: header, key: category }];
    });
    const [first] = columns;
    return first === undefined || values.length === 0 ? [] : [[{ ...first, category: null, values, total: null }]];
  });

/** The columns of kinds of every table that has all of those named. */
const columnsWith = (evidence: Evidence, named: readonly string[]): readonly (readonly Series[])[] =>
  evidence.tables
    .flatMap((table) => kindColumns(table, evidence) ?? [])
    .map(({ kinds }) => kinds)
    .filter((kinds) => named.every((kind) => kinds.some(({ category }) => category === kind)));

function byKind(frame: Series, columns: readonly Series[]): Series {
  const values = columns.flatMap(({ category, header, total }) =>
    category === null || total === null
      ? []
      : [{ name: header, key: category, value: total.value, cells: total.cells }],
  );
  return { ...frame, header: "各类合计", category: null, values, total: null, derived: true };
}
