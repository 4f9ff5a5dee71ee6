import { err, ok, type Result } from "../support/result";
import { type CellFault } from "./cell-answer";
import { range, optionalRange, type WholeParameter } from "./parameter";
import { type Range, type RangeMemory } from "./range-memory";
import { isUnbounded, noCells, unboundedRange } from "./range-size";
import { type Words } from "../support/words";

/** A range with at least one cell. */
export const wholeRange = (name: Words): WholeParameter<Range> =>
  range(name, (argument, { memory }) => bounded(name, argument, memory));

/** A range, or `null` when it is left out. */
export const wholeRangeOrNone = (name: Words): WholeParameter<Range | null> =>
  optionalRange(name, (argument, { memory }) =>
    argument === null || argument === undefined ? ok(null) : bounded(name, argument, memory),
  );

function bounded(name: Words, argument: unknown, memory: RangeMemory): Result<Range, CellFault> {
  if (isUnbounded(argument)) return err(unboundedRange(name));
  const read = memory.rangeOf(argument);
  return read.rowCount === 0 || read.columns.length === 0 ? err(noCells(name)) : ok(read);
}
