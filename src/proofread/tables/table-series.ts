import { oncePer } from "../../support/once-per";
import { type FactColumn, type FactRow, type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { aspectsIn, isRate, topicsIn, type Aspect, type Topic } from "../text/aspects";
import { headerParts, type HeaderParts, periodOf, type Period } from "../text/header-parts";
import { plainKey } from "../text/plain-text";
import { unitNames } from "../text/unit-names";
import { isOfCases } from "./case-table";
import { cellAddress, columnAddresses, type PlacedColumn } from "./cell-address";
import { withTimes } from "./column-times";
import { leftOverSeries } from "./left-over-series";
import { wholesOf } from "./whole-of-kinds";
import { withPointsOfKinds } from "./points-of-kinds";
import { rowCounts } from "./row-counts";
import { isOfMonths, type Series, type SeriesTotal, type SeriesValue } from "./series";
import { scopeOfTable } from "./table-scope";
import { withKindsOfTimes } from "./kinds-of-times";
import { withTimesOfRows } from "./time-rows";

/** Every series of every table, in the tables' order. */
export const allSeries: (evidence: Evidence) => readonly Series[] = oncePer((evidence: Evidence) =>
  // Tables of several months side by side are of one time each.
  monthsOfTables(evidence) > 1
    ? withTimes(
        evidence.tables.flatMap((table) =>
          withTimesOfRows(seriesOf(table, evidence)).map((each) => ({ ...each, period: each.period ?? timeOf(table) })),
        ),
      )
    : evidence.tables.flatMap((table) => withTimes(withTimesOfRows(seriesOf(table, evidence)))),
);

const timeOf = ({ title, name }: FactTable): Period => periodOf(title) ?? periodOf(name);

const monthsOfTables = ({ tables }: Evidence): number => {
  const times = new Set(tables.map(timeOf).filter((period) => period !== null));
  // A whole year beside its months is no time of its own.
  const parts = [...times].filter((period) => !period.startsWith("y"));
  return parts.length > 0 ? parts.length : times.size;
};

/** From how many columns of kinds on a table is about which kinds there are. */
const fewestKinds = 3;

function seriesOf(table: FactTable, evidence: Evidence): readonly Series[] {
  const numeric = table.columns
    .map((column, place) => ({ column, place }))
    .filter(
      ({ column, place }) =>
        (column.role === "count" || column.role === "rate" || isPlaceInTime(table, place)) &&
        headerParts(column.header).change === null,
    );
  const frame = frameOf(table, evidence);
  if (numeric.length === 0 || isOfCases(table)) return rowCounts(frame, evidence);

  const titleAspect = aspectsIn(table.title)
    .filter((aspect) => aspect !== "count")
    .at(-1);
  const read = numeric.map(({ column, place }): Series => {
    const { aspect, category, period } = column.role === "rate" ? rateParts(column.header) : headerParts(column.header);
    // A table's only numbers are what its title speaks of, whatever their header.
    const isOnly = numeric.length === 1;
    return {
      ...frame,
      header: column.header,
      aspect: aspect ?? (column.role === "rate" ? "share-rate" : (titleAspect ?? "count")),
      category: isOnly ? null : category,
      period,
      when: null,
      values: table.rows.map((row) => valueOf(row, [{ column, place }], evidence)),
      total:
        column.role === "rate" || (aspect !== null && addsUpToNothing.includes(aspect) && !isExtra(category))
          ? statedRate(table, column, place)
          : totalOf(table, column, place),
      derived: false,
    };
  });
  const columns = withSumOfAll(withKindsOfTimes(withPointsOfKinds(read)));
  const kinds = numeric.filter((_, at) => columns[at]?.aspect === "count" && columns[at].category !== null);
  const isOfKinds = columns.every(
    ({ aspect, category, period }, at) =>
      numeric[at]?.column.role === "rate" || (aspect === "count" && (category === null || period === null)),
  );
  const found = [...columns, ...leftOverSeries(columns)];
  if (kinds.length < fewestKinds || !isOfKinds) return found;
  const hasSum = columns.some(({ aspect, category }) => aspect === "count" && category === null);
  // What is a part of another column is no kind beside it.
  const isOfAlike = wholesOf(columns).size === 0 && new Set(kinds.map(({ column }) => unitOf(column))).size === 1;
  return [
    ...found,
    ...(hasSum || !isOfAlike ? [] : [rowSums(frame, kinds, evidence)]),
    coverage(frame, kinds, evidence),
  ];
}

/** 万元 of `授信金额（万元）`, 应 of `应签订主体`: what is due and what has been done of it add up to nothing. */
const unitOf = ({ header }: FactColumn): string =>
  (/^[应已]/.exec(header)?.[0] ?? "") + (/[(（](.*?)[)）]/.exec(header)?.[1] ?? "");

/** The places that one city had month by month, 全国排名, or units at two times; those of one time are no figures of theirs. */
const isPlaceInTime = ({ rows, columns }: FactTable, place: number): boolean =>
  isPlace(columns[place]) &&
  (isOfMonths({ values: rows.map(({ name }) => ({ name, key: name, value: null, cells: "" })) }) ||
    new Set(columns.filter(isPlace).map(({ header }) => headerParts(header).period)).size > 1) &&
  rows.every(({ cells }) => typeof cells[place] !== "string");

const isPlace = (column: FactColumn | undefined): boolean =>
  /排名|名次|位次/.test(column?.header ?? "") && headerParts(column?.header ?? "").change === null;

/** A column that is the others' sum in every row is of all kinds, whatever it is called: 评价主体总数. */
function withSumOfAll(columns: readonly Series[]): readonly Series[] {
  const kinds = columns.filter(({ aspect, category }) => aspect === "count" && category !== null);
  if (kinds.length <= fewestKinds || columns.some(({ aspect, category }) => aspect === "count" && category === null)) {
    return columns;
  }
  const whole = kinds.find(
    ({ values }) =>
      values.filter(({ value }) => value).length > 1 &&
      values.every(({ value }, row) => {
        const all = sumOf(kinds.map((kind) => kind.values[row]?.value ?? 0));
        return value !== null && value * 2 === all;
      }),
  );
  return columns.map((each) => (each === whole ? { ...each, category: null } : each));
}

/** A rate that is named after what is counted, 报送率, is a kind of its own. */
function rateParts(header: string): HeaderParts {
  const parts = headerParts(header);
  const own = plainKey(header).replace(/\([^)]*\)/g, "");
  return parts.aspect === null || isRate(parts.aspect) || !own.endsWith("率")
    ? parts
    : { ...parts, aspect: "share-rate", category: own };
}

/** Points and places of units are of no whole. */
const addsUpToNothing: readonly Aspect[] = ["score", "rank", "per-head"];

/** Points on top, and points taken away, are counted up. */
const isExtra = (category: string | null): boolean => category === "加分" || category === "扣分";

/** By its title and name, its headers, and what its rows are about. */
const topicsOf = ({ title, name, columns, rows }: FactTable): readonly Topic[] =>
  topicsIn([title, name, ...columns.map(({ header }) => header), ...rows.map((row) => row.name)].join(" "));

type Frame = Pick<Series, "table" | "topics" | "scope">;

/** What all series of a table have in common. */
export const frameOf = (table: FactTable, evidence: Evidence): Frame => ({
  table,
  topics: topicsOf(table),
  scope: scopeOfTable(table, evidence),
});

const numberAt = ({ cells }: FactRow, place: number): number | null => {
  const cell = cells[place];
  return typeof cell === "number" ? cell : null;
};

/** A row's value in a column, or in several together. */
export function valueOf(row: FactRow, columns: readonly PlacedColumn[], evidence: Evidence): SeriesValue {
  const values = columns.map(({ place }) => numberAt(row, place)).filter((value) => value !== null);
  return {
    name: row.name,
    key: unitNames(evidence).keyOf(row.name),
    value: values.length === 0 ? null : sumOf(values),
    cells: columns.map((placed) => cellAddress(row, placed)).join(","),
  };
}

const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));

function totalOf(table: FactTable, column: FactColumn, place: number): SeriesTotal | null {
  const values = table.rows.map((row) => numberAt(row, place)).filter((value) => value !== null);
  const added = values.length === 0 ? null : sumOf(values);
  const stated = table.total === null ? null : numberAt(table.total, place);
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  if (table.total !== null && stated !== null) {
    const cell = cellAddress(table.total, { column, place });
    return { value: stated, added, sum: `${stated} = ${cell}`, cells: cell };
  }
  if (added === null || first === undefined || last === undefined) return null;
  const placed = { column, place };
  const sum = `${added} = ${cellAddress(first, placed)} + … + ${cellAddress(last, placed)}`;
  return { value: added, added, sum, cells: columnAddresses(placed, table.rows) };
}

/** Rates do not add up; a row of totals has the rate of the whole. */
export function statedRate({ total }: FactTable, column: FactColumn, place: number): SeriesTotal | null {
  const value = total === null ? null : numberAt(total, place);
  if (total === null || value === null) return null;
  const cell = cellAddress(total, { column, place });
  return { value, added: null, sum: `${value} = ${cell}`, cells: cell };
}

function rowSums(frame: Frame, kinds: readonly PlacedColumn[], evidence: Evidence): Series {
  const values = frame.table.rows.map((row) => valueOf(row, kinds, evidence));
  const sum = sumOf(values.map(({ value }) => value ?? 0));
  const cells = kinds.map((kind) => columnAddresses(kind, frame.table.rows)).join(",");
  return {
    ...frame,
    header: "合计",
    aspect: "count",
    category: null,
    period: null,
    when: null,
    values,
    total: { value: sum, added: sum, sum: `${sum} = ${cells.replaceAll(",", " + ")}`, cells },
    derived: true,
  };
}

/** Of how many kinds a row has anything; its whole is the number of kinds of which anybody has. */
function coverage(frame: Frame, kinds: readonly PlacedColumn[], evidence: Evidence): Series {
  const isThere = (row: FactRow, { place }: PlacedColumn): boolean => (numberAt(row, place) ?? 0) > 0;
  const covered = kinds.filter((kind) => frame.table.rows.some((row) => isThere(row, kind))).length;
  return {
    ...frame,
    header: `${kinds.length}类中的类数`,
    aspect: "covered",
    category: null,
    period: null,
    when: null,
    values: frame.table.rows.map((row) => ({
      ...valueOf(row, kinds, evidence),
      value: kinds.filter((kind) => isThere(row, kind)).length,
    })),
    total: {
      value: covered,
      added: covered,
      sum: `${covered} / ${kinds.length}`,
      cells: kinds.map((kind) => columnAddresses(kind, frame.table.rows)).join(","),
    },
    derived: true,
    of: kinds.length,
  };
}

/** Whether the values of a series are percentages. */
export const isRateSeries = ({ aspect }: Series): boolean => isRate(aspect);
