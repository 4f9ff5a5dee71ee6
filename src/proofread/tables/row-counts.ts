import { type FactRow, type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { aspectsIn, type Aspect } from "../text/aspects";
import { unitNames } from "../text/unit-names";
import { cellAddress, columnAddresses, type PlacedColumn } from "./cell-address";
import { type Series } from "./series";

/** A list of bodies or cases: how many of its rows there are of each county, of what its title speaks of. */
export function rowCounts(frame: Pick<Series, "table" | "topics" | "scope">, evidence: Evidence): readonly Series[] {
  const { table } = frame;
  return table.columns.flatMap((column, place): readonly Series[] => {
    const placed = { column, place };
    const rowsOf = column.role === "text" || column.role === "name" ? rowsByText(table, place) : new Map();
    if (rowsOf.size === 0 || (rowsOf.size === table.rows.length && table.rows.length > 1)) return [];
    const count = table.rows.length;
    const cells = columnAddresses(placed, table.rows);
    return [
      {
        ...frame,
        header: column.header,
        aspect: subjectOf(table),
        category: null,
        period: null,
        when: null,
        values: valuesOf(rowsOf, placed, evidence),
        total: { value: count, added: count, sum: `${count} = ${cells}`, cells },
        derived: true,
      },
    ];
  });
}

/** 超期 of 超期明细. */
const subjectOf = ({ title, name }: FactTable): Aspect =>
  aspectsIn(title === "" ? name : title)
    .filter((aspect) => aspect !== "count")
    .at(-1) ?? "count";

function rowsByText({ rows }: FactTable, place: number): ReadonlyMap<string, readonly FactRow[]> {
  const found = new Map<string, FactRow[]>();
  for (const row of rows) {
    const cell = row.cells[place];
    if (typeof cell !== "string" || cell === "") continue;
    const others = found.get(cell);
    if (others === undefined) found.set(cell, [row]);
    else others.push(row);
  }
  return found;
}

const valuesOf = (
  rowsOf: ReadonlyMap<string, readonly FactRow[]>,
  placed: PlacedColumn,
  evidence: Evidence,
): Series["values"] =>
  [...rowsOf].map(([name, rows]) => ({
    name,
    key: unitNames(evidence).keyOf(name),
    value: rows.length,
    cells: rows.map((row) => cellAddress(row, placed)).join(","),
  }));
