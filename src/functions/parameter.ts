import { type Words } from "../support/words";
import { err, type Result } from "../support/result";
import { type ArgumentCell, isCellError } from "./argument-cell";
import { type CellFault, wrongArgument } from "./cell-answer";
import { type FunctionEnvironment } from "./function-environment";

/**
 * A parameter of a worksheet function. `cells` are judged one by one and may be a range; `setting` is one value for the
 * whole call; a `range` is taken as a whole.
 */
export interface Parameter<T> {
  readonly takes: "cells" | "setting" | "range";
  readonly name: Words;
  readonly isOptional: boolean;
  /** The value of a cell; a range is read by its function. */
  readonly read: (cell: ArgumentCell, environment: FunctionEnvironment) => Result<T, CellFault>;
}

/** Reads a cell or says what was expected. */
export type CellReader<T> = (cell: ArgumentCell, environment: FunctionEnvironment) => Result<T, Words>;

function parameter<T>(
  takes: Parameter<T>["takes"],
  name: Words,
  isOptional: boolean,
  reader: CellReader<T>,
): Parameter<T> {
  return {
    takes,
    name,
    isOptional,
    read: (cell, environment) => {
      if (isCellError(cell)) return err(errorIn(name, cell.error));
      const read = reader(cell, environment);
      return read.ok ? read : err(wrongArgument(name, read.error));
    },
  };
}

const errorIn = (name: Words, error: string): CellFault => ({
  error,
  words: {
    zh: `参数“${name.zh}”的单元格是错误值 ${error}。`,
    en: `The cell of “${name.en}” holds the error ${error}.`,
  },
});

/** A parameter whose cells are judged one by one. */
export const cells = <T>(name: Words, reader: CellReader<T>): Parameter<T> => parameter("cells", name, false, reader);

/** The same, which may be left out; the reader then gets a blank. */
export const optionalCells = <T>(name: Words, reader: CellReader<T>): Parameter<T> =>
  parameter("cells", name, true, reader);

/** One value for the whole call, which may be left out; the reader then gets a blank. */
export const setting = <T>(name: Words, reader: CellReader<T>): Parameter<T> =>
  parameter("setting", name, true, reader);
