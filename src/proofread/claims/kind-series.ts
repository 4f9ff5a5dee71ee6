import { type Evidence } from "../proofreader";
import { type Series } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { type Readings } from "./claimed-series";

/** From how many columns of kinds on they are compared with each other. */
const fewestKinds = 3;

/** The kinds of things by their totals, of every table with columns for all of these kinds; the keys are the kinds. */
export const kindReadings = (evidence: Evidence, kinds: readonly string[]): Readings =>
  evidence.tables.flatMap((table) => {
    const columns = allSeries(evidence).filter(
      (series) => series.table === table && series.category !== null && series.aspect === "count" && !series.derived,
    );
    const [first] = columns;
    if (first === undefined || columns.length < fewestKinds) return [];
    if (!kinds.every((kind) => columns.some(({ category }) => category === kind))) return [];
    return [[byKind(first, columns)]];
  });

/** One unit's values of every kind; `null` where the table does not have the unit. */
export function kindsOfUnit(evidence: Evidence, unit: string, kinds: readonly string[]): Readings {
  return kindReadings(evidence, kinds).flatMap((parts) =>
    parts.flatMap(({ table }) => {
      const columns = allSeries(evidence).filter(
        (series) => series.table === table && series.category !== null && series.aspect === "count" && !series.derived,
      );
      const values = columns.flatMap(({ category, header, values: all }) => {
        const own = all.find(({ key }) => key === unit);
        return own === undefined || category === null ? [] : [{ ...own, name: header, key: category }];
      });
      const [first] = columns;
      return first === undefined || values.length === 0 ? [] : [[{ ...first, category: null, values, total: null }]];
    }),
  );
}

function byKind(frame: Series, columns: readonly Series[]): Series {
  const values = columns.flatMap(({ category, header, total }) =>
    category === null || total === null
      ? []
      : [{ name: header, key: category, value: total.value, cells: total.cells }],
  );
  return { ...frame, header: "各类合计", category: null, values, total: null, derived: true };
}
