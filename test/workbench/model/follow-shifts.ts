import { type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { sheetColumns, sheetRows, type Area } from "../book/area";
import { type Shift, shiftedArea } from "../book/shifted-area";
import { toArea } from "../book/univer-range";
import { type Host } from "../host";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range";

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface MoveParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

const lineShifts: Readonly<Record<string, Pick<Shift, "kind" | "along">>> = {
  [InsertRowMutation.id]: { kind: "insert", along: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", along: "rows" },
  [InsertColMutation.id]: { kind: "insert", along: "columns" },
  [RemoveColMutation.id]: { kind: "delete", along: "columns" },
};

/** Ranges that the client keeps go where their cells go when anybody inserts or deletes cells. */
export function followShifts(host: Host): void {
  host.book.onMutation((id, params) => {
    const shift = shiftOf(id, params);
    if (!shift) return;
    for (const object of host.references.values())
      if (object instanceof RangeObject || object instanceof RangeAreasObject)
        object.follow((area) => shiftedArea(area, shift));
  });
}

function shiftOf(id: string, params: unknown): Shift | undefined {
  const lines = lineShifts[id];
  if (lines) {
    const { subUnitId, range } = params as LineParams;
    const area = toArea(subUnitId, range);
    const whole = lines.along === "rows" ? { column: 0, columns: sheetColumns } : { row: 0, rows: sheetRows };
    return { ...lines, area: { ...area, ...whole } };
  }
  return id === MoveRangeMutation.id ? shiftOfMove(params as MoveParams) : undefined;
}

/** Univer inserts and deletes single cells by moving all that lies beyond them. */
function shiftOfMove({ fromRange, toRange, from, to }: MoveParams): Shift | undefined {
  if (from.subUnitId !== to.subUnitId) return undefined;
  const [source, target] = [toArea(from.subUnitId, fromRange), toArea(to.subUnitId, toRange)];
  if (source.column === target.column && source.row !== target.row) return along("rows", source, target);
  return source.row === target.row && source.column !== target.column ? along("columns", source, target) : undefined;
}

function along(direction: Shift["along"], source: Area, target: Area): Shift {
  const [from, to] = direction === "rows" ? [source.row, target.row] : [source.column, target.column];
  const [at, count] = [Math.min(from, to), Math.abs(to - from)];
  const area = direction === "rows" ? { ...source, row: at, rows: count } : { ...source, column: at, columns: count };
  return { kind: to > from ? "insert" : "delete", along: direction, area };
}
