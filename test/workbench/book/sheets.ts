import { BooleanNumber, cloneWorksheetData, ICommandService, type IMutationInfo, type Worksheet } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { type Area } from "./area";
import { type Book, type Origin } from "./book";
import { emptySheet } from "./empty-sheet";
import { setSheetExtra, sheetExtras } from "./extras";
import { newGuid } from "./guid";
import { copyNames, removeNamesOfSheet } from "./sheet-scoped-names";
import { checkSheetName, copyName, nextSheetName } from "./sheet-name";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export const isHidden = (sheet: Worksheet) => sheet.getConfig().hidden === BooleanNumber.TRUE;
export const positionOf = (book: Book, id: string) => book.workbook.getSheetOrders().indexOf(id);

/** The rows and columns that the sheet holds now; beyond is nothing. */
export const storedArea = (sheet: Worksheet): Area => ({
  sheet: sheet.getSheetId(),
  row: 0,
  column: 0,
  rows: sheet.getRowCount(),
  columns: sheet.getColumnCount(),
});

/** Adds an empty sheet after the last and gives its id. It does not become the active one. */
export function addSheet(book: Book, name?: unknown, origin: Origin = "add-in"): string {
  const checked = name === undefined || name === null ? nextSheetName(book) : checkSheetName(book, name);
  const id = newGuid();
  insert(book, book.sheets.length, [], emptySheet(id, checked), origin);
  return id;
}

/** Copies a sheet with everything on it before the sheet that now stands at `index`, and gives the copy's id. */
export function copySheet(book: Book, source: Worksheet, index: number): string {
  const id = newGuid();
  const { unitId } = book;
  const subUnitId = source.getSheetId();
  const data = { ...cloneWorksheetData(source.getConfig()), id, name: copyName(book, source.getName()) };
  // What plugins keep of a sheet (rules, comments, tables, filters) they copy when asked as the command would ask them.
  const copied = book
    .service(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params: { unitId, subUnitId, targetSubUnitId: id } });
  insert(book, index, [copied.preRedos ?? [], copied.redos], data, "add-in", copied.undos);
  copyNames(book, subUnitId, id);
  return id;
}

/** Where a copy goes: at an end, or beside another sheet. */
export function copyPosition(book: Book, positionType: string, relativeTo: string | undefined): number {
  switch (positionType) {
    case "None":
    case "Beginning":
      return 0;
    case "End":
      return book.sheets.length;
    case "Before":
    case "After":
      if (relativeTo === undefined) throw invalidArgument();
      return positionOf(book, relativeTo) + (positionType === "After" ? 1 : 0);
    default:
      throw invalidArgument();
  }
}

function insert(
  book: Book,
  index: number,
  [before = [], after = []]: readonly IMutationInfo[][],
  sheet: ReturnType<typeof emptySheet>,
  origin: Origin,
  undos: readonly IMutationInfo[] = [],
): void {
  const { unitId } = book;
  const added = { id: InsertSheetMutation.id, params: { unitId, index, sheet } };
  const removed = { id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheet.id, subUnitName: sheet.name } };
  // Univer activates every sheet that is inserted; Excel only those that the person at the grid adds.
  book.apply([...before, added, ...after], [removed, ...undos], origin, { quietly: origin !== "user" });
}

/** Deletes a sheet. The last visible one stays, and so does one that is very hidden. */
export function deleteSheet(book: Book, sheet: Worksheet, origin: Origin = "add-in"): void {
  const id = sheet.getSheetId();
  if (visibilityOf(book, sheet) === "VeryHidden" || isLastVisible(book, sheet))
    throw new ExcelError("InvalidOperation");
  leave(book, id, origin);
  removeNamesOfSheet(book, id, origin);
  book.execute(RemoveSheetCommand.id, { unitId: book.unitId, subUnitId: id }, origin);
}

export function renameSheet(book: Book, sheet: Worksheet, name: unknown, origin: Origin = "add-in"): void {
  const subUnitId = sheet.getSheetId();
  const checked = checkSheetName(book, name, subUnitId);
  if (checked !== sheet.getName())
    book.execute(SetWorksheetNameCommand.id, { unitId: book.unitId, subUnitId, name: checked }, origin);
}

export function moveSheet(book: Book, subUnitId: string, position: unknown): void {
  const last = book.sheets.length - 1;
  if (!Number.isInteger(position) || Number(position) < 0 || Number(position) > last) throw invalidArgument();
  const [fromOrder, toOrder] = [positionOf(book, subUnitId), Number(position)];
  if (fromOrder === toOrder) return;
  const move = (from: number, to: number) => ({
    id: SetWorksheetOrderMutation.id,
    params: { unitId: book.unitId, subUnitId, fromOrder: from, toOrder: to },
  });
  book.apply([move(fromOrder, toOrder)], [move(toOrder, fromOrder)]);
}

export function visibilityOf(book: Book, sheet: Worksheet): Visibility {
  if (!isHidden(sheet)) return "Visible";
  return sheetExtras(book, sheet.getSheetId()).veryHidden === true ? "VeryHidden" : "Hidden";
}

/** Shows or hides a sheet; the last visible one stays visible. */
export function setVisibility(book: Book, sheet: Worksheet, visibility: Visibility): void {
  const subUnitId = sheet.getSheetId();
  const hides = visibility !== "Visible";
  if (hides && isLastVisible(book, sheet)) throw new ExcelError("InvalidOperation");
  if (hides !== isHidden(sheet)) {
    if (hides) leave(book, subUnitId, "add-in");
    const hide = (hidden: boolean) => ({
      id: SetWorksheetHideMutation.id,
      params: { unitId: book.unitId, subUnitId, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
    // Univer activates a sheet that is shown again; Excel does not.
    book.apply([hide(hides)], [hide(!hides)], "add-in", { quietly: true });
  }
  if (visibility !== visibilityOf(book, sheet))
    setSheetExtra(book, subUnitId, "veryHidden", visibility === "VeryHidden");
}

/** Makes a sheet the active one. */
export function activateSheet(book: Book, subUnitId: string, origin: Origin = "add-in"): void {
  if (book.workbook.getActiveSheet().getSheetId() === subUnitId) return;
  const params = { unitId: book.unitId, subUnitId };
  book.as(origin, () => book.service(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params));
}

/** The next sheet in the order of the tabs, or the one before. */
export function neighbour(book: Book, id: string, step: 1 | -1, visibleOnly = false): Worksheet | undefined {
  for (let at = positionOf(book, id) + step; ; at += step) {
    const sheet = book.sheets[at];
    if (!sheet || !visibleOnly || !isHidden(sheet)) return sheet;
  }
}

/** Excel goes to the sheet on the right, or else on the left, of an active one that is about to be deleted or hidden. */
function leave(book: Book, id: string, origin: Origin): void {
  if (book.workbook.getActiveSheet().getSheetId() !== id) return;
  const next = neighbour(book, id, 1, true) ?? neighbour(book, id, -1, true);
  if (next) activateSheet(book, next.getSheetId(), origin);
}

const isLastVisible = (book: Book, sheet: Worksheet) =>
  !isHidden(sheet) && book.sheets.filter((other) => !isHidden(other)).length === 1;
