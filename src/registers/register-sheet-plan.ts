import { settingsSheetPlan } from "../parameters/settings-sheet-plan";
import { readParameterSheet } from "../parameters/read-parameter-sheet";
import { type ParameterTable } from "../parameters/parameter-table";
import { type SettingsSheet } from "../parameters/settings-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { type CellValue } from "../sheets/cell";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Language } from "../support/words";
import { type RegisterId, registers } from "./registers";

/** A register as a workbook has it, with rows added below: for shells that write a new workbook. */
export function registerPlan(
  id: RegisterId,
  workbook: WorkbookData,
  added: readonly (readonly CellValue[])[],
  language: Language,
): SheetPlan {
  const register: SettingsSheet = registers[id];
  return settingsSheetPlan(register, [...rowsOf(workbook, register.table), ...added], language);
}

/** The filled rows of a register, cells as they stand in the order of the columns. */
function rowsOf(workbook: WorkbookData, table: ParameterTable): readonly (readonly CellValue[])[] {
  const rows = readParameterSheet(workbook, table, ({ cells }) =>
    Object.keys(table.columns).map((column) => cells[column] ?? null),
  );
  return rows.ok ? rows.value : [];
}
