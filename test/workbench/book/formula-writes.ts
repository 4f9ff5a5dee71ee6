import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  isFormulaId,
  isFormulaString,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";
import { type Book } from "./book";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type FormulaChanges = ReturnType<FormulaDataModel["updateFormulaData"]>;

/**
 * Makes a write cost what it writes. Before every write Univer looks through all cells of all sheets for formulas, half
 * a second in a large ledger, to follow formulas that cells share by an id. Where none are shared, the formulas that
 * change are those of the written cells.
 */
export function lookAtWrittenCellsOnly(book: Book): void {
  const model = book.service(FormulaDataModel);
  const throughout = model.updateFormulaData.bind(model);
  /** Whether formulas are shared; `undefined` while nobody has looked since a sheet came. */
  let isShared: boolean | undefined;
  book.service(ICommandService).onCommandExecuted(({ id }) => {
    if (id === InsertSheetMutation.id && !isShared) isShared = undefined;
  });
  model.updateFormulaData = (unitId, sheetId, written: Cells) => {
    if (unitId !== book.unitId) return throughout(unitId, sheetId, written);
    isShared ??= book.sheets.some((sheet) => shares(sheet.getConfig().cellData));
    if (shares(written)) isShared = true;
    if (isShared) return throughout(unitId, sheetId, written);
    return changes(written, book.sheet(sheetId)?.getConfig().cellData ?? {});
  };
}

function changes(written: Cells, standing: Cells): FormulaChanges {
  const changed: Record<number, Record<number, { f: string } | null>> = {};
  for (const [row, cells] of Object.entries(written))
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      const after = cell?.f;
      const before = standing[Number(row)]?.[Number(column)]?.f;
      if (isFormulaString(after)) (changed[Number(row)] ??= {})[Number(column)] = { f: after ?? "" };
      else if (isFormulaString(before)) (changed[Number(row)] ??= {})[Number(column)] = null;
    }
  return changed;
}

function shares(cells: Cells): boolean {
  for (const row of Object.values(cells))
    for (const cell of Object.values(row as Record<string, Nullable<ICellData>>))
      if (isFormulaId(cell?.si)) return true;
  return false;
}
