import { type ActionResult, type BatchAction, actionType } from "../protocol/batch";

/** Cells in the tables of a batch's answers, whatever they hold: values, formulas, texts, number formats. */
export const cellsRead = (results: readonly ActionResult[]): number => total(results.map(({ Value }) => Value));

/** Cells in the tables that an action brings; one value for a whole range is no table. */
export function cellsWritten({ ActionType, ArgumentInfo, ObjectState }: BatchAction): number {
  if (ActionType === actionType.update) return cells(ObjectState);
  return ActionType === actionType.setProperty ? total(ArgumentInfo?.Arguments ?? []) : 0;
}

function cells(value: unknown): number {
  if (isTable(value)) return value.reduce((sum, row) => sum + row.length, 0);
  if (Array.isArray(value)) return total(value);
  if (value !== null && typeof value === "object") return total(Object.values(value));
  return 0;
}

const total = (values: readonly unknown[]): number => values.reduce<number>((sum, value) => sum + cells(value), 0);

/** Rows of plain values, all of them; looking at the first row is enough to know the others. */
const isTable = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && Array.isArray(value[0]);
