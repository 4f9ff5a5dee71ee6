import { unitsOfRows } from "../annexes/units-of-rows";
import { type CellValue } from "../sheets/cell";
import { type Field, type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { type Unit } from "../units/roster";
import { type MergePart } from "./merge-part";
import { type Chunk, joinChunks, type MergedColumn, type MergedTable } from "./merged-table";
import { partColumns } from "./part-columns";

/** Takes ledgers one by one, so that a file can be forgotten once it has been read. */
export interface Merger {
  /** @returns what the part could not bring along, and the names that no unit answers to. */
  add(part: MergePart): TakenPart;
  /** The table of a kind, one column a step; `null` where no ledger of the kind came. */
  finish(kind: Kind): Generator<MergeProgress, MergedTable | null, undefined>;
}

/** What was taken of a part. */
export interface TakenPart {
  readonly rows: number;
  /** Headers of columns outside the standard that were taken, and of those that could not be. */
  readonly others: readonly string[];
  readonly missing: readonly string[];
  /** Names of units as written, with their rows. */
  readonly unresolved: ReadonlyMap<string, number>;
}

/** How far a table has come: columns done, of how many. */
export interface MergeProgress {
  readonly done: number;
  readonly total: number;
}

interface GrowingTable {
  rowCount: number;
  readonly columns: Map<string, { readonly header: string; readonly field: Field | null; readonly chunks: Chunk[] }>;
  readonly provenance: Readonly<Record<"unit" | "file" | "sheet" | "row", Chunk[]>>;
}

/** @param resolve finds the unit that a name means; without a roster nobody does. */
export function createMerger(standard: Standard, resolve: (name: string) => Unit | null): Merger {
  const tables = new Map<Kind, GrowingTable>();
  return {
    add(part) {
      const { ledger, file } = part;
      const table: GrowingTable = tables.get(ledger.kind) ?? {
        rowCount: 0,
        columns: new Map(),
        provenance: { unit: [], file: [], sheet: [], row: [] },
      };
      tables.set(ledger.kind, table);
      const from = table.rowCount;
      const { columns, provenance, missing } = partColumns(part);
      for (const { key, header, field, values, codes } of columns) {
        const column = table.columns.get(key) ?? { header, field, chunks: [] };
        table.columns.set(key, column);
        column.chunks.push({ from, values, codes });
      }
      const { length } = ledger.rows;
      const same = (value: CellValue): Chunk => ({ from, values: [value], codes: new Uint32Array(length) });
      const { unit, unresolved } = unitChunk(part, from, resolve);
      table.provenance.unit.push(unit);
      table.provenance.file.push(provenance === null ? same(file) : { from, ...provenance.file });
      table.provenance.sheet.push(provenance === null ? same(ledger.sheet) : { from, ...provenance.sheet });
      table.provenance.row.push(
        provenance === null
          ? { from, values: Array.from(ledger.rows), codes: ledger.rows.map((_, row) => row) }
          : { from, ...provenance.row },
      );
      table.rowCount += length;
      return {
        rows: length,
        others: columns.flatMap(({ field, header }) => (field === null ? [header] : [])),
        missing,
        unresolved,
      };
    },
    *finish(kind) {
      const table = tables.get(kind);
      if (table === undefined) return null;
      const { rowCount, provenance } = table;
      const order = fieldOrder(standard, kind);
      const growing = [...table.columns.values()].sort((a, b) => order(a.field) - order(b.field));
      const columns: MergedColumn[] = [];
      for (const { header, field, chunks } of growing) {
        columns.push({ header, field, ...joinChunks(chunks, rowCount) });
        yield { done: columns.length, total: growing.length };
      }
      return {
        kind,
        rowCount,
        columns,
        provenance: {
          unit: joinChunks(provenance.unit, rowCount),
          file: joinChunks(provenance.file, rowCount),
          sheet: joinChunks(provenance.sheet, rowCount),
          row: joinChunks(provenance.row, rowCount),
        },
      };
    },
  };
}

/** The place of a field in the standard's table; columns outside it stand after all others. */
function fieldOrder(standard: Standard, kind: Kind): (field: Field | null) => number {
  const places = new Map([...standard.fields[kind], ...standard.besideFields].map(({ code }, place) => [code, place]));
  return (field) => (field === null ? places.size : (places.get(field.code) ?? places.size));
}

function unitChunk(
  { ledger }: MergePart,
  from: number,
  resolve: (name: string) => Unit | null,
): { readonly unit: Chunk; readonly unresolved: ReadonlyMap<string, number> } {
  const unitAt = unitsOfRows(ledger, resolve);
  const values: CellValue[] = [null];
  const codeOf = new Map<string, number>();
  const unresolved = new Map<string, number>();
  const codes = Uint32Array.from(ledger.rows, (_, row) => {
    const { name, unit } = unitAt(row);
    if (unit === null) {
      unresolved.set(name, (unresolved.get(name) ?? 0) + 1);
      return 0;
    }
    const known = codeOf.get(unit.name) ?? values.push(unit.name) - 1;
    codeOf.set(unit.name, known);
    return known;
  });
  return { unit: { from, values, codes }, unresolved };
}
