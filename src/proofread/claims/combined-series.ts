import { type Series } from "../tables/series";

/** Columns of one table as one: of every unit what its values come to, told with all of them; `null` of no columns. */
export function combined(
  columns: readonly Series[],
  come: (values: readonly (number | null)[]) => number | null,
): Series | null {
  const [first] = columns;
  if (first === undefined) return null;
  const values = first.values.map((each) => {
    const own = columns.map(({ header, values: all }) => ({ header, value: all.find(({ key }) => key === each.key) }));
    return {
      ...each,
      value: come(own.map(({ value }) => value?.value ?? null)),
      said: own.map(({ header, value }) => `${header} ${value?.value ?? "-"}`).join("，"),
      cells: own.flatMap(({ value }) => value?.cells ?? []).join(","),
    };
  });
  const header = columns.map((column) => column.header).join("、");
  return { ...first, header, category: null, values, total: null, derived: true };
}
