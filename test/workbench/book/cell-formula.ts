import { columnIndex } from "../../../src/sheets/address";

/** What a cell holds, as a formula sees it; `null` is blank. */
export type FormulaOperand = string | number | boolean | null;

/** Where a formula is calculated: its own cell, counted from 0, and what the others hold. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  /** How far the cell lies from the one that the formula was written for. */
  readonly down: number;
  readonly right: number;
  readonly cell: (row: number, column: number) => FormulaOperand;
}

/** A formula that can be calculated for one cell without the engine; `undefined` is an error value. */
export type CellFormula = (place: FormulaPlace) => FormulaOperand | undefined;

/**
 * Reads a formula of the kind that conditional formats are made of: comparisons, arithmetic and a few functions of
 * single cells on the same sheet. `null` for anything else, which is the engine's business.
 */
export function readCellFormula(formula: string): CellFormula | null {
  const tokens = formula.replace(/^=/, "").match(token) ?? [];
  if (tokens.join("").replace(/\s/g, "") !== formula.replace(/^=/, "").replace(/\s/g, "")) return null;
  try {
    const reader = new FormulaReader(tokens.filter((each) => each.trim() !== ""));
    return reader.whole();
  } catch (error) {
    if (error instanceof NotForOneCell) return null;
    throw error;
  }
}

const token =
  /"(?:[^"]|"")*"|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![A-Za-z(])|[A-Za-z.]+|\d+(?:\.\d+)?|<>|<=|>=|[=<>&+\-*/(),]|\s+/g;
const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

class NotForOneCell extends Error {}

type Binary = (a: FormulaOperand, b: FormulaOperand) => FormulaOperand | undefined;

/** From the loosest binding to the tightest. */
const levels: readonly Readonly<Record<string, Binary>>[] = [
  {
    "=": (a, b) => compare(a, b) === 0,
    "<>": (a, b) => compare(a, b) !== 0,
    "<": (a, b) => compare(a, b) < 0,
    ">": (a, b) => compare(a, b) > 0,
    "<=": (a, b) => compare(a, b) <= 0,
    ">=": (a, b) => compare(a, b) >= 0,
  },
  { "&": (a, b) => text(a) + text(b) },
  { "+": numeric((a, b) => a + b), "-": numeric((a, b) => a - b) },
  { "*": numeric((a, b) => a * b), "/": numeric((a, b) => (b === 0 ? Number.NaN : a / b)) },
];

type Arguments = readonly (FormulaOperand | undefined)[];

const functions: Readonly<Record<string, (args: Arguments) => FormulaOperand | undefined>> = {
  AND: (args) => logical(args)?.every(Boolean),
  OR: (args) => logical(args)?.some(Boolean),
  NOT: (args) => (logical(args)?.[0] === undefined ? undefined : logical(args)?.[0] === false),
  LEN: ([a]) => (a === undefined ? undefined : text(a).length),
  LEFT: ([a, count = 1]) => slice(a, 0, count),
  RIGHT: ([a, count = 1]) =>
    a === undefined ? undefined : slice(a, Math.max(0, text(a).length - Number(count)), count),
  MID: ([a, from, count]) => (Number(from) >= 1 ? slice(a, Number(from) - 1, count) : undefined),
  ISBLANK: ([a]) => a === null,
  ISERROR: ([a]) => a === undefined,
};

class FormulaReader {
  #next = 0;

  constructor(readonly tokens: readonly string[]) {}

  whole(): CellFormula {
    const formula = this.#level(0);
    if (this.#next < this.tokens.length) throw new NotForOneCell();
    return formula;
  }

  #level(index: number): CellFormula {
    const operators = levels[index];
    if (operators === undefined) return this.#operand();
    let left = this.#level(index + 1);
    for (let operator = operators[this.#peek()]; operator !== undefined; operator = operators[this.#peek()]) {
      this.#next++;
      const [a, b, apply] = [left, this.#level(index + 1), operator];
      left = (place) => {
        const [one, other] = [a(place), b(place)];
        return one === undefined || other === undefined ? undefined : apply(one, other);
      };
    }
    return left;
  }

  #operand(): CellFormula {
    const word = this.#take();
    if (word === "(") {
      const inner = this.#level(0);
      this.#expect(")");
      return inner;
    }
    if (word === "-") {
      const operand = this.#operand();
      return (place) => {
        const value = operand(place);
        return value === undefined || Number.isNaN(Number(value)) ? undefined : -Number(value);
      };
    }
    if (word.startsWith('"')) return constant(word.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(word)) return constant(Number(word));
    if (/^(true|false)$/i.test(word)) return constant(word.toUpperCase() === "TRUE");
    const cell = reference.exec(word);
    if (cell) return cellReference(cell);
    return this.#call(word.toUpperCase());
  }

  #call(name: string): CellFormula {
    this.#expect("(");
    if (name === "ROW" || name === "COLUMN") return this.#line(name === "ROW");
    const apply = functions[name];
    if (apply === undefined) throw new NotForOneCell();
    const args: CellFormula[] = [];
    while (this.#peek() !== ")") {
      args.push(this.#level(0));
      if (this.#peek() === ",") this.#next++;
    }
    this.#expect(")");
    return (place) => apply(args.map((argument) => argument(place)));
  }

  /** `ROW()`, `COLUMN($A$1)`: the number of a line, whatever the cell holds. */
  #line(isRow: boolean): CellFormula {
    if (this.#peek() === ")") {
      this.#next++;
      return ({ row, column }) => (isRow ? row : column) + 1;
    }
    const cell = reference.exec(this.#take());
    if (!cell) throw new NotForOneCell();
    this.#expect(")");
    const place = placeOf(cell);
    return (at) => (isRow ? place(at).row : place(at).column) + 1;
  }

  #peek = () => this.tokens[this.#next] ?? "";
  #take = () => this.tokens[this.#next++] ?? "";

  #expect(word: string): void {
    if (this.#take() !== word) throw new NotForOneCell();
  }
}

const constant =
  (value: FormulaOperand): CellFormula =>
  () =>
    value;

function placeOf([, isFixedColumn, letters = "", isFixedRow, digits]: RegExpExecArray) {
  const column = columnIndex(letters.toUpperCase());
  const row = Number(digits) - 1;
  return ({ down, right }: FormulaPlace) => ({
    row: isFixedRow === "$" ? row : row + down,
    column: isFixedColumn === "$" ? column : column + right,
  });
}

function cellReference(parts: RegExpExecArray): CellFormula {
  const placed = placeOf(parts);
  return (place) => {
    const { row, column } = placed(place);
    const value = place.cell(row, column);
    return typeof value === "string" && /^#[A-Z/0!?]+$/.test(value) ? undefined : value;
  };
}

const text = (value: FormulaOperand): string =>
  value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function slice(value: FormulaOperand | undefined, from: number, count: FormulaOperand | undefined) {
  return value === undefined || count === undefined ? undefined : text(value).slice(from, from + Number(count));
}

/** As Excel compares: numbers before texts before booleans, texts without regard to case. A blank suits the other side. */
function compare(a: FormulaOperand, b: FormulaOperand): number {
  const blankFor = (other: FormulaOperand) => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [one, other] = [a ?? blankFor(b), b ?? blankFor(a)];
  const rank = (value: string | number | boolean) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [x, y] = typeof one === "string" ? [one.toLowerCase(), String(other).toLowerCase()] : [one, other];
  return x < y ? -1 : x > y ? 1 : 0;
}

function numeric(apply: (a: number, b: number) => number): Binary {
  return (a, b) => {
    const result = apply(Number(a), Number(b));
    return Number.isNaN(result) ? undefined : result;
  };
}

const logical = (args: Arguments): readonly boolean[] | undefined =>
  args.some((arg) => arg === undefined || typeof arg === "string") ? undefined : args.map(Boolean);
