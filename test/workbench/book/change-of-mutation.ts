import { BooleanNumber } from "@univerjs/core";
import {
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  type IInsertRowMutationParams,
  InsertRowMutation,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetRowHiddenMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation, type IDeleteSheetTableParams } from "@univerjs/sheets-table";
import { type Area } from "./area";
import { type BookChange } from "./book-change";
import { type Book } from "./book";
import { type Chart } from "./chart";
import { valueOf } from "./cells";
import { changeOfComment } from "./change-of-comment";
import { type Before } from "./before-mutation";
import { type SetExtra, setExtraId } from "./extras";
import { toArea } from "./univer-range";
import { writtenAreas } from "./written-areas";

type Change = DistributiveOmit<BookChange, "origin">;
type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
type Reader = (params: never, before: Before, book: Book, isResult: boolean) => readonly Change[];

/** What one of Univer's mutations means; nothing for those that no event of Excel tells of. */
export function changesOfMutation(
  id: string,
  params: object,
  before: Before,
  book: Book,
  isResult: boolean,
): readonly Change[] {
  return readers[id]?.(params as never, before, book, isResult) ?? changeOfComment(id, params, before, book);
}

/** Mutations that move cells, so that what else their command writes is no edit. */
export const movesCells = (id: string) => id in structural;

const rowsOrColumns =
  (kind: "inserted" | "deleted", axis: "rows" | "columns"): Reader =>
  ({ subUnitId, range }: IInsertRowMutationParams) => {
    const shift = axis === "rows" ? (kind === "inserted" ? "Down" : "Up") : kind === "inserted" ? "Right" : "Left";
    return [{ kind, axis, area: toArea(subUnitId, range), shift }];
  };

const structural: Readonly<Record<string, Reader>> = {
  [InsertRowMutation.id]: rowsOrColumns("inserted", "rows"),
  [RemoveRowMutation.id]: rowsOrColumns("deleted", "rows"),
  [InsertColMutation.id]: rowsOrColumns("inserted", "columns"),
  [RemoveColMutation.id]: rowsOrColumns("deleted", "columns"),
};

const rowsHidden =
  (hidden: boolean): Reader =>
  ({ subUnitId, ranges }: ISetRowHiddenMutationParams) => [
    { kind: "rows-hidden", areas: ranges.map((range) => toArea(subUnitId, range)), hidden },
  ];

const readers: Readonly<Record<string, Reader>> = {
  ...structural,
  [SetRowHiddenMutation.id]: rowsHidden(true),
  [SetRowVisibleMutation.id]: rowsHidden(false),
  [SetRangeValuesMutation.id]: (params: ISetRangeValuesMutationParams, before, book, isResult) =>
    changesOfWrite(params, before, book, isResult),
  [MoveRangeMutation.id]: ({ from, to, fromRange, toRange }: IMoveRangeMutationParams) => [
    { kind: "edited", sheet: from.subUnitId, areas: [toArea(from.subUnitId, fromRange)] },
    { kind: "edited", sheet: to.subUnitId, areas: [toArea(to.subUnitId, toRange)] },
  ],
  [ReorderRangeMutation.id]: (params: IReorderRangeMutationParams) => {
    const areas = movedRows(params);
    return areas.length > 0 ? [{ kind: "sorted", sheet: params.subUnitId, areas }] : [];
  },
  [SetSelectionsOperation.id]: ({ subUnitId, selections }: ISetSelectionsOperationParams) => [
    { kind: "selected", sheet: subUnitId, areas: selections.map(({ range }) => toArea(subUnitId, range)) },
  ],
  [InsertSheetMutation.id]: ({ sheet }: IInsertSheetMutationParams) => [{ kind: "sheet-added", sheet: sheet.id }],
  [RemoveSheetMutation.id]: ({ subUnitId }: IRemoveSheetMutationParams) => [
    { kind: "sheet-deleted", sheet: subUnitId },
  ],
  [SetWorksheetNameMutation.id]: ({ subUnitId, name }: ISetWorksheetNameMutationParams, before) => [
    { kind: "sheet-renamed", sheet: subUnitId, before: before.name ?? "", after: name },
  ],
  [SetWorksheetOrderMutation.id]: ({ subUnitId, fromOrder, toOrder }: ISetWorksheetOrderMutationParams) => [
    { kind: "sheet-moved", sheet: subUnitId, before: fromOrder, after: toOrder },
  ],
  [SetWorksheetHideMutation.id]: ({ subUnitId, hidden }: ISetWorksheetHideMutationParams) => [
    { kind: "sheet-hidden", sheet: subUnitId, hidden: hidden === BooleanNumber.TRUE },
  ],
  [AddSheetTableMutation.id]: ({ subUnitId, tableId }: IDeleteSheetTableParams) => [
    { kind: "table-added", sheet: subUnitId, table: tableId },
  ],
  [DeleteSheetTableMutation.id]: ({ subUnitId, tableId }: IDeleteSheetTableParams, before) => [
    { kind: "table-deleted", sheet: subUnitId, table: tableId, name: before.name ?? "" },
  ],
  [setExtraId]: ({ subUnitId, key, value }: SetExtra, before): readonly Change[] => {
    if (key === "settings") return [{ kind: "settings" }];
    if (key === "charts" && subUnitId !== undefined)
      return changesOfCharts(subUnitId, before, value as readonly Chart[]);
    if (key !== "protection" || subUnitId === undefined) return [];
    return [{ kind: "sheet-protected", sheet: subUnitId, isProtected: Boolean(value) }];
  },
};

function changesOfCharts(sheet: string, { charts: before = [] }: Before, value: readonly Chart[] = []): Change[] {
  const after = value.map(({ id }) => id);
  return [
    ...after.filter((id) => !before.includes(id)).map((chart) => ({ kind: "chart-added" as const, sheet, chart })),
    ...before.filter((id) => !after.includes(id)).map((chart) => ({ kind: "chart-deleted" as const, sheet, chart })),
  ];
}

function changesOfWrite(
  { subUnitId: sheet, cellValue = {} }: ISetRangeValuesMutationParams,
  before: Before,
  book: Book,
  isResult: boolean,
): readonly Change[] {
  const { contents, formats } = writtenAreas(sheet, cellValue);
  if (isResult) return contents.length > 0 ? [{ kind: "calculated", sheet, areas: contents }] : [];
  const changes: Change[] = [];
  if (contents.length > 0) {
    changes.push({ kind: "edited", sheet, areas: contents, ...valuesOfOne(contents[0]!, before, book) });
  }
  if (before.formulas && before.formulas.length > 0) changes.push({ kind: "formulas", sheet, cells: before.formulas });
  if (formats.length > 0) changes.push({ kind: "formatted", sheet, areas: formats });
  return changes;
}

/** What one cell showed, and holds now; nothing when several were written. */
function valuesOfOne({ sheet, row, column }: Area, { value }: Before, book: Book) {
  if (value === undefined) return {};
  const cell = book.sheet(sheet)?.getCellMatrix().getValue(row, column);
  return cell?.f || cell?.si ? { before: value } : { before: value, after: valueOf(cell) };
}

/** The rows of a sorted range that went elsewhere, in whole blocks. */
function movedRows({ subUnitId, range, order }: IReorderRangeMutationParams): Area[] {
  const areas: Area[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    if ((order[row] ?? row) === row) continue;
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...toArea(subUnitId, range), row, rows: 1 });
  }
  return areas;
}
