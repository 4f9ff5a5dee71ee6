import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { type ArgumentCell, type ArgumentGrid, argumentGrid } from "./argument-cell";
import { type CellAnswer, type CellFault } from "./cell-answer";
import { type FunctionEnvironment } from "./function-environment";
import { type Parameter } from "./parameter";
import { isUnbounded, noCells, unboundedRange } from "./range-size";
import { type ValuesOf, type WorksheetFunction } from "./worksheet-function";

/**
 * A function that judges cells one by one: ranges of the same size give a range of answers, a single cell stands for
 * every place. Where all cells of a place are blank, so is the answer.
 */
export function cellFunction<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  judge: (values: ValuesOf<P>, environment: FunctionEnvironment) => CellAnswer,
): WorksheetFunction {
  return {
    parameters,
    calculate: (args, environment) => {
      const sources: Source[] = [];
      for (const [index, parameter] of parameters.entries()) {
        const source = sourceOf(parameter, args[index], environment);
        if (!source.ok) return source.error;
        sources.push(source.value);
      }
      const size = commonSize(sources);
      if ("error" in size) return size;
      const answerAt = (row: number, column: number): CellAnswer => {
        if (sources.every((source) => isBlankAt(source, row, column))) return "";
        const values: unknown[] = [];
        for (const source of sources) {
          const value = valueAt(source, row, column, environment);
          if (!value.ok) return value.error;
          values.push(value.value);
        }
        return judge(values as unknown as ValuesOf<P>, environment);
      };
      if (size.rows === 1 && size.columns === 1) return answerAt(0, 0);
      return Array.from({ length: size.rows }, (_, row) =>
        Array.from({ length: size.columns }, (__, column) => answerAt(row, column)),
      );
    },
  };
}

/** Where the values of a parameter come from: the cells of a grid, or one value that was read for all. */
type Source =
  | { readonly parameter: Extract<Parameter<unknown>, { takes: "cells" }>; readonly grid: ArgumentGrid }
  | { readonly parameter: null; readonly value: unknown };

function sourceOf(
  parameter: Parameter<unknown>,
  argument: unknown,
  environment: FunctionEnvironment,
): Result<Source, CellFault> {
  if (parameter.takes === "cells") {
    return isUnbounded(argument)
      ? err(unboundedRange(parameter.name))
      : ok({ parameter, grid: argumentGrid(argument) });
  }
  const read = parameter.read(argument, environment);
  return read.ok ? ok({ parameter: null, value: read.value }) : err(read.error);
}

/** What may be left out does not make a place worth an answer. */
const isBlankAt = (source: Source, row: number, column: number): boolean =>
  source.parameter === null ||
  source.parameter.isOptional ||
  source.parameter.isBlank(cellOf(source.grid, row, column));

const valueAt = (
  source: Source,
  row: number,
  column: number,
  environment: FunctionEnvironment,
): Result<unknown, CellFault> =>
  source.parameter === null ? ok(source.value) : source.parameter.read(cellOf(source.grid, row, column), environment);

const cellOf = (grid: ArgumentGrid, row: number, column: number): ArgumentCell =>
  (isSingle(grid) ? grid[0]?.[0] : grid[row]?.[column]) ?? null;

const isSingle = (grid: ArgumentGrid): boolean => grid.length === 1 && grid[0]?.length === 1;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function commonSize(sources: readonly Source[]): Size | CellFault {
  let size: (Size & { readonly name: Words }) | null = null;
  for (const source of sources) {
    if (source.parameter === null || isSingle(source.grid)) continue;
    const { name } = source.parameter;
    const rows = source.grid.length;
    const columns = source.grid[0]?.length ?? 0;
    if (rows === 0) return noCells(name);
    if (size !== null && (rows !== size.rows || columns !== size.columns)) return unequal(size.name, name);
    size ??= { rows, columns, name };
  }
  return size ?? { rows: 1, columns: 1 };
}

const unequal = (one: Words, other: Words): CellFault => ({
  error: "#VALUE!",
  words: {
    zh: `参数“${one.zh}”和“${other.zh}”的行数或列数不同，请选同样大小的区域。`,
    en: `Arguments “${one.en}” and “${other.en}” differ in size; select ranges of the same rows and columns.`,
  },
});
