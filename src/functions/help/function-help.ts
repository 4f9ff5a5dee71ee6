import { type CellValue } from "../../sheets/cell";
import { type Words } from "../../support/words";

/** What a person reads about a function; the words of Excel's function wizard are among them. */
export interface FunctionHelp {
  /** What it is called: 迟报率. */
  readonly title: Words;
  /** What it gives, then the convention that might surprise. */
  readonly what: Words;
  /** One for each parameter, in order. */
  readonly parameters: readonly Words[];
  readonly result: Words;
  /** What else a person should know: when it gives an error, what it leaves out. */
  readonly notes: Words;
  /** The clause that it follows. */
  readonly basis: Words;
  /** The first two show the ordinary and the surprising. */
  readonly examples: readonly FunctionExample[];
}

/** A call that the tests make and whose answer the help prints. */
export interface FunctionExample {
  readonly args: readonly ExampleArgument[];
  /** Whether the numbers of the answer are days. */
  readonly isDay?: boolean;
}

/** A literal, an argument left out, or cells of a sheet under their address. */
export type ExampleArgument = CellValue | ExampleRange;

export interface ExampleRange {
  readonly address: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Whether several examples refer to it, so that it is shown once for all. */
  readonly isShared?: boolean;
}

/** Cells of one column from a row on, as an example's argument. */
export const column = (letter: string, firstRow: number, ...values: readonly CellValue[]): ExampleRange => ({
  address:
    values.length === 1 ? `${letter}${firstRow}` : `${letter}${firstRow}:${letter}${firstRow + values.length - 1}`,
  cells: values.map((value) => [value]),
});
