import { planAreas } from "../../src/plans/plan-areas";
import { type PlanRow, type SheetPlan } from "../../src/plans/sheet-plan";
import { areaReference } from "../../src/sheets/address";

const planOf = (...rows: readonly PlanRow[]): SheetPlan => ({
  ...{ name: "x", columnWidths: [], merges: [], rows },
  styles: { red: { fill: "FF0000" }, bold: { fill: "FF0000", bold: true }, plain: {} },
});

const areasOf = (plan: SheetPlan, trait: "fill" | "bold"): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...planAreas(plan, (style) => style[trait])].map(([value, areas]) => [String(value), areas.map(areaReference)]),
  );

test("areas join cells of one trait whatever their styles", () => {
  const plan = planOf(
    { values: [1, 2, 3], style: "red" },
    { values: [1, 2, 3], style: ["red", "bold", "red"] },
    { values: [1, 2], style: "bold" },
    { values: [1, 2, 3], style: ["red", "plain", "red"] },
  );
  expect(areasOf(plan, "fill")).toEqual({ FF0000: ["A1:C2", "A3:B3", "A4:A4", "C4:C4"] });
  expect(areasOf(plan, "bold")).toEqual({ true: ["B2:B2", "A3:B3"] });
});

test("areas end at rows without cells and reach as far as the styles of a row", () => {
  const plan = planOf(
    { values: [1], style: ["red", "red"] },
    { values: [], style: "red" },
    { values: [1, 2], style: "red" },
  );
  expect(areasOf(plan, "fill")).toEqual({ FF0000: ["A1:B1", "A3:B3"] });
});
