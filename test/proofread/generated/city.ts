import { type ColumnRole } from "./domains";
import { type UnitKind } from "./unit-pools";

export interface CityColumn {
  readonly key: string;
  readonly role: ColumnRole;
  readonly header: string;
  /** What a figure of it follows, in the bulletin's words. */
  readonly says: readonly string[];
  readonly nouns: readonly string[];
  readonly unit: string;
  /** Decimal places in which it is written. */
  readonly places: number;
  /** The columns that a rate is worked out from, by their keys. */
  readonly rateOf: readonly [part: string, whole: string] | null;
}

export interface CityRow {
  readonly name: string;
  /** By the column; `null` is blank. */
  readonly cells: readonly (number | null)[];
}

export interface CityTable {
  readonly units: UnitKind;
  readonly title: string;
  readonly columns: readonly CityColumn[];
  readonly rows: readonly CityRow[];
  readonly total: "first" | "last" | "absent";
  readonly nameHeader: string;
  readonly hasOrdinals: boolean;
  readonly hasRemarks: boolean;
}

/** One table, or two of the same columns and other units. */
export interface City {
  readonly tables: readonly CityTable[];
}

/** Half up, of the decimal number that a person reads. */
export const rounded = (value: number, places: number): number =>
  Math.round(Number((value * 10 ** places).toPrecision(12))) / 10 ** places;

export const placeOf = (table: CityTable, key: string): number =>
  table.columns.findIndex((column) => column.key === key);

/** The figures of a column, with whose they are; blank ones are left out. */
export const figuresOf = (
  rows: readonly CityRow[],
  place: number,
): readonly { readonly name: string; readonly value: number }[] =>
  rows.flatMap(({ name, cells }) => {
    const value = cells[place] ?? null;
    return value === null ? [] : [{ name, value }];
  });

export const sumOf = (rows: readonly CityRow[], place: number): number =>
  rounded(
    figuresOf(rows, place).reduce((sum, { value }) => sum + value, 0),
    4,
  );

/** What all rows of some tables come to in a column; `null` where that is nothing: of scores, of a rate of nothing. */
export function totalOf(tables: readonly CityTable[], column: CityColumn): number | null {
  const rows = tables.flatMap((table) => table.rows);
  const [first] = tables;
  if (first === undefined || column.role === "score" || column.role === "place") return null;
  if (column.rateOf === null) return sumOf(rows, placeOf(first, column.key));
  const [part, whole] = column.rateOf.map((key) => sumOf(rows, placeOf(first, key)));
  return part === undefined || !whole ? null : rounded((100 * part) / whole, 2);
}

/** A number as the tables and the bulletin write it. */
export const written = (value: number, { places }: Pick<CityColumn, "places">): string => value.toFixed(places);

/** The table as lines of a text, a tab between cells. */
export function linesOf(table: CityTable): readonly string[] {
  const { columns, rows, nameHeader, hasOrdinals, hasRemarks, total } = table;
  const line = (ordinal: string, name: string, cells: readonly (number | null)[]): string =>
    [
      ...(hasOrdinals ? [ordinal] : []),
      name,
      ...columns.map((column, place) => {
        const value = cells[place] ?? null;
        return value === null ? "-" : written(value, column);
      }),
      ...(hasRemarks ? [""] : []),
    ].join("\t");
  const header = [
    ...(hasOrdinals ? ["序号"] : []),
    nameHeader,
    ...columns.map((column) => column.header),
    ...(hasRemarks ? ["备注"] : []),
  ];
  const totals = line(
    hasOrdinals ? "合计" : "",
    hasOrdinals ? "" : "合计",
    columns.map((column) => totalOf([table], column)),
  );
  const body = rows.map(({ name, cells }, place) => line(String(place + 1), name, cells));
  return [header.join("\t"), ...(total === "first" ? [totals] : []), ...body, ...(total === "last" ? [totals] : [])];
}
