import { type FactTable } from "../fact-table";
import { headerParts, periodOf } from "../text/header-parts";
import { spanOf } from "../text/time-span";
import { type Series } from "./series";

/** Whether the rows of a table are times and the changes between them: 本月, 上月, 增减. Months and quarters alone add up. */
const isOfTimes = ({ rows }: FactTable): boolean => {
  const parts = rows.map(({ name }) => ({ period: periodOf(name), change: headerParts(name).change }));
  return (
    rows.length > 1 &&
    parts.every(({ period, change }) => period !== null || change !== null) &&
    parts.some(({ period, change }) => change !== null || /^[hy]/.test(period ?? "") || spanOf(period) === null)
  );
};

/** The columns of a table; where its rows are times, each column at each time, which is the whole's. */
export const withTimesOfRows = (columns: readonly Series[]): readonly Series[] =>
  columns.flatMap((column) => {
    const { table, values, derived } = column;
    if (!isOfTimes(table)) return [column];
    if (derived) return [];
    return values.flatMap(({ name, value, cells }): readonly Series[] => {
      const period = headerParts(name).change === null ? periodOf(name) : null;
      if (value === null || period === null) return [];
      const total = { value, added: null, sum: `${value} = ${cells}`, cells };
      return [{ ...column, header: `${name} ${column.header}`, period, values: [], total }];
    });
  });
