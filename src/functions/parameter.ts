import { err, type Result } from "../support/result";
import { type Words } from "../support/words";
import { type ArgumentCell, isBlankCell, isBlankOrZero, isCellError, singleCell } from "./argument-cell";
import { type CellFault, wrongArgument } from "./cell-answer";
import { type FunctionEnvironment } from "./function-environment";

interface Named {
  readonly name: Words;
  readonly isOptional: boolean;
}

/** A parameter whose cells are judged one by one. */
export interface CellsParameter<T> extends Named {
  readonly takes: "cells";
  readonly isBlank: (cell: ArgumentCell) => boolean;
  readonly read: (cell: ArgumentCell, environment: FunctionEnvironment) => Result<T, CellFault>;
}

/** A parameter that is read once for the whole call: a `setting` is one cell, a `range` all of them. */
export interface WholeParameter<T> extends Named {
  readonly takes: "setting" | "range";
  readonly read: (argument: unknown, environment: FunctionEnvironment) => Result<T, CellFault>;
}

export type Parameter<T> = CellsParameter<T> | WholeParameter<T>;

/** Reads a cell or says what was expected. */
export type CellReader<T> = (cell: ArgumentCell, environment: FunctionEnvironment) => Result<T, Words>;

/** Cells that are judged one by one; 0 is as good as blank. */
export const cells = <T>(name: Words, reader: CellReader<T>): CellsParameter<T> => ({
  takes: "cells",
  name,
  isOptional: false,
  isBlank: isBlankOrZero,
  read: namedReader(name, reader),
});

/** Cells whose 0 is a number like any other. */
export const numberCells = <T>(name: Words, reader: CellReader<T>): CellsParameter<T> => ({
  ...cells(name, reader),
  isBlank: isBlankCell,
});

/** Cells that may be left out; the reader then gets a blank. */
export const optionalCells = <T>(name: Words, reader: CellReader<T>): CellsParameter<T> => ({
  ...cells(name, reader),
  isOptional: true,
});

/** One value for the whole call. */
export const setting = <T>(name: Words, reader: CellReader<T>): WholeParameter<T> => {
  const read = namedReader(name, reader);
  return {
    takes: "setting",
    name,
    isOptional: false,
    read: (argument, environment) => read(singleCell(argument), environment),
  };
};

/** The same, which may be left out; the reader then gets a blank. */
export const optionalSetting = <T>(name: Words, reader: CellReader<T>): WholeParameter<T> => ({
  ...setting(name, reader),
  isOptional: true,
});

/** All cells of a range together. */
export const range = <T>(name: Words, read: WholeParameter<T>["read"]): WholeParameter<T> => ({
  takes: "range",
  name,
  isOptional: false,
  read,
});

export const optionalRange = <T>(name: Words, read: WholeParameter<T>["read"]): WholeParameter<T> => ({
  ...range(name, read),
  isOptional: true,
});

function namedReader<T>(name: Words, reader: CellReader<T>): CellsParameter<T>["read"] {
  return (cell, environment) => {
    if (isCellError(cell)) return err(errorIn(name, cell.error));
    const read = reader(cell, environment);
    return read.ok ? read : err(wrongArgument(name, read.error));
  };
}

const errorIn = (name: Words, error: string): CellFault => ({
  error,
  words: {
    zh: `参数“${name.zh}”的单元格是错误值 ${error}。`,
    en: `The cell of “${name.en}” holds the error ${error}.`,
  },
});
