import { annexSheetPlan } from "../../src/annexes/annex-sheet-plan";
import { dishonestyAnnex } from "../../src/annexes/dishonesty-annex";
import { liveAnnexPlan } from "../../src/annexes/live-annex";
import { readMonth } from "../../src/annexes/month";
import { annexCharts } from "../../src/annexes/annex-charts";
import { volumeAnnex } from "../../src/annexes/volume-annex";
import { emptyTally } from "../../src/measures/tally";
import { formulaText } from "../../src/plans/plan-formula";
import { type PlanRow } from "../../src/plans/sheet-plan";

const month = readMonth("2024-02");
if (month === null) throw new Error("2024-02 is a month");

const unit = (name: string, order: number) =>
  ({ name, order, aliases: [], group: "municipal", functions: ["licence"] }) as const;
const tally = (volume: number, late: number) => ({ ...emptyTally, received: volume, volume, late });
const units = volumeAnnex("units", month, [
  { unit: unit("甲局", 1), tally: tally(359, 1) },
  { unit: unit("乙局", 2), tally: tally(3, 0) },
  { unit: unit("丙局", 3), tally: tally(0, 0) },
]);
const nothing = volumeAnnex("counties", month, [{ unit: unit("某县", 1), tally: tally(0, 0) }]);
const dishonest = dishonestyAnnex(month, [{ name: "某所", uscc: "124104820055073456", county: "汝州市" }]);

const formulasOf = ({ formulas = {} }: PlanRow) =>
  Object.fromEntries(Object.entries(formulas).map(([column, formula]) => [column, formulaText(formula)]));

describe("an annex with formulas", () => {
  const plan = liveAnnexPlan(units);

  test("has a rate in every row and sums in the total", () => {
    expect(plan.rows.map(formulasOf)).toEqual([
      ...[{}, {}, {}, {}],
      { 4: 'IF(N(C5)=0,"-",ROUND(100*N(D5)/C5,2))' },
      { 4: 'IF(N(C6)=0,"-",ROUND(100*N(D6)/C6,2))' },
      { 4: 'IF(N(C7)=0,"-",ROUND(100*N(D7)/C7,2))' },
      { 2: "SUM(C5:C7)", 3: "SUM(D5:D7)", 4: 'IF(N(C8)=0,"-",ROUND(100*N(D8)/C8,2))' },
      {},
    ]);
  });

  test("shows what the one without shows", () => {
    const still = annexSheetPlan(units);
    expect(plan.rows.map(({ values }) => values)).toEqual(still.rows.map(({ values }) => values));
    expect([plan.merges, plan.page, plan.columnWidths]).toEqual([still.merges, still.page, still.columnWidths]);
  });

  test("prints a rate of nothing late as a plain zero, and takes a number where a dash stands", () => {
    const styleOf = (row: number, column: number) => plan.styles[plan.rows[row]?.style[column] ?? ""];
    expect(styleOf(4, 4)).toEqual({ ...styleOf(4, 2), numberFormat: "[=0]0;0.00" });
    expect([styleOf(6, 2)?.numberFormat, styleOf(6, 3)?.numberFormat]).toEqual(["0", "0"]);
    expect([styleOf(6, 1)?.numberFormat, styleOf(7, 0)?.numberFormat]).toEqual(["@", "@"]);
  });

  test("that counts nothing is the annex itself", () => {
    expect(liveAnnexPlan(dishonest)).toEqual(annexSheetPlan(dishonest));
  });
});

test("a chart stands on the units that have data", () => {
  expect(annexCharts(units, month)).toEqual([
    {
      ...{ kind: "column", title: "2024年2月份市各单位迟报率(%)" },
      categories: { top: 4, bottom: 5, left: 1, right: 1 },
      series: [{ name: "迟报率(%)", values: { top: 4, bottom: 5, left: 4, right: 4 } }],
      at: { top: 10, bottom: 25, left: 0, right: 4 },
    },
  ]);
  expect([...annexCharts(nothing, month), ...annexCharts(dishonest, month)]).toEqual([]);
});

test("counties have a chart of their volumes beside that of the rates", () => {
  const [volumes, rates, ...others] = annexCharts({ ...units, id: "counties" }, month);
  expect(others).toEqual([]);
  expect([volumes?.title, rates?.title]).toEqual([
    ...["2024年2月份各县（市、区）数据总量", "2024年2月份各县（市、区）迟报率(%)"],
  ]);
  expect(volumes?.series).toEqual([{ name: "数据总量", values: { top: 4, bottom: 5, left: 2, right: 2 } }]);
  expect([volumes?.at, rates?.at]).toEqual([
    { top: 10, bottom: 25, left: 0, right: 1 },
    { top: 10, bottom: 25, left: 2, right: 4 },
  ]);
});
