import { countByCounty, dishonestyAnnex } from "../../src/annexes/dishonesty-annex";
import { readMonth } from "../../src/annexes/month";

const month = readMonth("2024-02");
if (month === null) throw new Error("2024-02 is a month");

const bodies = [
  ["甲局", "石龙区"],
  ["乙局", "卫东区"],
  ["丙局", "汝州市"],
  ["丁局", "郟县"],
  ["戊局", "汝州市"],
  ["己局", "卫东区"],
  ["庚局", "汝州市"],
  ["辛局", "郟县"],
].map(([name = "", county = ""], index) => ({ name, uscc: `code ${index}`, county, row: index + 2 }));

test("counties stand by how many bodies they have, equals in the order of the list", () => {
  expect(countByCounty(bodies)).toEqual([
    { county: "汝州市", count: 3 },
    { county: "卫东区", count: 2 },
    { county: "郟县", count: 2 },
    { county: "石龙区", count: 1 },
  ]);
  expect(countByCounty([])).toEqual([]);
});

test("the annex lists the bodies county by county, each county's in the order of the list", () => {
  const annex = dishonestyAnnex(month, bodies);
  expect(annex.rows).toEqual([
    [1, "丙局", "code 2", "汝州市"],
    [2, "戊局", "code 4", "汝州市"],
    [3, "庚局", "code 6", "汝州市"],
    [4, "乙局", "code 1", "卫东区"],
    [5, "己局", "code 5", "卫东区"],
    [6, "丁局", "code 3", "郟县"],
    [7, "辛局", "code 7", "郟县"],
    [8, "甲局", "code 0", "石龙区"],
  ]);
});

test("it has the title and header of notice 1, no total and no range", () => {
  expect(dishonestyAnnex(month, [])).toEqual({
    id: "dishonest",
    number: 3,
    title: "2024年2月份全市政府部门及事业单位被列入严重失信主体名单统计表",
    header: ["序号", "单位名称", "统一社会信用代码", "县（市、区）"],
    rows: [],
    total: null,
    footer: null,
  });
});
