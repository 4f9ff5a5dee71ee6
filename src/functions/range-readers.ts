import { err, ok, type Result } from "../support/result";
import { type CellFault } from "./cell-answer";
import { range, optionalRange, type WholeParameter } from "./parameter";
import { type Range } from "./range-memory";
import { isUnbounded, noCells, unboundedRange } from "./range-size";
import { type Words } from "../support/words";

/** A range with at least one cell. */
export const wholeRange = (name: Words): WholeParameter<Range> =>
  range(name, (argument, { memory }) => bounded(name, memory.rangeOf(argument)));

/** A range, or `null` when it is left out. */
export const wholeRangeOrNone = (name: Words): WholeParameter<Range | null> =>
  optionalRange(name, (argument, { memory }) =>
    argument === null || argument === undefined ? ok(null) : bounded(name, memory.rangeOf(argument)),
  );

function bounded(name: Words, read: Range): Result<Range, CellFault> {
  if (read.rowCount === 0 || read.columns.length === 0) return err(noCells(name));
  return isUnbounded(read.rowCount) ? err(unboundedRange(name)) : ok(read);
}
