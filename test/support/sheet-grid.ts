import { type ByteCodec } from "../../src/ports/byte-codec";
import { type CellValue } from "../../src/sheets/cell";
import { cellAt } from "../../src/sheets/column";
import { type SheetData, type WorkbookData } from "../../src/sheets/workbook-data";
import { type Result } from "../../src/support/result";

/** The cells of a sheet row by row. */
export function gridOf(sheet: SheetData): CellValue[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) => sheet.columns.map((column) => cellAt(column, row)));
}

/** What came of reading: the cells of every sheet by its name, or why there are none. */
export function gridsOf<E>(read: Result<WorkbookData, E>): Record<string, CellValue[][]> | E {
  if (!read.ok) return read.error;
  return Object.fromEntries(read.value.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
}

/** The codec, handing over unpacked bytes in chunks of `size`. */
export function inChunks(codec: ByteCodec, size: number): ByteCodec {
  return {
    ...codec,
    async *inflateRaw(chunks) {
      for await (const chunk of codec.inflateRaw(chunks)) {
        for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
      }
    },
  };
}
