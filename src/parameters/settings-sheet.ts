import { type CellValue } from "../sheets/cell";
import { type Standard } from "../standard/standard";
import { type Language, type Words } from "../support/words";
import { type ParameterTable } from "./parameter-table";

/** How a column of a new sheet looks: its width in characters, and what it takes; prose is wrapped. */
export type ColumnLook = readonly [width: number, takes: "text" | "number" | "prose"];

/** What a settings sheet is called, what it is for, and how it is filled in. */
export interface ParameterSheetWords {
  readonly title: Words;
  readonly purpose: Words;
  readonly howTo: Words;
}

/** A row of a settings sheet by the names of its columns; those left out are blank. */
export type SheetRow<Column extends PropertyKey> = Readonly<Partial<Record<Column, CellValue>>>;

/** Everything that makes a new sheet of settings, or of a register. */
export interface SettingsSheet<Column extends string = string> {
  readonly table: ParameterTable<Column>;
  readonly looks: Readonly<Record<Column, ColumnLook>>;
  readonly words: ParameterSheetWords;
  /** What a new sheet holds already; an office changes it instead of looking it up. */
  readonly known: (standard: Standard, language: Language) => readonly SheetRow<Column>[];
}
