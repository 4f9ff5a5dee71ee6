import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { areaAt } from "../book/area-at";
import { type Book } from "../book/book";
import { type CellMatrix, writeCells } from "../book/cells";
import { type Meddling } from "./incident";

/** Changes the book as a co-author elsewhere does: the add-in is told of it, and the person cannot undo it. */
export function meddle(book: Book, meddling: Meddling): void {
  switch (meddling.kind) {
    case "rename-sheet":
      book.execute(SetWorksheetNameCommand.id, { ...sheet(book, meddling.sheet), name: meddling.to }, "co-author");
      break;
    case "delete-sheet":
      book.execute(RemoveSheetCommand.id, sheet(book, meddling.sheet), "co-author");
      break;
    case "edit": {
      const { sheet: id, row, column } = areaAt(book, meddling.address);
      const cells: CellMatrix = {};
      meddling.values.forEach((values, r) => {
        cells[row + r] = Object.fromEntries(values.map((v, c) => [column + c, { v }]));
      });
      writeCells(book, id, cells, "co-author");
    }
  }
}

function sheet(book: Book, name: string): { unitId: string; subUnitId: string } {
  const named = book.sheetNamed(name);
  if (!named) throw new Error(`No such sheet: ${name}`);
  return { unitId: book.unitId, subUnitId: named.getSheetId() };
}
