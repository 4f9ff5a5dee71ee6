import { type Words } from "../support/words";
import { type ArgumentCell, type ArgumentGrid, argumentGrid, isBlankCell, singleCell } from "./argument-cell";
import { type Answer, type CellAnswer, type CellFault, noAnswer } from "./cell-answer";
import { type FunctionEnvironment } from "./function-environment";
import { type Parameter } from "./parameter";

/** A function as a cell calls it: arguments as Excel hands them over, in the order of the parameters. */
export interface WorksheetFunction {
  readonly parameters: readonly Parameter<unknown>[];
  readonly calculate: (args: readonly unknown[], environment: FunctionEnvironment) => Answer;
}

/** What the reading of each parameter gives. */
export type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** More rows than this are a whole column. */
export const mostRows = 1_048_575;

export const unbounded = (name: Words): CellFault => ({
  error: "#VALUE!",
  words: {
    zh: `参数“${name.zh}”是整列，请只选有数据的区域，如 A2:A5000。`,
    en: `Argument “${name.en}” is a whole column; select the rows that hold data, such as A2:A5000.`,
  },
});

/**
 * A function that judges cells one by one: ranges of the same size give a range of answers, a single cell stands for
 * every row. Where all cells of a place are blank, so is the answer.
 */
export function cellFunction<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  judge: (values: ValuesOf<P>, environment: FunctionEnvironment) => CellAnswer,
): WorksheetFunction {
  return {
    parameters,
    calculate: (args, environment) => {
      const grids = parameters.map(({ takes }, index) =>
        takes === "cells" ? argumentGrid(args[index]) : [[singleCell(args[index])]],
      );
      const size = commonSize(parameters, grids);
      if ("error" in size) return size;
      const answers = Array.from({ length: size.rows }, (_, row) =>
        Array.from({ length: size.columns }, (__, column) => {
          const here = grids.map((grid) => cellOf(grid, row, column));
          if (here.every((cell, index) => isBlankPlace(cell, parameters[index]))) return "";
          const values: unknown[] = [];
          for (const [index, parameter] of parameters.entries()) {
            const read = parameter.read(here[index] ?? null, environment);
            if (!read.ok) return read.error;
            values.push(read.value);
          }
          return judge(values as unknown as ValuesOf<P>, environment);
        }),
      );
      return size.rows === 1 && size.columns === 1 ? (answers[0]?.[0] ?? "") : answers;
    },
  };
}

/** Settings and optional cells do not make a place worth an answer; an empty cell may come as 0. */
const isBlankPlace = (cell: ArgumentCell, parameter: Parameter<unknown> | undefined): boolean =>
  parameter === undefined || parameter.takes === "setting" || parameter.isOptional || isBlankCell(cell);

const cellOf = (grid: ArgumentGrid, row: number, column: number): ArgumentCell =>
  (isSingle(grid) ? grid[0]?.[0] : grid[row]?.[column]) ?? null;

const isSingle = (grid: ArgumentGrid): boolean => grid.length === 1 && grid[0]?.length === 1;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function commonSize(parameters: readonly Parameter<unknown>[], grids: readonly ArgumentGrid[]): Size | CellFault {
  let size: Size = { rows: 1, columns: 1 };
  let first: Words | null = null;
  for (const [index, grid] of grids.entries()) {
    const parameter = parameters[index];
    if (parameter === undefined || isSingle(grid)) continue;
    const rows = grid.length;
    const columns = grid[0]?.length ?? 0;
    if (rows === 0) {
      if (parameter.isOptional) continue;
      return noAnswer(`参数“${parameter.name.zh}”没有单元格。`, `Argument “${parameter.name.en}” has no cells.`);
    }
    if (rows > mostRows) return unbounded(parameter.name);
    if (first !== null && (rows !== size.rows || columns !== size.columns)) return unequal(first, parameter.name);
    first ??= parameter.name;
    size = { rows, columns };
  }
  return size;
}

const unequal = (one: Words, other: Words): CellFault => ({
  error: "#VALUE!",
  words: {
    zh: `参数“${one.zh}”和“${other.zh}”的行数或列数不同，请选同样大小的区域。`,
    en: `Arguments “${one.en}” and “${other.en}” differ in size; select ranges of the same rows and columns.`,
  },
});
