import { type ICellData, type Nullable } from "@univerjs/core";
import { ExcelError } from "../protocol/excel-error";
import { type Area } from "./area";
import { type Book } from "./book";
import { eachStoredCell, kindOf } from "./cells";
import { isColumnHidden, isRowHidden } from "./lines";
import { Rectangles } from "./rectangles";
import { blankness, usedArea } from "./used-area";

/** `Excel.SpecialCellType`. */
export type SpecialKind =
  | "Blanks"
  | "Constants"
  | "Formulas"
  | "Visible"
  | "ConditionalFormats"
  | "DataValidations"
  | "SameConditionalFormat"
  | "SameDataValidation";
/** `Excel.SpecialCellValueType`: "All", or kinds joined in one word ("ErrorsNumbers"). */
export type SpecialValues = string;

const words = { String: "Text", Double: "Number", Boolean: "Logical", Error: "Errors", Empty: "Text" } as const;

/** The cells of a kind in some areas of a sheet, as rectangles. Blank ones are looked for in the used range only. */
export function specialAreas(
  book: Book,
  areas: readonly Area[],
  kind: SpecialKind,
  values: SpecialValues,
): readonly Area[] {
  return areas.flatMap((area) => {
    const rectangles = new Rectangles(area.sheet);
    if (kind === "Visible") addVisible(book, area, rectangles);
    else if (kind === "Blanks") addBlanks(book, area, rectangles);
    else if (kind === "Constants" || kind === "Formulas") {
      const isWanted = wanted(kind, values);
      eachStoredCell(book, area, (cell, row, column) => {
        if (isWanted(cell)) rectangles.add(row, column);
      });
    } else throw new ExcelError("NotImplemented");
    return rectangles.all();
  });
}

function wanted(kind: "Constants" | "Formulas", values: SpecialValues): (cell: Nullable<ICellData>) => boolean {
  return (cell) => {
    const isFormula = Boolean(cell?.f ?? cell?.si);
    if (isFormula !== (kind === "Formulas")) return false;
    const kindOfValue = kindOf(cell);
    if (!isFormula && kindOfValue === "Empty") return false;
    return values === "All" || values.includes(words[kindOfValue]);
  };
}

function addBlanks(book: Book, area: Area, rectangles: Rectangles): void {
  const used = usedArea(book, area, false);
  if (!used) return;
  const isBlankAt = blankness(book, area.sheet);
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (isBlankAt(row, column)) rectangles.add(row, column);
}

function addVisible(book: Book, area: Area, rectangles: Rectangles): void {
  const sheet = book.sheet(area.sheet)!;
  const runs: { column: number; columns: number }[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (isColumnHidden(sheet, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  for (let row = area.row; row < area.row + area.rows; row++)
    if (!isRowHidden(sheet, row)) for (const run of runs) rectangles.add(row, run.column, run.columns);
}
