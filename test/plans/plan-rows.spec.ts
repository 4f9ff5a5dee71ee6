import { planAreas } from "../../src/plans/plan-areas";
import { planRowCount, planRows } from "../../src/plans/plan-rows";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { areaReference } from "../../src/sheets/address";

const plan: SheetPlan = {
  name: "汇总",
  columnWidths: [],
  styles: { header: { bold: true }, text: { numberFormat: "@" }, day: { numberFormat: "yyyy-mm-dd" } },
  rows: [{ values: ["文书号", "日期"], style: "header" }],
  table: {
    rowCount: 3,
    columns: [
      { values: [null, "001", "002"], codes: Uint32Array.of(1, 2, 1), style: "text" },
      { values: [null, 45_322], codes: Uint32Array.of(1, 0, 1), style: "day" },
    ],
  },
  merges: [],
};

const values = (from?: number, to?: number) => Array.from(planRows(plan, from, to), (row) => row.values);

test("a plan's rows are those that it names, then those of its table", () => {
  expect(planRowCount(plan)).toBe(4);
  expect(values()).toEqual([
    ["文书号", "日期"],
    ["001", 45_322],
    ["002", null],
    ["001", 45_322],
  ]);
});

test("some of them are those from one to before another", () => {
  expect(values(0, 2)).toEqual(values().slice(0, 2));
  expect(values(2, 3)).toEqual([["002", null]]);
  expect(values(3, 99)).toEqual([["001", 45_322]]);
  expect(values(4)).toEqual([]);
});

test("areas of the table are whole columns below the rows", () => {
  const areas = planAreas(plan, ({ numberFormat }) => numberFormat);
  expect([...areas].map(([format, found]) => [format, found.map(areaReference)])).toEqual([
    ["@", ["A2:A4"]],
    ["yyyy-mm-dd", ["B2:B4"]],
  ]);
});
