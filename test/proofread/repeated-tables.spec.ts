import { type FactTable } from "../../src/proofread/fact-table";
import { readFactTables } from "../../src/proofread/read/read-fact-tables";
import { distinctTables } from "../../src/proofread/repeated-tables";
import { buildSheet } from "../support/build-workbook";

/** A table of three counties under a title, if it has one. */
function table(name: string, title: string, counts: readonly number[]): FactTable {
  const rows = counts.map((count, place) => [["叶县", "鲁山县", "郟县"][place] ?? "", count]);
  const sheet = buildSheet(name, [...(title === "" ? [] : [[title]]), ["县", "总量"], ...rows]);
  const [read] = readFactTables(sheet, name);
  if (read === undefined) throw new Error("no table");
  return read;
}

const names = (given: readonly FactTable[], own: readonly FactTable[]) => {
  const { tables, differing } = distinctTables(given, own);
  return {
    tables: tables.map(({ name }) => name),
    differing: differing.map((pair) => [pair.own.name, pair.given.name]),
  };
};

const february = "2月份统计表";

test("a table that is said again counts once, whether or not it has its title there", () => {
  const given = [table("甲", february, [1, 2, 3]), table("乙", "", [1, 2, 3])];
  expect(names(given, [table("表 1", "2 月份 统计表", [1, 2, 3])])).toEqual({ tables: ["甲"], differing: [] });
});

test("a file of bare columns is the annex that the bulletin has it for", () => {
  const own = { ...table("表 2", february, [1, 2, 3]), annex: 2 };
  expect(distinctTables([table("甲.csv", "", [1, 2, 3])], [own]).tables).toMatchObject([
    { name: "甲.csv", title: february, annex: 2 },
  ]);
});

test("a table of the bulletin that says something else gives way to the one given, and is told of", () => {
  expect(names([table("甲", february, [1, 2, 3])], [table("表 1", february, [1, 2, 4])])).toEqual({
    tables: ["甲"],
    differing: [["表 1", "甲"]],
  });
});

test("other months and other rows are tables of their own", () => {
  const given = [table("甲", february, [1, 2, 3])];
  const own = [table("表 1", "1月份统计表", [1, 2, 3]), table("表 2", february, [1, 2]), table("表 3", "", [4, 5, 6])];
  expect(names(given, own)).toEqual({ tables: ["甲", "表 1", "表 2", "表 3"], differing: [] });
});
