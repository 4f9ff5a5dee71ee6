import {
  type CellValueType,
  type ICellData,
  type IColumnData,
  type IMutationInfo,
  type IRowData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetDefaultStyleMutationFactory,
} from "@univerjs/sheets";
import { ExcelError } from "../protocol/excel-error";
import { type Area, cellCount, isWholeColumns, isWholeRows } from "./area";
import { type Book } from "./book";
import { type CellExtras, CellLooks, type Layer } from "./cell-layers";
import { type CellMatrix, cellMatrix, eachStoredCell, writeCells } from "./cells";
import { setSheetExtra, sheetExtras } from "./extras";

/** A change of cells' looks: `null` takes a property away; `style: null` takes the whole style away. */
export interface LookPatch {
  readonly style?: IStyleData | null;
  readonly extras?: { readonly [Name in keyof CellExtras]?: CellExtras[Name] | null };
}

/** More cells than this one by one and the host gives up, as Excel on the web does. */
const mostCells = 5_000_000;

/** Changes the look of areas: whole columns, whole rows and the whole sheet keep it themselves, other cells each. */
export function patchLooks(book: Book, areas: readonly Area[], patch: LookPatch): void {
  for (const area of areas) {
    if (isWholeColumns(area) && isWholeRows(area)) patchSheet(book, area, patch);
    else if (isWholeColumns(area)) patchColumns(book, area, patch);
    else if (isWholeRows(area)) patchRows(book, area, patch);
    else patchCells(book, area, patch);
  }
}

/** Writes cells that have nothing but looks: the formulas that stand in them stay. */
export function writeLooks(book: Book, sheet: string, cells: CellMatrix): void {
  writeCells(book, sheet, cells, "add-in", SetStyleCommand.id);
}

function patchCells(book: Book, area: Area, patch: LookPatch): void {
  if (cellCount(area) > mostCells) throw new ExcelError("OperationCellsExceedLimit");
  const stored = book.sheet(area.sheet)!.getCellMatrix().getMatrix();
  const change = cellChange(patch);
  writeLooks(
    book,
    area.sheet,
    cellMatrix(area, (row, column) => change(stored[row]?.[column])),
  );
}

/** Cells of the area that have a look of their own, and would hide the new one of their row, column or sheet. */
function patchStored(book: Book, area: Area, patch: LookPatch, also: readonly number[] = []): void {
  const change = cellChange(patch);
  const matrix: CellMatrix = {};
  eachStoredCell(book, area, (cell, row, column) => {
    if (cell.s || cell.custom) (matrix[row] ??= {})[column] = change(cell);
  });
  for (const row of also)
    for (let column = area.column; column < area.column + area.columns; column++)
      (matrix[row] ??= {})[column] ??= change(undefined);
  if (Object.keys(matrix).length > 0) writeLooks(book, area.sheet, matrix);
}

/**
 * Cells can share one change unless they have custom data. Univer guesses a cell's type anew from its number format
 * when a change does not state it, and would make text of a number that is formatted as text later.
 */
export function cellChange({ style, extras }: LookPatch): (cell: Nullable<ICellData>) => ICellData {
  const look: ICellData = style === undefined ? {} : { s: style };
  const typed = new Map<CellValueType, ICellData>();
  return (cell) => {
    const type = cell?.t && cell.v !== null && cell.v !== undefined ? cell.t : undefined;
    if (extras) return { ...look, ...(type && { t: type }), custom: patchedExtras(cell?.custom, extras) ?? null! };
    if (!type) return look;
    const known = typed.get(type) ?? { ...look, t: type };
    typed.set(type, known);
    return known;
  };
}

function patchColumns(book: Book, area: Area, patch: LookPatch): void {
  const { columnData: columns } = book.sheet(area.sheet)!.getConfig();
  const columnData: Record<number, IColumnData> = {};
  for (let column = area.column; column < area.column + area.columns; column++)
    columnData[column] = patchedLayer(book, columns[column], patch);
  const params = { unitId: book.unitId, subUnitId: area.sheet, columnData };
  const before = SetColDataMutationFactory(params, book.sheet(area.sheet)!);
  apply(book, SetColDataMutation.id, params, before);
  patchStored(book, area, patch, new CellLooks(book, area.sheet).rowsIn(area));
}

function patchRows(book: Book, area: Area, patch: LookPatch): void {
  if (area.rows > mostCells / 50) throw new ExcelError("OperationCellsExceedLimit");
  const { rowData: rows } = book.sheet(area.sheet)!.getConfig();
  const rowData: Record<number, IRowData> = {};
  for (let row = area.row; row < area.row + area.rows; row++) rowData[row] = patchedLayer(book, rows[row], patch);
  const params = { unitId: book.unitId, subUnitId: area.sheet, rowData };
  const before = SetRowDataMutationFactory(params, book.sheet(area.sheet)!);
  apply(book, SetRowDataMutation.id, params, before);
  patchStored(book, area, patch);
}

function patchSheet(book: Book, area: Area, patch: LookPatch): void {
  const sheet = book.sheet(area.sheet)!;
  const { rowData, columnData } = sheet.getConfig();
  for (const key of layerKeys(columnData)) patchColumns(book, { ...area, column: key, columns: 1 }, patch);
  for (const key of layerKeys(rowData)) patchRows(book, { ...area, row: key, rows: 1 }, patch);
  const base = { s: sheet.getDefaultCellStyleInternal(), custom: { ...sheetExtras(book, area.sheet).cells } };
  const { s: defaultStyle, custom } = patchedLayer(book, base, patch);
  const params = { unitId: book.unitId, subUnitId: area.sheet, defaultStyle };
  const before = SetWorksheetDefaultStyleMutationFactory(book.injector, params);
  if (patch.style !== undefined) apply(book, SetWorksheetDefaultStyleMutation.id, params, before);
  if (patch.extras) setSheetExtra(book, area.sheet, "cells", (custom ?? {}) as CellExtras);
  patchStored(book, area, patch);
}

const layerKeys = (data: Readonly<Record<number, Layer | undefined>>) =>
  Object.keys(data)
    .map(Number)
    .filter((key) => Boolean(data[key]?.s ?? data[key]?.custom));

function patchedLayer(book: Book, layer: Layer | undefined, patch: LookPatch): IColumnData {
  const style = patch.style === undefined ? undefined : merged(book.workbook.getStyles().get(layer?.s), patch.style);
  return {
    ...(style !== undefined && { s: style }),
    ...(patch.extras && { custom: patchedExtras(layer?.custom, patch.extras) ?? null! }),
  };
}

function merged(style: Nullable<IStyleData>, change: IStyleData | null): IStyleData | null {
  if (!change) return null;
  const together = { ...style, ...change, ...(change.bd && { bd: { ...style?.bd, ...change.bd } }) };
  return withoutNulls(together);
}

const patchedExtras = (custom: Nullable<object>, extras: object) => withoutNulls({ ...custom, ...extras });

function withoutNulls<T extends object>(object: T): T | null {
  const entries = Object.entries(object).filter(([, value]) => value !== null && value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : null;
}

function apply(book: Book, id: string, params: object, before: object): void {
  const undo: IMutationInfo = { id, params: before };
  book.apply([{ id, params }], [undo]);
}
