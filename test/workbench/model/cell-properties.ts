import { type Area, cellCount, fullAddress } from "../book/area";
import { type Book } from "../book/book";
import { type CellLook, CellLooks } from "../book/cell-layers";
import { type CellMatrix, mapCells } from "../book/cells";
import {
  columnWidth,
  hideColumns,
  hideRows,
  isColumnHidden,
  isRowHidden,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../book/lines";
import { cellChange, type LookPatch, patchLooks, writeLooks } from "../book/patch-looks";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { sizeMismatch } from "./cell-matrix-argument";
import { lookProperties } from "./look-spelling";

type Tree = Readonly<Record<string, unknown>>;
type Name = keyof typeof lookProperties;

/** Where the properties of a cell's format stand in the objects of `getCellProperties` and `setCellProperties`. */
const parts: Readonly<Record<string, Readonly<Record<string, Name>>>> = {
  fill: { color: "fillColor" },
  font: {
    name: "fontName",
    size: "fontSize",
    bold: "bold",
    italic: "italic",
    underline: "underline",
    strikethrough: "strikethrough",
    color: "fontColor",
  },
  protection: { locked: "locked", formulaHidden: "formulaHidden" },
};

const own: Readonly<Record<string, Name>> = {
  horizontalAlignment: "horizontalAlignment",
  verticalAlignment: "verticalAlignment",
  wrapText: "wrapText",
  textOrientation: "textOrientation",
  indentLevel: "indentLevel",
  shrinkToFit: "shrinkToFit",
  readingOrder: "readingOrder",
};

const tree = (value: unknown): Tree => (typeof value === "object" && value !== null ? (value as Tree) : {});

/** What `options` ask of each cell, row by row. */
export function readCellProperties(book: Book, area: Area, options: unknown): Tree[][] {
  const looks = new CellLooks(book, area.sheet);
  const name = book.sheet(area.sheet)!.getName();
  const wanted = tree(options);
  return mapCells(book, area, (cell, row, column) => {
    const one = { sheet: area.sheet, row, column, rows: 1, columns: 1 };
    const look = looks.at(cell, row, column);
    return {
      ...addresses(wanted, fullAddress(name, one)),
      ...(wanted.hyperlink === true && { hyperlink: look.extras.hyperlink ?? null }),
      ...(wanted.format !== undefined && { format: formatOf(wanted.format, (property) => property.read(look)) }),
    };
  });
}

/** What `options` ask of each row or column; what its cells do not share is `null`. */
export function readLineProperties(book: Book, area: Area, along: "rows" | "columns", options: unknown): Tree[] {
  const wanted = tree(options);
  const sheet = book.sheet(area.sheet)!;
  return linesOf(area, along).map((line) => {
    const hidden = along === "rows" ? isRowHidden(sheet, line.row) : isColumnHidden(sheet, line.column);
    const size =
      along === "rows" ? { rowHeight: rowHeight(sheet, line.row) } : { columnWidth: columnWidth(sheet, line.column) };
    const format = tree(wanted.format);
    return {
      ...addresses(wanted, fullAddress(sheet.getName(), line)),
      ...(wanted.rowIndex === true && along === "rows" && { rowIndex: line.row }),
      ...(wanted.columnIndex === true && along === "columns" && { columnIndex: line.column }),
      ...((wanted.rowHidden === true && { rowHidden: hidden }) || {}),
      ...((wanted.columnHidden === true && { columnHidden: hidden }) || {}),
      ...(wanted.format !== undefined && {
        format: {
          ...formatOf(format, (property) => CellLooks.common(book, [line], property.read)),
          ...(Object.keys(size).some((name) => format[name] === true) && size),
        },
      }),
    };
  });
}

interface Readable {
  readonly read: (look: CellLook) => unknown;
}

const addresses = (wanted: Tree, address: string): Tree => ({
  ...(wanted.address === true && { address }),
  ...(wanted.addressLocal === true && { addressLocal: address }),
});

function formatOf(wanted: unknown, read: (property: Readable) => unknown): Tree {
  const format: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(tree(wanted))) {
    const part = parts[name];
    if (own[name]) format[name] = read(lookProperties[own[name]]);
    if (!part) continue;
    const inner = Object.keys(tree(asked)).filter((key) => part[key]);
    format[name] = Object.fromEntries(inner.map((key) => [key, read(lookProperties[part[key]!])]));
  }
  return format;
}

/** Sets the look of each cell; `{}` leaves one as it is. */
export function writeCellProperties({ book, conditions }: Host, area: Area, properties: unknown): void {
  if (cellCount(area) > conditions.cellPropertiesCells) throw new ExcelError("GeneralException");
  const rows = properties as readonly (readonly unknown[])[];
  const fits =
    Array.isArray(properties) && rows.length === area.rows && rows.every(({ length }) => length === area.columns);
  if (!fits) throw sizeMismatch();
  const stored = book.sheet(area.sheet)!.getCellMatrix().getMatrix();
  const cells: CellMatrix = {};
  rows.forEach((row, r) =>
    row.forEach((settings, c) => {
      const patch = patchOf(tree(settings));
      const [at, column] = [area.row + r, area.column + c];
      if (patch.style ?? patch.extras) (cells[at] ??= {})[column] = cellChange(patch)(stored[at]?.[column]);
    }),
  );
  writeLooks(book, area.sheet, cells);
}

export function writeLineProperties({ book }: Host, area: Area, along: "rows" | "columns", properties: unknown): void {
  const lines = linesOf(area, along);
  if (!Array.isArray(properties) || properties.length !== lines.length) throw sizeMismatch();
  lines.forEach((line, index) => {
    const settings = tree(properties[index]);
    const { rowHeight: height, columnWidth: width } = tree(settings.format);
    patchLooks(book, [line], patchOf(settings));
    if (typeof settings.rowHidden === "boolean") hideRows(book, line, settings.rowHidden);
    if (typeof settings.columnHidden === "boolean") hideColumns(book, line, settings.columnHidden);
    if (typeof height === "number") setRowHeight(book, line, height);
    if (typeof width === "number") setColumnWidth(book, line, width);
  });
}

function patchOf(settings: Tree): LookPatch {
  const patches: LookPatch[] = [];
  for (const [name, value] of Object.entries(tree(settings.format))) {
    const part = parts[name];
    if (own[name]) patches.push(change(own[name], value));
    for (const [key, inner] of Object.entries(tree(value))) if (part?.[key]) patches.push(change(part[key], inner));
  }
  if (settings.hyperlink) patches.push({ extras: { hyperlink: settings.hyperlink } });
  return patches.reduce<LookPatch>(
    (all, { style, extras }) => ({
      ...all,
      ...(style && { style: { ...all.style, ...style } }),
      ...(extras && { extras: { ...all.extras, ...extras } }),
    }),
    {},
  );
}

function change(name: Name, value: unknown): LookPatch {
  if (value === null || value === undefined) return {};
  const isAsRead = typeof value === typeof lookProperties[name].read({ style: {}, extras: {} });
  if (!isAsRead) throw invalidArgument();
  return (lookProperties[name] as { change: (value: unknown) => LookPatch }).change(value);
}

const linesOf = (area: Area, along: "rows" | "columns"): Area[] =>
  along === "rows"
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
