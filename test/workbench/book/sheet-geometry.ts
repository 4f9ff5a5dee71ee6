import { BooleanNumber, type Worksheet } from "@univerjs/core";
import { pointsPerPixel } from "./sheet-sizes";

/** Rows or columns of a sheet as a scale in points. Only those that differ from the rest are looked at. */
export interface Scale {
  /** Where row or column `index` begins. */
  startOf(index: number): number;
  /** The row or column at a distance from the edge of the sheet, and how far into it that is. */
  at(points: number): { readonly index: number; readonly into: number };
}

export function rowScale(sheet: Worksheet): Scale {
  const { rowData, defaultRowHeight } = sheet.getConfig();
  return scale(defaultRowHeight, rowData, ({ h, ah, hd }) => (hd === BooleanNumber.TRUE ? 0 : (ah ?? h)));
}

export function columnScale(sheet: Worksheet): Scale {
  const { columnData, defaultColumnWidth } = sheet.getConfig();
  return scale(defaultColumnWidth, columnData, ({ w, hd }) => (hd === BooleanNumber.TRUE ? 0 : w));
}

function scale<Line>(
  usual: number,
  lines: Readonly<Record<number, Line | undefined>>,
  sizeOf: (line: Line) => number | undefined,
): Scale {
  const unusual = Object.entries(lines)
    .filter((entry): entry is [string, Line & {}] => entry[1] !== undefined && entry[1] !== null)
    .map(([index, line]) => ({ index: Number(index), size: sizeOf(line) ?? usual }));
  const pixelsBefore = (index: number) =>
    unusual.reduce((sum, line) => (line.index < index ? sum + line.size - usual : sum), index * usual);
  const indexAt = (pixels: number) => {
    let start = 0;
    let next = 0;
    for (const { index, size } of unusual) {
      const before = start + (index - next) * usual;
      if (pixels < before) break;
      if (pixels < before + size) return { index, into: pixels - before };
      start = before + size;
      next = index + 1;
    }
    const beyond = Math.floor((pixels - start) / usual);
    return { index: next + beyond, into: pixels - start - beyond * usual };
  };
  return {
    startOf: (index) => pixelsBefore(index) * pointsPerPixel,
    at(points) {
      const { index, into } = indexAt(Math.max(0, points) / pointsPerPixel);
      return { index, into: into * pointsPerPixel };
    },
  };
}
