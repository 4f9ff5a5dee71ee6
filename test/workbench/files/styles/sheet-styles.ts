import { CellValueType, type ICellData, type IStyleData, type IWorksheetData, type Nullable } from "@univerjs/core";
import { type CellExtras, type Layer } from "../../book/cell-layers";
import { type SheetExtras } from "../../book/extras";
import { type StyleWriter } from "./style-writer";

/** The file's numbers for the looks of a sheet's cells, rows and columns: a file's style holds all that lies under it. */
export interface SheetStyles {
  ofCell(cell: ICellData, row: number, column: number): number;
  /** 0 when the row has no look of its own. */
  ofRow(row: number): number;
  ofColumn(column: number): number;
  /** Of columns that have no look of their own. */
  readonly base: number;
}

type Table = Readonly<Record<string, Nullable<IStyleData>>>;
type Layers = Readonly<Record<number, Layer | undefined>>;

const lookKeys = [
  "locked",
  "formulaHidden",
  "indentLevel",
  "shrinkToFit",
  "readingOrder",
  "horizontalAlignment",
  "verticalAlignment",
] as const satisfies readonly (keyof CellExtras)[];

export function sheetStyles(sheet: Partial<IWorksheetData>, table: Table, writer: StyleWriter): SheetStyles {
  const rows: Layers = sheet.rowData ?? {};
  const columns: Layers = sheet.columnData ?? {};
  const baseLayer: Layer = { s: sheet.defaultStyle, custom: (sheet.custom as SheetExtras | null | undefined)?.cells };
  const isFlat = !hasLook(rows) && !hasLook(columns);
  const known = new Map<string, number>();
  const numbers = new WeakMap<object, number>();
  let objects = 0;

  /** A key under which a layer's look is known: objects go by their identity, which saves writing them out. */
  function keyOf(layer: Layer | undefined): string {
    if (!layer) return "";
    const custom = layer.custom as CellExtras | null | undefined;
    const extras = custom ? lookKeys.map((key) => custom[key]).join() : "";
    if (typeof layer.s !== "object" || layer.s === null) return `${layer.s ?? ""}/${extras}`;
    let number = numbers.get(layer.s);
    if (number === undefined) numbers.set(layer.s, (number = objects += 1));
    return `#${number}/${extras}`;
  }

  function numberOf(layers: readonly (Layer | undefined)[], isQuoted: boolean): number {
    const key = layers.map(keyOf).join("|") + (isQuoted ? "'" : "");
    const found = known.get(key);
    if (found !== undefined) return found;
    let style: IStyleData = {};
    let extras: CellExtras = {};
    for (const layer of [baseLayer, ...layers]) {
      if (!layer) continue;
      const own = typeof layer.s === "string" ? table[layer.s] : layer.s;
      style = { ...style, ...own };
      extras = { ...extras, ...layer.custom };
    }
    const number = writer.cell({ style, extras, isQuoted });
    known.set(key, number);
    return number;
  }

  const flat = new Map<string, number>();
  const base = numberOf([], false);
  return {
    base,
    ofCell(cell, row, column) {
      const { s, custom } = cell;
      const isQuoted = cell.t === CellValueType.FORCE_STRING;
      if (!isFlat) return numberOf([columns[column], rows[row], cell], isQuoted);
      if (custom || isQuoted || typeof s === "object")
        return s || custom || isQuoted ? numberOf([cell], isQuoted) : base;
      if (s === undefined) return base;
      let number = flat.get(s);
      if (number === undefined) flat.set(s, (number = numberOf([cell], false)));
      return number;
    },
    ofRow: (row) => (rows[row]?.s || rows[row]?.custom ? numberOf([rows[row]], false) : 0),
    ofColumn: (column) => (columns[column] ? numberOf([columns[column]], false) : base),
  };
}

function hasLook(layers: Layers): boolean {
  for (const key in layers) if (layers[key]?.s || layers[key]?.custom) return true;
  return false;
}
