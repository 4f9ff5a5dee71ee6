import { CustomCommandExecutionError, ICommandService, type IRange } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { type Book } from "../book/book";
import { toArea } from "../book/univer-range";
import { refuses } from "./check-protection";
import { type Need } from "./protection-rules";

/** What the commands of Univer's grid need. The rarer ones are not held to the protection. */
const needs: ReadonlyMap<string, Need> = new Map<string, Need>([
  [SetRangeValuesCommand.id, "unlocked"],
  [ClearSelectionContentCommand.id, "unlocked"],
  [ClearSelectionAllCommand.id, "unlocked"],
  [ClearSelectionFormatCommand.id, "allowFormatCells"],
  [SetStyleCommand.id, "allowFormatCells"],
  [InsertRowByRangeCommand.id, "allowInsertRows"],
  [InsertColByRangeCommand.id, "allowInsertColumns"],
  [RemoveRowByRangeCommand.id, "allowDeleteRows"],
  [RemoveColByRangeCommand.id, "allowDeleteColumns"],
  [InsertSheetCommand.id, "structure"],
  [RemoveSheetCommand.id, "structure"],
  [CopySheetCommand.id, "structure"],
  [SetWorksheetNameCommand.id, "structure"],
  [SetWorksheetOrderCommand.id, "structure"],
  [SetWorksheetHideCommand.id, "structure"],
]);

interface Target {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
}

/** Holds the person at the grid to the same protection as an add-in: what is refused does not happen. */
export function guardGrid(book: Book): void {
  book.service(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const need = needs.get(id);
    if (need === undefined || book.origin !== "user") return;
    const { subUnitId, range, ranges = range } = (params ?? {}) as Target;
    const sheet = subUnitId ?? book.workbook.getActiveSheet().getSheetId();
    const areas = [ranges ?? []].flat().map((one) => toArea(sheet, one));
    if (refuses(book, need, { sheet, areas })) throw new CustomCommandExecutionError("The sheet is protected.");
  });
}
