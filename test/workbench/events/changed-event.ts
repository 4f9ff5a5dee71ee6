import { type Area, intersection, localAddress, sheetColumns, sheetRows } from "../book/area";
import { type BookChange, type ChangedAxis, type Shift } from "../book/book-change";
import { type Book } from "../book/book";
import { type CellValue, errorTexts, valueOf } from "../book/cells";
import { tablesOn } from "./tables-on";
import { type EventDraft, sheetEvent, tableEvent } from "./event-draft";
import { type EventRanges } from "./event-ranges";

type Kind<Name> = Extract<BookChange, { kind: Name }>;

/** `onChanged` of cells that were edited, for the sheet and for the tables that they are in. */
export function editedEvents(change: Kind<"edited">, book: Book, ranges: EventRanges): EventDraft[] {
  const { sheet, areas, origin } = change;
  const [first, ...rest] = areas;
  if (!first) return [];
  const common = {
    ...sourceOf(origin),
    changeType: "RangeEdited",
    ...details(change, book),
  };
  const whole = { ...common, address: areas.map(localAddress).join(","), referenceId: ranges.add([first, ...rest]) };
  const inTables = tablesOn(book, sheet).flatMap(({ id, area }) => {
    const shared = areas.map((one) => intersection(one, area)).find((one) => one !== undefined);
    if (!shared) return [];
    const message = { ...common, address: localAddress(shared), referenceId: ranges.add([shared]) };
    return tableEvent("onChanged", sheet, id, message);
  });
  return [...sheetEvent("onChanged", sheet, { ...whole, shiftDirection: "None" }), ...inTables];
}

/** `onChanged` of rows, columns or cells that came or went. */
export function movedEvents(change: Kind<"inserted" | "deleted">, book: Book, ranges: EventRanges): EventDraft[] {
  const { kind, axis, shift, origin } = change;
  const area = widened(change.area, axis);
  const { sheet } = area;
  const message = {
    ...sourceOf(origin),
    changeType: changeTypes[axis][kind],
    address: localAddress(area),
    referenceId: ranges.add([area]),
  };
  const inTables = tablesOn(book, sheet).flatMap((table) =>
    intersection(table.area, area) ? tableEvent("onChanged", sheet, table.id, message) : [],
  );
  return [...sheetEvent("onChanged", sheet, { ...message, shiftDirection: directions[shift] }), ...inTables];
}

export const sourceOf = (origin: BookChange["origin"]) => ({
  source: origin === "co-author" ? "Remote" : "Local",
  triggerSource: origin === "add-in" ? "ThisLocalAddin" : "Unknown",
});

const changeTypes: Readonly<Record<ChangedAxis, Readonly<Record<"inserted" | "deleted", string>>>> = {
  rows: { inserted: "RowInserted", deleted: "RowDeleted" },
  columns: { inserted: "ColumnInserted", deleted: "ColumnDeleted" },
  cells: { inserted: "CellInserted", deleted: "CellDeleted" },
};

const directions: Readonly<Record<Shift, string>> = {
  Left: "ShiftCellLeft",
  Up: "ShiftCellUp",
  Right: "ShiftCellRight",
  Down: "ShiftCellDown",
};

/** What stood in the cell and what stands there now: only when it was one cell. */
function details({ sheet, areas, before, after }: Kind<"edited">, book: Book): Record<string, unknown> {
  const [{ row, column } = { row: 0, column: 0 }] = areas;
  if (before === undefined) return {};
  const valueAfter = after ?? valueOf(book.sheet(sheet)?.getCellMatrix().getValue(row, column));
  return {
    valueBefore: before,
    valueTypeBefore: typeOf(before),
    valueAfter,
    valueTypeAfter: typeOf(valueAfter),
  };
}

function typeOf(value: CellValue): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return errorTexts.has(value) ? "Error" : "String";
}

/** Rows and columns come and go across the whole sheet, of which Univer keeps a part. */
function widened(area: Area, axis: ChangedAxis): Area {
  if (axis === "rows") return { ...area, column: 0, columns: sheetColumns };
  return axis === "columns" ? { ...area, row: 0, rows: sheetRows } : area;
}
