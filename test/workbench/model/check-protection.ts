import { type Area, isWholeColumns, isWholeRows } from "../book/area";
import { type Book } from "../book/book";
import { CellLooks } from "../book/cell-layers";
import { sheetProtection, structureProtection } from "../book/protection";
import { ExcelError } from "../protocol/excel-error";
import { type HostObject } from "./host-object";
import { placeOf } from "./place-of";
import { type Need, needOf, shiftNeed } from "./protection-rules";

/** Refuses a use of a member that the protection of the sheet or of the workbook's structure forbids. */
export function checkProtection(object: HostObject, member: string, book: Book): void {
  const place = placeOf(object);
  const need = needFor(object, member, place?.areas ?? []);
  if (need === "free") return;
  if (need === "structure") refuseIf(structureProtection(book) !== undefined);
  const protection = place && need !== "structure" && sheetProtection(book, place.sheet);
  if (!protection) return;
  if (need === "unlocked") refuseIf(!isUnlocked(book, place.areas));
  else refuseIf(need === "unprotected" || !protection.options[need]);
}

function needFor(object: HostObject, member: string, areas: readonly Area[]): Need {
  const isShift = object.className === "Range" && (member === "insert" || member === "delete");
  return isShift
    ? shiftNeed(member, areas.every(isWholeRows), areas.every(isWholeColumns))
    : needOf(object.className, member);
}

/** Cells are locked unless somebody unlocked them; what is made of no cells counts as locked. */
const isUnlocked = (book: Book, areas: readonly Area[]): boolean =>
  CellLooks.common(book, areas, ({ extras }) => extras.locked ?? true) === false;

function refuseIf(isRefused: boolean): void {
  if (isRefused) throw new ExcelError("AccessDenied");
}
