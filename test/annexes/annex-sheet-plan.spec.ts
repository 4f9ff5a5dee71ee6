import { type Annex } from "../../src/annexes/annex";
import { annexSheetPlan } from "../../src/annexes/annex-sheet-plan";
import { dishonestyAnnex } from "../../src/annexes/dishonesty-annex";
import { readMonth } from "../../src/annexes/month";
import { volumeAnnex } from "../../src/annexes/volume-annex";
import { emptyTally } from "../../src/measures/tally";
import { type SheetPlan } from "../../src/plans/sheet-plan";

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
const counties = volumeAnnex("counties", month, []);
const dishonest = dishonestyAnnex(month, [{ name: "某某所", uscc: "124104820055073456", county: "汝州市" }]);
const annexes: readonly Annex[] = [units, counties, dishonest];
const plans = annexes.map((annex) => ({ annex, plan: annexSheetPlan(annex) }));

test("an annex is drawn from its label to its range", () => {
  const plan = annexSheetPlan(units);
  expect(plan.name).toBe("附件1");
  expect(plan.rows.map(({ values }) => values)).toEqual([
    ["附件1"],
    [],
    ["2024年2月份市各单位“双公示”工作情况统计表", null, null, null, null],
    ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    [1, "甲局", 359, 1, 0.28],
    [2, "乙局", 3, 0, 0],
    [3, "丙局", "-", "-", "-"],
    ["合计", null, 362, 1, 0.28],
    ["数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59", null, null, null, null],
  ]);
});

test("counts, rates, a plain zero and a dash have formats of their own", () => {
  const { rows, styles } = annexSheetPlan(units);
  const formats = rows
    .slice(4, 8)
    .map(({ style }) => (typeof style === "string" ? [] : style.map((name) => styles[name]?.numberFormat)));
  expect(formats).toEqual([
    ["0", "@", "0", "0", "0.00"],
    ["0", "@", "0", "0", "0"],
    ["0", "@", "@", "@", "@"],
    ["@", "@", "0", "0", "0.00"],
  ]);
});

test("a code of eighteen digits stays text", () => {
  const { rows, styles } = annexSheetPlan(dishonest);
  expect(rows[4]?.values[2]).toBe("124104820055073456");
  expect(styles[String(rows[4]?.style[2])]?.numberFormat).toBe("@");
});

test("every cell of the table has a border, those around it none", () => {
  const borders = ({ rows, styles }: SheetPlan) =>
    rows.map(({ style, values }) =>
      values.map((_, column) => styles[typeof style === "string" ? style : (style[column] ?? "")]?.border ?? ""),
    );
  const table = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => "thin"));
  const around = ["", "", "", "", ""];
  expect(borders(annexSheetPlan(units))).toEqual([[""], [], around, ...table, around]);
});

test("every style that a row names is there", () => {
  for (const { plan } of plans) {
    const named = plan.rows.flatMap(({ style }) => style);
    expect(named.filter((name) => !Object.hasOwn(plan.styles, name))).toEqual([]);
  }
});

test("there is a width for each column, a style for each cell, and no merge beyond the table", () => {
  for (const { annex, plan } of plans) {
    const last = annex.header.length - 1;
    expect(plan.columnWidths).toHaveLength(annex.header.length);
    for (const { values, style } of plan.rows) {
      expect(values.length).toBeLessThanOrEqual(annex.header.length);
      expect(typeof style === "string" ? values.length : style.length).toBe(values.length);
    }
    for (const { top, bottom, left, right } of plan.merges) {
      expect([top, left, right <= last, bottom < plan.rows.length]).toEqual([bottom, 0, true, true]);
    }
  }
});

test("title, total label and range are merged where they have room", () => {
  expect(annexSheetPlan(units).merges).toEqual([
    { top: 2, left: 0, bottom: 2, right: 4 },
    { top: 7, left: 0, bottom: 7, right: 1 },
    { top: 8, left: 0, bottom: 8, right: 4 },
  ]);
  expect(annexSheetPlan(dishonest).merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 3 }]);
});

test("it prints on A4 with the margins of official documents, its header on every page", () => {
  for (const { plan } of plans) {
    expect(plan.page).toEqual({
      orientation: "portrait",
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      repeatRows: [4, 4],
      ...{ fitToWidth: true, centerHorizontally: true, footer: "— &P —" },
    });
    expect([plan.freezeRows, plan.rows[3]?.style]).toEqual([4, "header"]);
  }
});

test("a title that is wider than its table gets two lines", () => {
  const titleHeights = plans.map(({ plan }) => plan.rows[2]?.height);
  expect(titleHeights).toEqual([32, 56, 56]);
});
