import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";

/** Excel's own sizes in pixels: 8.43 characters and 15 points. */
export const standardSizes = { defaultColumnWidth: 64, defaultRowHeight: 20 } as const;

/** A sheet as Excel adds it. The grid shows these rows and columns; it grows with what is written beyond. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 1000, columnCount: 60, ...standardSizes });
}
