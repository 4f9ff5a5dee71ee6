import { type FormulaOperand, readCellFormula } from "./cell-formula";

const cells: Readonly<Record<string, FormulaOperand>> = {
  "4,5": ".e.w",
  "5,5": "E...",
  "4,0": 12,
  "5,0": null,
  "4,1": "错误：x",
};

/** What the formula, written for A5, gives so many cells below and to the right of it. */
function value(formula: string, down = 0, right = 0): FormulaOperand | undefined {
  const read = readCellFormula(formula);
  if (read === null) throw new Error(`not read: ${formula}`);
  const cell = (row: number, column: number): FormulaOperand => cells[`${row},${column}`] ?? null;
  return read({ row: 4 + down, column: right, down, right, cell });
}

describe("a formula of a conditional format, calculated for one cell", () => {
  test("reads a mask letter by letter, without regard to case", () => {
    const mask = '=MID($F5,COLUMN()-COLUMN($A5)+1,1)="e"';
    expect([0, 1, 2, 3].map((right) => value(mask, 0, right))).toEqual([false, true, false, false]);
    expect([0, 1].map((right) => value(mask, 1, right))).toEqual([true, false]);
    expect(value(mask, 2)).toBe(false);
  });

  test.each<[string, FormulaOperand | undefined]>([
    ['OR(LEFT(B5,2)="错误",LEFT(B5,5)="Error")', true],
    ["A5*2+1>=25", true],
    ["A5-2*3", 6],
    ["(A5-2)*3", 30],
    ['-A5&"x"', "-12x"],
    ["A6=0", true],
    ['A6=""', true],
    ["A6<>0", false],
    ["ISBLANK(A6)", true],
    ["AND(A5>1,NOT(A5>20))", true],
    ["A5/0", undefined],
    ['RIGHT("abcd",2)&LEN("ab")', "cd2"],
    ['"a""b"', 'a"b'],
    ["MOD(ROW(),2)=0", null],
  ])("%s", (formula, expected) => {
    const read = readCellFormula(formula);
    expect(read === null ? null : value(formula)).toEqual(expected);
  });

  test.each(["SUM(A1:A3)>1", "Sheet2!A1=1", "$A1=TODAY()", "A1=", "=名称>1"])("%s is left to the engine", (formula) => {
    expect(readCellFormula(formula)).toBeNull();
  });
});
