import { Dimension, type IMutationInfo, type IRange, RANGE_TYPE, type Worksheet } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeCommand,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
  getInsertRangeMutations,
  getMoveRangeUndoRedoMutations,
  getRemoveRangeMutations,
} from "@univerjs/sheets";
import { type Area, isWholeColumns, isWholeRows } from "./area";
import { type Book } from "./book";
import { type Shift } from "./shifted-area";
import { toUniverRange } from "./univer-range";

interface Change {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

/**
 * Inserts or deletes cells; formulas, merges, formats and the other things of Univer's plugins follow. Univer's own
 * commands do this for the active sheet only and leave hidden rows out, so their mutations are put together here.
 */
export function shiftCells(book: Book, { kind, along, area }: Shift): void {
  const isWhole = along === "rows" ? isWholeRows(area) : isWholeColumns(area);
  const range = { ...toUniverRange(area), ...(isWhole && wholeType(along)) };
  const command = followers[kind][isWhole ? along : `${along}-part`]!;
  const sheet = book.sheet(area.sheet)!;
  followed(book, sheet, { id: command, params: { range, unitId: book.unitId, subUnitId: area.sheet } }, () =>
    isWhole ? lines(book, sheet, kind, along, range) : part(book, area.sheet, kind, along, range),
  );
}

/** Moves cells with all that is in them to where `to` begins; formulas that point at them follow. */
export function moveCells(book: Book, from: Area, to: Area): void {
  const range = (area: Area) => ({ unitId: book.unitId, subUnitId: area.sheet, range: toUniverRange(area) });
  const params = { fromRange: toUniverRange(from), toRange: toUniverRange(to), fromSubUnitId: from.sheet };
  followed(
    book,
    book.sheet(from.sheet)!,
    { id: MoveRangeCommand.id, params: { ...params, toSubUnitId: to.sheet } },
    () => {
      const change = getMoveRangeUndoRedoMutations(book.injector, range(from), range(to), true);
      return { redo: change?.redos ?? [], undo: change?.undos ?? [] };
    },
  );
}

/** Univer's constant for it has no type that could be told. */
const insertRow = "sheet.command.insert-row";

const followers: Readonly<Record<Shift["kind"], Readonly<Record<string, string>>>> = {
  insert: {
    rows: insertRow,
    columns: InsertColCommand.id,
    "rows-part": InsertRangeMoveDownCommand.id,
    "columns-part": InsertRangeMoveRightCommand.id,
  },
  delete: {
    rows: RemoveRowCommand.id,
    columns: RemoveColCommand.id,
    "rows-part": DeleteRangeMoveUpCommand.id,
    "columns-part": DeleteRangeMoveLeftCommand.id,
  },
};

const wholeType = (along: Shift["along"]) => ({ rangeType: along === "rows" ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN });

/** The change with what plugins do before and after it. They look at the active sheet, so this one seems to be it. */
function followed(book: Book, sheet: Worksheet, command: { id: string; params: object }, make: () => Change): void {
  const interceptors = book.service(SheetInterceptorService);
  seemingActive(book, sheet, () => {
    const { preRedos = [], redos, undos, preUndos = [] } = interceptors.onCommandExecute(command);
    const { redo, undo } = make();
    book.apply([...preRedos, ...redo, ...redos], [...preUndos, ...undo, ...undos]);
    const after = interceptors.afterCommandExecute(command);
    if (after.redos.length > 0) book.apply(after.redos, after.undos);
  });
}

function seemingActive(book: Book, sheet: Worksheet, work: () => void): void {
  const { workbook } = book;
  Object.defineProperty(workbook, "getActiveSheet", { value: () => sheet, configurable: true });
  try {
    work();
  } finally {
    Reflect.deleteProperty(workbook, "getActiveSheet");
  }
}

function lines(book: Book, sheet: Worksheet, kind: Shift["kind"], along: Shift["along"], range: IRange): Change {
  const params = { unitId: book.unitId, subUnitId: sheet.getSheetId(), range };
  const [insert, remove] =
    along === "rows" ? [InsertRowMutation.id, RemoveRowMutation.id] : [InsertColMutation.id, RemoveColMutation.id];
  if (kind === "insert") return { redo: [{ id: insert, params }], undo: [{ id: remove, params }] };
  const { startRow, endRow, startColumn, endColumn } = range;
  const cellValue = sheet.getCellMatrix().getSlice(startRow, endRow, startColumn, endColumn).getMatrix();
  const { rowData, columnData } = sheet.getConfig();
  const info = along === "rows" ? { rowInfo: slice(rowData, range) } : { colInfo: slice(columnData, range) };
  return {
    redo: [{ id: remove, params }],
    undo: [
      { id: insert, params: { ...params, ...info } },
      { id: SetRangeValuesMutation.id, params: { ...params, cellValue } },
    ],
  };
}

/** What is kept of the lines of a range, counted from its first one. */
function slice(data: Readonly<Record<number, object | undefined>>, range: IRange): Record<number, object> {
  const [first, last] =
    range.rangeType === RANGE_TYPE.ROW ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const kept: Record<number, object> = {};
  for (const [key, line] of Object.entries(data))
    if (line && Number(key) >= first && Number(key) <= last) kept[Number(key) - first] = structuredClone(line);
  return kept;
}

function part(book: Book, subUnitId: string, kind: Shift["kind"], along: Shift["along"], range: IRange): Change {
  const params = {
    unitId: book.unitId,
    subUnitId,
    range,
    shiftDimension: along === "rows" ? Dimension.ROWS : Dimension.COLUMNS,
  };
  return kind === "insert"
    ? getInsertRangeMutations(book.injector, params)
    : getRemoveRangeMutations(book.injector, params);
}
