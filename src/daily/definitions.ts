import { type DailyColumn, dailyColumnIds, dailyColumns } from "./daily-column";
import { type Definition, parseDefinition } from "./definition";

/** How a column is counted, with the text that says so. */
export interface ColumnDefinition {
  readonly text: string;
  readonly definition: Definition;
}

/** The definitions of all nine columns. */
export type Definitions = Readonly<Record<DailyColumn, ColumnDefinition>>;

/** An entry of 统计口径. */
export interface DefinitionEntry extends ColumnDefinition {
  readonly column: DailyColumn;
}

/** The definitions that hold: those of the office, the last one of a column, and what ships for the others. */
export const definitionsInUse = (entries: readonly DefinitionEntry[]): Definitions =>
  Object.fromEntries(
    dailyColumnIds.map((column) => [
      column,
      entries.filter((entry) => entry.column === column).at(-1) ?? shipped(column),
    ]),
  ) as Definitions;

function shipped(column: DailyColumn): ColumnDefinition {
  const text = dailyColumns[column].definition;
  const definition = parseDefinition(text);
  if (!definition.ok) throw new Error(`${column}: ${definition.error.en}`);
  return { text, definition: definition.value };
}
