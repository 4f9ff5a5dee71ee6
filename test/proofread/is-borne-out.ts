import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

/** A table as this file reads it, which shares nothing with the proofreader: rows of the texts of their cells. */
interface PlainTable {
  /** The file, or the line above a table in the text. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const headerCells = 2;
const totalRow = /^(?:合计|总计|附件|数据统计)/;

/**
 * Whether the check of a label is true of the bulletin's tables. It is an expression in JavaScript over
 * `v(row, column)`, `sum(column)`, `count(column, test)`, `names(column, test)`, `top(n, column)`, `low(n, column)`,
 * `cells(column)` and `countText(column, text)`, each with a part of a table's name last where several have
 * the column; `pct(part, whole, places)` is a percentage rounded half up, as a text, `round` a number.
 */
export const isBorneOut = (check: string, tables: readonly PlainTable[]): boolean =>
  runInNewContext(check, functionsOver(tables)) === true;

function functionsOver(tables: readonly PlainTable[]): Readonly<Record<string, unknown>> {
  type Test = (value: number) => boolean;
  const column = (name: string, table = ""): readonly (readonly [string, string])[] => {
    const found = tables.filter((each) => each.header.includes(name) && each.name.includes(table));
    const [only] = found;
    if (only === undefined || found.length > 1) throw new Error(`${found.length} tables have ${name}`);
    const place = only.header.indexOf(name);
    return only.rows.map((row) => [nameOf(only, row), row[place] ?? ""]);
  };
  const numbers = (name: string, table?: string): readonly (readonly [string, number])[] =>
    column(name, table).flatMap(([row, cell]) => (cell === "" || cell === "-" ? [] : [[row, Number(cell)] as const]));
  const sorted = (n: number, name: string, table: string | undefined, sign: number): string =>
    [...numbers(name, table)]
      .sort(([, one], [, other]) => sign * (one - other))
      .slice(0, n)
      .map(([row]) => row)
      .join("、");
  const having = (name: string, test: Test, table?: string): readonly string[] =>
    numbers(name, table).flatMap(([row, value]) => (test(value) ? [row] : []));
  return {
    v: (row: string, name: string) => {
      const found = tables
        .filter((table) => table.header.includes(name))
        .flatMap((table) => column(name, table.name).filter(([each]) => each === row));
      if (found.length !== 1) throw new Error(`${found.length} rows of ${row}`);
      return Number(found[0]?.[1]);
    },
    cells: (name: string, table?: string) => numbers(name, table).map(([, value]) => value),
    sum: (name: string, table?: string) =>
      round(
        numbers(name, table).reduce((sum, [, value]) => sum + value, 0),
        4,
      ),
    count: (name: string, test: Test, table?: string) => having(name, test, table).length,
    names: (name: string, test: Test, table?: string) => having(name, test, table).join("、"),
    top: (n: number, name: string, table?: string) => sorted(n, name, table, -1),
    low: (n: number, name: string, table?: string) => sorted(n, name, table, 1),
    countText: (name: string, text: string) => column(name).filter(([, cell]) => cell === text).length,
    pct: (part: number, whole: number, places = 2) => round((part * 100) / whole, places).toFixed(places),
    weekday: (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay(),
    round,
  };
}

/** Half up, of the decimal number that a person reads: 5.125 is 5.13. */
const round = (value: number, places = 2): number =>
  Math.round(Number((value * 10 ** places).toPrecision(12))) / 10 ** places;

/** A row is about what stands behind its number, or in its first cell. */
const nameOf = ({ header }: PlainTable, row: readonly string[]): string =>
  row[/^(?:序号|名次)$/.test(header[0] ?? "") ? 1 : 0] ?? "";

/** The tables of a labelled bulletin: its files, and the lines with tabs in its text. */
export function plainTables(folder: string): readonly PlainTable[] {
  const files = readdirSync(folder).includes("tables") ? readdirSync(join(folder, "tables")) : [];
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  return [
    ...files.map((file) => plainTable(file, linesOf(read(join("tables", file))), ",")),
    ...read("bulletin.txt")
      .split(/\n{2,}/)
      .map((block, place, blocks) => plainTable(blocks[place - 1] ?? "", linesOf(block), "\t"))
      .filter(({ header }) => header.length > 0),
  ];
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line !== "");

function plainTable(name: string, lines: readonly string[], separator: string): PlainTable {
  const [header = [], ...rows] = lines
    .map((line) => line.split(separator))
    .filter((cells) => cells.length >= headerCells && !totalRow.test(cells[0] ?? ""));
  return { name, header, rows };
}
