import { type ICellData } from "@univerjs/core";
import { type XmlTag, nameKey } from "../../../../src/xlsx/read/xml-scanner";
import { parseArea } from "../../book/area";
import { webByteCodec } from "../package/web-byte-codec";
import { fromFileFormula } from "./file-formula";
import { type CellData } from "./scan-sheet";
import { type SharedFormula, sharedFormula } from "./shared-formula";

/** An `<f>` as it stands in the file. */
export interface FormulaTag {
  readonly kind: string;
  readonly ref: string | undefined;
  readonly sharedIndex: string | undefined;
  text: string;
}

/** Makes of each `<f>` the formula of its own cell. */
export interface FormulaReader {
  tagOf(tag: XmlTag): FormulaTag;
  /** Nothing where the cell only has a value that a formula elsewhere gives it. */
  formulaOf(tag: FormulaTag, row: number, column: number): Pick<ICellData, "f" | "ref"> | undefined;
  /** Takes the values that array formulas fill in off their cells and keeps them with the formula. */
  gatherSpills(cells: CellData): void;
}

const kindName = nameKey("t");
const refName = nameKey("ref");
const indexName = nameKey("si");

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly formula: SharedFormula;
}

export function formulaReader(): FormulaReader {
  const shared = new Map<string, Shared>();
  const arrays: { readonly row: number; readonly column: number; readonly ref: string }[] = [];

  function sharedText({ text, sharedIndex = "" }: FormulaTag, row: number, column: number): string | undefined {
    if (text !== "") {
      shared.set(sharedIndex, { row, column, formula: sharedFormula(text) });
      return text;
    }
    const known = shared.get(sharedIndex);
    return known?.formula(row - known.row, column - known.column);
  }

  return {
    tagOf(tag) {
      let kind = "";
      let ref: string | undefined;
      let sharedIndex: string | undefined;
      for (let index = 0; index < tag.count; index += 1) {
        const name = tag.names[index];
        if (name !== kindName && name !== refName && name !== indexName) continue;
        const text = webByteCodec.decodeUtf8(tag.bytes, tag.starts[index]!, tag.ends[index]!);
        if (name === kindName) kind = text;
        else if (name === refName) ref = text;
        else sharedIndex = text;
      }
      return { kind, ref, sharedIndex, text: "" };
    },
    formulaOf(tag, row, column) {
      if (tag.kind === "dataTable") return undefined;
      const text = tag.kind === "shared" ? sharedText(tag, row, column) : tag.text;
      if (text === undefined || text === "") return undefined;
      const f = fromFileFormula(text);
      if (tag.kind !== "array" || tag.ref === undefined) return { f };
      arrays.push({ row, column, ref: tag.ref });
      return { f, ref: tag.ref };
    },
    gatherSpills(cells) {
      for (const { row, column, ref } of arrays) gatherSpill(cells, row, column, ref);
    },
  };
}

function gatherSpill(cells: CellData, row: number, column: number, ref: string): void {
  const area = parseArea(ref, "");
  const origin = cells[row]?.[column];
  if (!area || !origin || area.rows * area.columns < 2) return;
  const spill = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right): Pick<ICellData, "v" | "t"> | null => {
      const cell = cells[area.row + down]?.[area.column + right];
      if (!cell || cell === origin) return null;
      const { v, t } = cell;
      delete cell.v;
      delete cell.t;
      delete cell.f;
      if (cell.s === undefined) removeCell(cells, area.row + down, area.column + right);
      return v === undefined ? null : { v, t: t ?? null };
    }),
  );
  origin.custom = { ...origin.custom, spill };
}

function removeCell(cells: CellData, row: number, column: number): void {
  const line = cells[row]!;
  Reflect.deleteProperty(line, column);
  if (Object.keys(line).length === 0) Reflect.deleteProperty(cells, row);
}
