import { compareKey } from "../text/compare-key";
import { type FactTable } from "./fact-table";

/** Tables without those that say again what another says. */
export interface DistinctTables {
  readonly tables: readonly FactTable[];
  /** Of the bulletin: those about the same as a given one that say something else; the given one counts. */
  readonly differing: readonly { readonly own: FactTable; readonly given: FactTable }[];
}

/**
 * A bulletin often has the tables in itself that are given beside it, and one file repeats another: every table counts
 * once, for the sum of two annexes is not that of four.
 */
export function distinctTables(given: readonly FactTable[], own: readonly FactTable[]): DistinctTables {
  const distinct = given.filter((table, place) => !given.slice(0, place).some((before) => repeats(table, before)));
  const differing = own.flatMap((table) => {
    const other = distinct.find((each) => !repeats(table, each) && differs(table, each));
    return other === undefined || distinct.some((each) => repeats(table, each)) ? [] : [{ own: table, given: other }];
  });
  const left = own.filter(
    (table) => !distinct.some((each) => repeats(table, each)) && !differing.some((pair) => pair.own === table),
  );
  return { tables: [...distinct.map((table) => withTitle(table, own)), ...left], differing };
}

/** A file of bare columns is the annex that the bulletin has it for. */
function withTitle(table: FactTable, own: readonly FactTable[]): FactTable {
  const same = own.find((each) => repeats(each, table));
  if (same === undefined) return table;
  return { ...table, title: table.title === "" ? same.title : table.title, annex: table.annex ?? same.annex };
}

/** Whether both say the same of the same; a table of another month has another title. */
const repeats = (one: FactTable, other: FactTable): boolean =>
  (one.title === "" || other.title === "" || isSameAnnex(one, other)) && content(one) === content(other);

/** Whether both are to say the same, the same annex, the same columns of the same rows, and do not. */
const differs = (one: FactTable, other: FactTable): boolean =>
  isSameAnnex(one, other) && subject(one) === subject(other) && content(one) !== content(other);

function isSameAnnex(one: FactTable, other: FactTable): boolean {
  const [title, otherTitle] = [compareKey(one.title), compareKey(other.title)];
  return title === otherTitle ? title !== "" : one.annex !== null && one.annex === other.annex;
}

/** Which columns a table has of which rows, in any order. */
const subject = ({ columns, rows }: FactTable): string =>
  [columns.map(({ header }) => compareKey(header)), rows.map(({ name }) => compareKey(name)).sort()].join("\n");

const content = ({ columns, rows, total }: FactTable): string =>
  JSON.stringify([
    columns.map(({ header }) => compareKey(header)),
    [...rows, ...(total === null ? [] : [total])].map(({ name, cells }) => [compareKey(name), cells]),
  ]);
