import { type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { type Area } from "./area";
import { type Book } from "./book";
import { eachStoredCell, storedKeys } from "./cells";
import { sheetExtras } from "./extras";

/** A link of a cell, as `Range.hyperlink` has it. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What Excel keeps of a cell and Univer has no place for, in the custom data of a cell, a row or a column. */
export interface CellExtras {
  readonly hyperlink?: CellLink;
  /** Cells are locked, and their formulas shown, unless these say otherwise. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  readonly readingOrder?: string;
  /** Alignments that Univer does not know. */
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** How a cell looks and what else is kept of it: its own over its row's over its column's over the sheet's. */
export interface CellLook {
  readonly style: IStyleData;
  readonly extras: CellExtras;
}

export interface Layer {
  readonly s?: Nullable<IStyleData | string>;
  readonly custom?: Nullable<object>;
}

type Layers = Readonly<Record<number, Layer | undefined>>;

const plain: CellLook = { style: {}, extras: {} };

/** Reads the looks of a sheet's cells; cells of the same style share one object. */
export class CellLooks {
  readonly #sheet: Worksheet;
  readonly #base: CellLook;
  readonly #rows: Layers;
  readonly #columns: Layers;
  readonly #isFlat: boolean;
  readonly #styled = new Map<string, CellLook>();

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    this.#sheet = book.sheet(sheetId)!;
    const { rowData, columnData } = this.#sheet.getConfig();
    this.#rows = layersOf(rowData);
    this.#columns = layersOf(columnData);
    const style = this.#sheet.getDefaultCellStyleInternal();
    const extras = sheetExtras(book, sheetId).cells;
    this.#base = style || extras ? { style: style ?? {}, extras: extras ?? {} } : plain;
    this.#isFlat = Object.keys(this.#rows).length + Object.keys(this.#columns).length === 0;
  }

  at(cell: Nullable<ICellData>, row: number, column: number): CellLook {
    const own = cell && (cell.s || cell.custom) ? cell : undefined;
    if (this.#isFlat) return own ? this.#onBase(own) : this.#base;
    return [this.#columns[column], this.#rows[row], own].reduce<CellLook>(
      (look, layer) => (layer ? this.#over(look, layer) : look),
      this.#base,
    );
  }

  /** Whether a row or a column has a look of its own. */
  hasRow = (row: number) => this.#rows[row] !== undefined;
  hasColumn = (column: number) => this.#columns[column] !== undefined;

  /** The rows of an area that have a look of their own. */
  rowsIn = (area: Area) => storedKeys(this.#rows, area.row, area.row + area.rows - 1);

  /** One of each look in an area, until `visit` says `false`: of every stored cell, and of those that are not. */
  each(area: Area, visit: (look: CellLook) => unknown): void {
    const inRow = new Map<number, number>();
    const inColumn = new Map<number, number>();
    const isDone = eachStoredCell(this.book, area, (cell, row, column) => {
      inRow.set(row, (inRow.get(row) ?? 0) + 1);
      if (!this.hasRow(row)) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
      return visit(this.at(cell, row, column));
    });
    if (!isDone) return;
    const rows = this.rowsIn(area);
    for (const row of rows)
      if ((inRow.get(row) ?? 0) < area.columns && visit(this.at(null, row, area.column)) === false) return;
    let plainSeen = false;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isPlain = !this.hasColumn(column);
      if ((isPlain && plainSeen) || (inColumn.get(column) ?? 0) + rows.length >= area.rows) continue;
      plainSeen ||= isPlain;
      if (visit(this.at(null, -1, column)) === false) return;
    }
  }

  /** What all cells of the areas have in common, `null` when they differ. */
  static common<T>(book: Book, areas: readonly Area[], pick: (look: CellLook) => T): T | null {
    const values = new Set<T>();
    for (const area of areas)
      new CellLooks(book, area.sheet).each(area, (look) => {
        values.add(pick(look));
        return values.size < 2;
      });
    return values.size === 1 ? [...values][0]! : null;
  }

  #onBase(own: ICellData): CellLook {
    if (typeof own.s !== "string" || own.custom) return this.#over(this.#base, own);
    const known = this.#styled.get(own.s);
    if (known) return known;
    const look = this.#over(this.#base, own);
    this.#styled.set(own.s, look);
    return look;
  }

  #over(look: CellLook, layer: Layer): CellLook {
    const own = this.book.workbook.getStyles().get(layer.s);
    return {
      style: own ? { ...look.style, ...own } : look.style,
      extras: layer.custom ? { ...look.extras, ...layer.custom } : look.extras,
    };
  }
}

function layersOf(data: Layers): Layers {
  const layers: Record<number, Layer> = {};
  for (const key in data) {
    const layer = data[key];
    if (layer?.s || layer?.custom) layers[key] = layer;
  }
  return layers;
}
