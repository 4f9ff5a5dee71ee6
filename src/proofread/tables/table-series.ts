import { oncePer } from "../../support/once-per";
import { columnLetters } from "../../sheets/address";
import { type FactColumn, type FactRow, type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { aspectsIn, isRate, topicsIn, type Aspect, type Topic } from "../text/aspects";
import { headerParts, type HeaderParts, periodOf, type Period } from "../text/header-parts";
import { plainKey } from "../text/plain-text";
import { unitNames } from "../text/unit-names";
import { leftOverSeries } from "./left-over-series";
import { wholesOf } from "./whole-of-kinds";
import { isOfMonths, type Series, type SeriesTotal, type SeriesValue } from "./series";
import { scopeOfTable } from "./table-scope";

/** Every series of every table, in the tables' order. */
export const allSeries: (evidence: Evidence) => readonly Series[] = oncePer((evidence: Evidence) =>
  evidence.tables.flatMap((table) => {
    const own = seriesOf(table, evidence);
    // Tables of several months side by side are of one time each.
    const period = monthsOfTables(evidence) > 1 ? timeOf(table) : null;
    return period === null ? own : own.map((each) => ({ ...each, period: each.period ?? period }));
  }),
);

const timeOf = ({ title, name }: FactTable): Period => periodOf(title) ?? periodOf(name);

const monthsOfTables = ({ tables }: Evidence): number =>
  new Set(tables.map(timeOf).filter((period) => period !== null)).size;

/** From how many columns of kinds on a table is about which kinds there are. */
const fewestKinds = 3;

function seriesOf(table: FactTable, evidence: Evidence): readonly Series[] {
  const numeric = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ column, place }) => column.role === "count" || column.role === "rate" || isPlaceInTime(table, place));
  const frame = {
    table,
    topics: topicsOf(table),
    scope: scopeOfTable(table, evidence),
  };
  if (numeric.length === 0) return rowCounts(frame, evidence);

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
      values: table.rows.map((row) => valueOf(row, [{ column, place }], evidence)),
      total:
        column.role === "rate" || (aspect !== null && addsUpToNothing.includes(aspect))
          ? statedRate(table, column, place)
          : totalOf(table, column, place),
      derived: false,
    };
  });
  const columns = withSumOfAll(withPointsOfKinds(read));
  const kinds = numeric.filter((_, at) => columns[at]?.aspect === "count" && columns[at].category !== null);
  const isOfKinds = columns.every(
    ({ aspect, period }, at) => numeric[at]?.column.role === "rate" || (aspect === "count" && period === null),
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

/** 万元 of `授信金额（万元）`. */
const unitOf = ({ header }: FactColumn): string => /[(（](.*?)[)）]/.exec(header)?.[1] ?? "";

/** The places that one city had month by month, 全国排名; those of units are no figures of theirs. */
const isPlaceInTime = ({ rows, columns }: FactTable, place: number): boolean =>
  /排名|名次|位次/.test(columns[place]?.header ?? "") &&
  isOfMonths({ values: rows.map(({ name }) => ({ name, key: name, value: null, cells: "" })) }) &&
  rows.every(({ cells }) => typeof cells[place] === "number");

/** Beside a column of points, kinds in fractions are of points, too: 归集共享 beside 总分. */
function withPointsOfKinds(columns: readonly Series[]): readonly Series[] {
  const hasPoints = columns.some(({ aspect, category }) => aspect === "score" && category === null);
  const isFraction = ({ value }: SeriesValue): boolean => value !== null && !Number.isInteger(value);
  return columns.map((each) =>
    hasPoints && each.aspect === "count" && each.category !== null && each.values.some(isFraction)
      ? { ...each, aspect: "score" }
      : each,
  );
}

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

/** By its title and name, its headers, and what its rows are about. */
const topicsOf = ({ title, name, columns, rows }: FactTable): readonly Topic[] =>
  topicsIn([title, name, ...columns.map(({ header }) => header), ...rows.map((row) => row.name)].join(" "));

type Frame = Pick<Series, "table" | "topics" | "scope">;

interface PlacedColumn {
  readonly column: FactColumn;
  readonly place: number;
}

const numberAt = ({ cells }: FactRow, place: number): number | null => {
  const cell = cells[place];
  return typeof cell === "number" ? cell : null;
};

const cellAt = ({ column }: FactColumn, row: number): string => `${columnLetters(column)}${row + 1}`;

function valueOf(row: FactRow, columns: readonly PlacedColumn[], evidence: Evidence): SeriesValue {
  const values = columns.map(({ place }) => numberAt(row, place)).filter((value) => value !== null);
  return {
    name: row.name,
    key: unitNames(evidence).keyOf(row.name),
    value: values.length === 0 ? null : sumOf(values),
    cells: columns.map(({ column }) => cellAt(column, row.row)).join(","),
  };
}

const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));

/** `C4:C15`, the cells of a column in the table's rows. */
function columnCells(column: FactColumn, rows: readonly FactRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? cellAt(column, first.row) : `${cellAt(column, first.row)}:${cellAt(column, last.row)}`;
}

function totalOf(table: FactTable, column: FactColumn, place: number): SeriesTotal | null {
  const values = table.rows.map((row) => numberAt(row, place)).filter((value) => value !== null);
  const added = values.length === 0 ? null : sumOf(values);
  const stated = table.total === null ? null : numberAt(table.total, place);
  const [first, last] = [table.rows[0], table.rows.at(-1)];
  if (table.total !== null && stated !== null) {
    const cell = cellAt(column, table.total.row);
    return { value: stated, added, sum: `${stated} = ${cell}`, cells: cell };
  }
  if (added === null || first === undefined || last === undefined) return null;
  const sum = `${added} = ${cellAt(column, first.row)} + … + ${cellAt(column, last.row)}`;
  return { value: added, added, sum, cells: columnCells(column, table.rows) };
}

/** Rates do not add up; a row of totals has the rate of the whole. */
function statedRate({ total }: FactTable, column: FactColumn, place: number): SeriesTotal | null {
  const value = total === null ? null : numberAt(total, place);
  if (total === null || value === null) return null;
  const cell = cellAt(column, total.row);
  return { value, added: null, sum: `${value} = ${cell}`, cells: cell };
}

function rowSums(frame: Frame, kinds: readonly PlacedColumn[], evidence: Evidence): Series {
  const values = frame.table.rows.map((row) => valueOf(row, kinds, evidence));
  const sum = sumOf(values.map(({ value }) => value ?? 0));
  const cells = kinds.map(({ column }) => columnCells(column, frame.table.rows)).join(",");
  return {
    ...frame,
    header: "合计",
    aspect: "count",
    category: null,
    period: null,
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
    values: frame.table.rows.map((row) => ({
      ...valueOf(row, kinds, evidence),
      value: kinds.filter((kind) => isThere(row, kind)).length,
    })),
    total: {
      value: covered,
      added: covered,
      sum: `${covered} / ${kinds.length}`,
      cells: kinds.map(({ column }) => columnCells(column, frame.table.rows)).join(","),
    },
    derived: true,
    of: kinds.length,
  };
}

/** A list of bodies has no numbers: how many rows there are of each county. */
function rowCounts(frame: Frame, evidence: Evidence): readonly Series[] {
  const { table } = frame;
  const names = unitNames(evidence);
  return table.columns.flatMap((column, place): readonly Series[] => {
    if (column.role !== "text") return [];
    const rowsOf = new Map<string, FactRow[]>();
    for (const row of table.rows) {
      const cell = row.cells[place];
      if (typeof cell !== "string" || cell === "") continue;
      const rows = rowsOf.get(cell);
      if (rows === undefined) rowsOf.set(cell, [row]);
      else rows.push(row);
    }
    if (rowsOf.size === 0 || (rowsOf.size === table.rows.length && table.rows.length > 1)) return [];
    const values = [...rowsOf].map(([name, rows]) => ({
      name,
      key: names.keyOf(name),
      value: rows.length,
      cells: rows.map(({ row }) => cellAt(column, row)).join(","),
    }));
    const count = table.rows.length;
    const cells = columnCells(column, table.rows);
    return [
      {
        ...frame,
        header: column.header,
        aspect: "count" satisfies Aspect,
        category: null,
        period: null,
        values,
        total: { value: count, added: count, sum: `${count} = ${cells}`, cells },
        derived: true,
      },
    ];
  });
}

/** Whether the values of a series are percentages. */
export const isRateSeries = ({ aspect }: Series): boolean => isRate(aspect);
