import { type ICellData, type IWorkbookData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { localAddress } from "../book/area";
import { type Book } from "../book/book";
import { type BookExtras } from "../book/extras";
import { spillAreas, spilledCells } from "../book/spills";
import { rangesOf } from "./features/ranges";
import { type SpillValues } from "./cells/spills";

/** The book as a file is to have it: with the sheet that is active, and with what array formulas show around them. */
export function savedBook(book: Book): IWorkbookData {
  const data = book.save();
  const extras: BookExtras = {
    ...data.custom,
    activeSheet: book.workbook.getActiveSheet().getSheetId(),
  };
  data.custom = extras;
  for (const [id, sheet] of Object.entries(data.sheets)) {
    const spilled = spilledCells(book, id);
    for (const area of spillAreas(book, id)) {
      const origin: ICellData | undefined = sheet.cellData?.[area.row]?.[area.column];
      if (!origin) continue;
      const spill: SpillValues = Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (__, right) => {
          const cell = down + right === 0 ? undefined : spilled?.[area.row + down]?.[area.column + right];
          return cell?.v === undefined || cell.v === null ? null : { v: cell.v, t: cell.t ?? null };
        }),
      );
      origin.ref = localAddress(area);
      origin.custom = { ...origin.custom, spill };
    }
  }
  return data;
}

/** Lets a book that was opened from a file show at once what its array formulas gave when it was saved. */
export function showSavedSpills(book: Book): void {
  const model = book.service(FormulaDataModel);
  const { unitId } = book;
  for (const sheet of book.sheets) {
    const id = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      showSpill(model, { unitId, id, row, column }, cell);
    });
  }
}

interface Place {
  readonly unitId: string;
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

function showSpill(model: FormulaDataModel, { unitId, id, row, column }: Place, cell: Nullable<ICellData>): void {
  const spill = cell?.ref ? (cell.custom?.spill as SpillValues | undefined) : undefined;
  const [range] = spill ? rangesOf(cell?.ref ?? "") : [];
  if (!spill || !range) return;
  const ranges = ((model.getArrayFormulaRange()[unitId] ??= {})[id] ??= {});
  (ranges[row] ??= {})[column] = range;
  const cells = ((model.getArrayFormulaCellData()[unitId] ??= {})[id] ??= {});
  for (const [down, line] of spill.entries())
    for (const [right, value] of line.entries()) if (value) (cells[row + down] ??= {})[column + right] = { ...value };
}
