import { formulaText } from "../../src/plans/plan-formula";

test("a sum is over an area", () => {
  expect(formulaText({ kind: "sum", area: { top: 4, left: 2, bottom: 30, right: 2 } })).toBe("SUM(C5:C31)");
});

test("a percentage has two decimals, and a dash where there is nothing to divide by", () => {
  const [part, whole] = [
    { row: 4, column: 3 },
    { row: 4, column: 27 },
  ];
  expect(formulaText({ kind: "percent", part, whole })).toBe('IF(N(AB5)=0,"-",ROUND(100*N(D5)/AB5,2))');
});
