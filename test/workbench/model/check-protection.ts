import { type Area, isWholeColumns, isWholeRows } from "../book/area";
import { type Book } from "../book/book";
import { CellLooks } from "../book/cell-layers";
import { sheetProtection, structureProtection } from "../book/protection";
import { ExcelError } from "../protocol/excel-error";
import { type HostObject } from "./host-object";
import { type Place, placeOf } from "./place-of";
import { type Need, needOf, shiftNeed } from "./protection-rules";

/** Refuses a use of a member that the protection of the sheet or of the workbook's structure forbids. */
export function checkProtection(object: HostObject, member: string, book: Book): void {
  const place = placeOf(object);
  if (refuses(book, needFor(object, member, place?.areas ?? []), place)) throw new ExcelError("AccessDenied");
}

/** Whether the workbook's protection refuses something that needs `need` at a place. */
export function refuses(book: Book, need: Need, place: Place | undefined): boolean {
  if (need === "free") return false;
  if (need === "structure") return structureProtection(book) !== undefined;
  const protection = place && sheetProtection(book, place.sheet);
  if (!protection) return false;
  if (need === "unlocked") return !isUnlocked(book, place.areas);
  return need === "unprotected" || !protection.options[need];
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
