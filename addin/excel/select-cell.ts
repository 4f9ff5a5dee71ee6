import { type Workbook } from "../ports/workbook";
import { inWorkbook } from "./in-workbook";

/** Selects a cell or a row and scrolls to it. */
export function select(sheet: string, address: string): Promise<void> {
  return inWorkbook(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).untrack().select();
      await context.sync();
    },
    { sheet },
  );
}

/** Goes to a sheet. */
export function activate(sheet: string): Promise<void> {
  return inWorkbook(
    async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    },
    { sheet },
  );
}

/** What Excel answers where no cell is selected: a chart is, or another workbook is in front. */
const noCellCodes: ReadonlySet<string> = new Set(["GeneralException", "InvalidSelection", "ItemNotFound"]);

/** The cell that the user stands on. Asked in the background: it does not wait for the user. */
export function activeCell(): ReturnType<Workbook["activeCell"]> {
  return inWorkbook(
    async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex").untrack();
      const sheet = cell.worksheet.load("name");
      try {
        await context.sync();
      } catch (error) {
        if (error instanceof OfficeExtension.Error && noCellCodes.has(error.code)) return null;
        throw error;
      }
      return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex };
    },
    { waitsForCell: false },
  );
}
