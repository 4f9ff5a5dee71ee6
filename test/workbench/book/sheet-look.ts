import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { invalidArgument } from "../protocol/excel-error";
import { type Book } from "./book";
import { isHidden } from "./sheets";
import { webColor } from "./web-color";

export function tabColorOf(sheet: Worksheet): string | null {
  return isHidden(sheet) ? null : sheet.getConfig().tabColor.toUpperCase();
}

/** Colours a sheet's tab; "" takes the colour away. */
export function setTabColor(book: Book, sheet: Worksheet, color: unknown): void {
  const chosen = color === "" ? "" : typeof color === "string" && webColor(color);
  if (chosen === undefined || chosen === false) throw invalidArgument();
  const set = (value: string) => ({
    id: SetTabColorMutation.id,
    params: { unitId: book.unitId, subUnitId: sheet.getSheetId(), color: value },
  });
  book.apply([set(chosen)], [set(sheet.getConfig().tabColor)]);
}

export function setGridlines(book: Book, sheet: Worksheet, shown: boolean): void {
  const set = (showGridlines: BooleanNumber) => ({
    id: ToggleGridlinesMutation.id,
    params: { unitId: book.unitId, subUnitId: sheet.getSheetId(), showGridlines },
  });
  const before = sheet.getConfig().showGridlines;
  book.apply([set(shown ? BooleanNumber.TRUE : BooleanNumber.FALSE)], [set(before)]);
}
