import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Evidence } from "../../../src/proofread/proofreader";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { seriesFor, type SeriesContext } from "../../../src/proofread/tables/series-for";
import { allSeries } from "../../../src/proofread/tables/table-series";
import { builtInRoster } from "../../../src/units/built-in-rosters";

function evidenceOf(notice: string): Evidence {
  const text = readFileSync(join(__dirname, "..", "notices", `${notice}.txt`), "utf8");
  return { tables: readBulletinText(text).tables, roster: builtInRoster("pingdingshan-2024") };
}

const anything: SeriesContext = { aspect: "count", category: null, topics: [], scope: null, units: [], annexes: [] };

const february = evidenceOf("pingdingshan-2024-02");
const march = evidenceOf("pingdingshan-2023-03");

test("whose numbers a table has, and what they add up to", () => {
  const found = allSeries(february).map(({ header, aspect, scope, total }) => [header, aspect, scope, total?.value]);
  expect(found).toEqual([
    ["数据总量", "count", "municipal", 447],
    ["迟报量", "late", "municipal", 1],
    ["迟报率(%)", "late-rate", "municipal", 0.22],
    ["数据总量 - 迟报量", "timely", "municipal", 446],
    ["数据总量", "count", "county", 4534],
    ["迟报量", "late", "county", 0],
    ["迟报率(%)", "late-rate", "county", 0],
    ["数据总量 - 迟报量", "timely", "county", 4534],
    ["县（市、区）", "count", null, 10],
  ]);
});

test("a group has one series, the city has both tables'", () => {
  const dual = { ...anything, topics: ["dual"] } as const;
  expect(seriesFor({ ...dual, scope: "county" }, february)).toMatchObject({ kind: "one", series: { scope: "county" } });
  expect(seriesFor({ ...dual, scope: "city" }, february)).toMatchObject({
    kind: "city",
    parts: [{ scope: "municipal" }, { scope: "county" }],
  });
});

test("an annex, a topic and a column's own name single out a series", () => {
  expect(seriesFor({ ...anything, annexes: [2] }, march)).toMatchObject({ series: { header: "信用评价结果" } });
  expect(seriesFor({ ...anything, topics: ["loan"] }, march)).toMatchObject({ series: { header: "注册企业数量" } });
  expect(seriesFor({ ...anything, category: "行政给付" }, march)).toMatchObject({
    series: { total: { value: 5063415 } },
  });
});

test("of how many of eight kinds a county has anything", () => {
  const choice = seriesFor({ ...anything, aspect: "covered" }, march);
  expect(choice).toMatchObject({ kind: "one", series: { of: 8, total: { value: 8 } } });
  const covered = choice.kind === "one" ? choice.series.values.map(({ name, value }) => [name, value]) : [];
  expect(covered).toContainEqual(["石龙区", 1]);
  expect(covered).toContainEqual(["示范区", 2]);
});

test("nothing is meant that no table has, and several things that several have", () => {
  expect(seriesFor({ ...anything, aspect: "sound-rate" }, february)).toEqual({ kind: "none" });
  expect(seriesFor({ ...anything, topics: ["repair"] }, february)).toEqual({ kind: "none" });
  expect(seriesFor(anything, march)).toMatchObject({ kind: "ambiguous" });
});
