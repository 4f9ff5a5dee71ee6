import { type LedgerColumn, cellState } from "../ledger/ledger";
import { type CellValue } from "../sheets/cell";

/**
 * Which cells a rule judges: `values` the readable ones, read by the role's type; `raw` all that are not
 * blank, as the sheet holds them; `blanks` the blank ones, handed over as `null`.
 */
export type Reads = "values" | "raw" | "blanks";

/** The cells of one column as a rule is given them: values by code, and a code for each row. */
export interface GivenCells {
  readonly values: readonly CellValue[];
  readonly codes: Uint32Array;
}

/** Judges one cell and up to three others of its row: 0 is right or not judged, anything else a grade of the rule's own. */
export type Judge = (cell: CellValue, a: CellValue, b: CellValue, c: CellValue) => number;

/** The most distinct combinations that are worth a table; beyond, each row is judged as it comes. */
const TABLE_LIMIT = 1 << 22;

/** The value of a row. */
export function givenCell(cells: GivenCells | null, row: number): CellValue {
  return cells === null ? null : (cells.values[cells.codes[row] ?? 0] ?? null);
}

/** The cells of a column that a rule is given as its own or as context. */
export function givenCells(column: LedgerColumn, reads: Reads): GivenCells {
  return { values: reads === "raw" ? column.raw : column.read, codes: column.codes };
}

/**
 * Judges every row of a column. A ledger repeats itself, so each distinct cell, or each distinct combination
 * of a cell with its context, is judged once; a combination too varied for that is judged row by row.
 *
 * @returns a grade for each row, or `null` when every row is right.
 */
export function judgeRows(
  column: LedgerColumn,
  reads: Reads,
  context: readonly (GivenCells | null)[],
  judge: Judge,
): Uint8Array | null {
  const target = givenCells(column, reads);
  const classes = judgedClasses(column, reads);
  if (classes.count === 0) return null;
  const [a, b, c] = [context[0] ?? null, context[1] ?? null, context[2] ?? null];
  if (a === null && b === null && c === null) return judgeDistinct(target, classes, judge);
  const combinations = classes.count * (a?.values.length ?? 1) * (b?.values.length ?? 1) * (c?.values.length ?? 1);
  const table = combinations <= Math.min(TABLE_LIMIT, 2 * target.codes.length) ? new Uint8Array(combinations) : null;
  const grades = new Uint8Array(target.codes.length);
  let anyWrong = false;
  for (let row = 0; row < grades.length; row += 1) {
    const code = target.codes[row] ?? 0;
    const kind = classes.of[code] ?? -1;
    if (kind < 0) continue;
    const codeA = a === null ? 0 : (a.codes[row] ?? 0);
    const codeB = b === null ? 0 : (b.codes[row] ?? 0);
    const codeC = c === null ? 0 : (c.codes[row] ?? 0);
    let slot = 0;
    if (table !== null) {
      slot = kind;
      if (a !== null) slot = slot * a.values.length + codeA;
      if (b !== null) slot = slot * b.values.length + codeB;
      if (c !== null) slot = slot * c.values.length + codeC;
      const known = table[slot] ?? 0;
      if (known !== 0) {
        grades[row] = known - 1;
        if (known > 1) anyWrong = true;
        continue;
      }
    }
    const grade = judge(
      reads === "blanks" ? null : (target.values[code] ?? null),
      a === null ? null : (a.values[codeA] ?? null),
      b === null ? null : (b.values[codeB] ?? null),
      c === null ? null : (c.values[codeC] ?? null),
    );
    if (table !== null) table[slot] = grade + 1;
    grades[row] = grade;
    if (grade !== 0) anyWrong = true;
  }
  return anyWrong ? grades : null;
}

function judgeDistinct(target: GivenCells, classes: JudgedClasses, judge: Judge): Uint8Array | null {
  const gradeOf = new Uint8Array(target.values.length);
  let anyWrong = false;
  for (let code = 0; code < gradeOf.length; code += 1) {
    if ((classes.of[code] ?? -1) < 0) continue;
    const grade = judge(target.values[code] ?? null, null, null, null);
    gradeOf[code] = grade;
    if (grade !== 0) anyWrong = true;
  }
  if (!anyWrong) return null;
  const grades = new Uint8Array(target.codes.length);
  for (let row = 0; row < grades.length; row += 1) grades[row] = gradeOf[target.codes[row] ?? 0] ?? 0;
  return grades;
}

interface JudgedClasses {
  /** For each distinct cell its class, or -1 when the rule does not judge it. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Numbers the distinct cells that are judged; blanks are all alike. */
function judgedClasses(column: LedgerColumn, reads: Reads): JudgedClasses {
  const of = new Int32Array(column.states.length).fill(-1);
  let count = 0;
  for (let code = 0; code < of.length; code += 1) {
    const state = column.states[code];
    if (reads === "blanks") {
      if (state === cellState.blank) {
        of[code] = 0;
        count = 1;
      }
    } else if (state === cellState.value || (reads === "raw" && state === cellState.unreadable)) {
      of[code] = count;
      count += 1;
    }
  }
  return { of, count };
}

/** The rows that have a grade, ascending. */
export function rowsGraded(grades: Uint8Array, grade: number): Uint32Array {
  let count = 0;
  for (const each of grades) if (each === grade) count += 1;
  const rows = new Uint32Array(count);
  for (let row = 0, next = 0; next < count; row += 1) {
    if (grades[row] === grade) {
      rows[next] = row;
      next += 1;
    }
  }
  return rows;
}
