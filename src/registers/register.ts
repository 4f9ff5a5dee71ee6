import { type ParameterFault } from "../parameters/parameter-fault";
import { readParameterSheet } from "../parameters/read-parameter-sheet";
import { type RowReader } from "../parameters/row-reader";
import { type SettingsSheet } from "../parameters/settings-sheet";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Result } from "../support/result";

/** A sheet in which an office keeps entries, one a row, and how an entry is read. */
export interface Register<Entry, Column extends string = string> extends SettingsSheet<Column> {
  readonly readRow: (row: RowReader<Column>) => Entry;
}

/** The entries of a register, none where the workbook has no such sheet; or every fault, each with its cell. */
export const readRegister = <Entry, Column extends string>(
  workbook: WorkbookData,
  { table, readRow }: Pick<Register<Entry, Column>, "table" | "readRow">,
): Result<readonly Entry[], readonly ParameterFault[]> => readParameterSheet(workbook, table, readRow);
