import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import { type Area } from "./area";
import { type Book, type Origin } from "./book";
import { newGuid } from "./guid";

/** The yellow note on a cell; Excel's own interface to notes is newer than the installed client. */
export function noteAt(book: Book, { sheet, row, column }: Area): string | undefined {
  return book.service(SheetsNoteModel).getNote(book.unitId, sheet, { row, col: column })?.note;
}

/** Writes a note, in the size that the grid gives to new ones; "" takes it away. */
export function setNote(book: Book, area: Area, text: string, origin: Origin = "add-in"): void {
  const { sheet: sheetId, row, column: col } = area;
  const place = { unitId: book.unitId, sheetId, row, col };
  const step = (note: string | undefined) =>
    note === undefined || note === ""
      ? { id: RemoveNoteMutation.id, params: place }
      : {
          id: UpdateNoteMutation.id,
          params: { ...place, note: { id: newGuid(), row, col, width: 160, height: 72, note } },
        };
  book.apply([step(text)], [step(noteAt(book, area))], origin);
}
