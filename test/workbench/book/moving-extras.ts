import { type ICommandInfo, type IMutationInfo, type IRange } from "@univerjs/core";
import { EffectRefRangId, SheetInterceptorService } from "@univerjs/sheets";
import { type Area } from "./area";
import { type Book } from "./book";
import { sheetExtraMutations, sheetExtras, type SheetExtras } from "./extras";
import { movedChart } from "./moved-chart";
import { movedPageLayout } from "./moved-page-layout";
import { type Shift, shiftedArea } from "./shifted-area";
import { toArea } from "./univer-range";

/** Where cells are after a change of the sheet's structure; undefined when they are no more. */
export type Mover = (area: Area) => Area | undefined;

/**
 * Charts and print settings point at cells, so they follow them when rows, columns or cells come and go: as part of the
 * change, to be undone with it.
 */
export function moveExtrasWithCells(book: Book): void {
  book.service(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const mover = moverOf(book, command);
      const changes = mover ? book.sheets.flatMap((sheet) => changesOf(book, sheet.getSheetId(), mover)) : [];
      return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
    },
  });
}

interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

function changesOf(book: Book, sheet: string, mover: Mover): Change[] {
  const { charts, pageLayout } = sheetExtras(book, sheet);
  const moved: Pick<SheetExtras, "charts" | "pageLayout"> = {
    ...(charts && { charts: charts.map((chart) => movedChart(chart, sheet, mover)) }),
    ...(pageLayout && { pageLayout: movedPageLayout(pageLayout, sheet, mover) }),
  };
  return (["charts", "pageLayout"] as const)
    .filter((key) => JSON.stringify(moved[key]) !== JSON.stringify(sheetExtras(book, sheet)[key]))
    .map((key) => sheetExtraMutations(book, sheet, key, moved[key]));
}

const shifts: Readonly<Record<string, Omit<Shift, "area">>> = {
  [EffectRefRangId.InsertRowCommandId]: { kind: "insert", along: "rows" },
  [EffectRefRangId.InsertColCommandId]: { kind: "insert", along: "columns" },
  [EffectRefRangId.RemoveRowCommandId]: { kind: "delete", along: "rows" },
  [EffectRefRangId.RemoveColCommandId]: { kind: "delete", along: "columns" },
  [EffectRefRangId.InsertRangeMoveDownCommandId]: { kind: "insert", along: "rows" },
  [EffectRefRangId.InsertRangeMoveRightCommandId]: { kind: "insert", along: "columns" },
  [EffectRefRangId.DeleteRangeMoveUpCommandId]: { kind: "delete", along: "rows" },
  [EffectRefRangId.DeleteRangeMoveLeftCommandId]: { kind: "delete", along: "columns" },
};

/** What the grid's commands and those of the model leave out: the sheet is the active one. */
interface ShiftParams {
  readonly range?: IRange;
  readonly subUnitId?: string;
}

interface MoveParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

function moverOf(book: Book, { id, params }: ICommandInfo): Mover | undefined {
  const active = book.workbook.getActiveSheet().getSheetId();
  const shift = shifts[id];
  if (shift) {
    const { range, subUnitId = active } = (params ?? {}) as ShiftParams;
    return range && ((area) => shiftedArea(area, { ...shift, area: toArea(subUnitId, widened(range, id)) }));
  }
  if (id !== EffectRefRangId.MoveRangeCommandId) return undefined;
  const { fromRange, toRange, fromSubUnitId = active, toSubUnitId = active } = params as MoveParams;
  return moverTo(toArea(fromSubUnitId, fromRange), toArea(toSubUnitId, toRange));
}

/** Rows that go or come are whole rows, however wide the grid says that they are. */
function widened(range: IRange, command: string): IRange {
  if (command === EffectRefRangId.InsertRowCommandId || command === EffectRefRangId.RemoveRowCommandId)
    return { ...range, startColumn: NaN, endColumn: NaN };
  if (command === EffectRefRangId.InsertColCommandId || command === EffectRefRangId.RemoveColCommandId)
    return { ...range, startRow: NaN, endRow: NaN };
  return range;
}

/** Cells that are moved take with them what lies entirely among them. */
const moverTo =
  (from: Area, to: Area): Mover =>
  (area) =>
    isInside(area, from)
      ? { ...area, sheet: to.sheet, row: area.row + to.row - from.row, column: area.column + to.column - from.column }
      : area;

const isInside = (area: Area, outer: Area) =>
  area.sheet === outer.sheet &&
  area.row >= outer.row &&
  area.column >= outer.column &&
  area.row + area.rows <= outer.row + outer.rows &&
  area.column + area.columns <= outer.column + outer.columns;
