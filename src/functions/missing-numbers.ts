import { type CellColumn } from "../sheets/column";
import { normaliseDocumentNumber } from "../text/document-number";
import { isBlankOrZero } from "./argument-cell";

/** Serials of one agency and year that no document has, both ends included. */
export interface MissingRun {
  readonly prefix: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** The gaps of a column of document numbers. */
export interface MissingNumbers {
  readonly runs: readonly MissingRun[];
  /** How many distinct numbers were read, and how many were not. */
  readonly read: number;
  readonly unreadable: number;
}

/** `〔京〕文执罚〔2021〕400154`, `市监罚〔2022〕A12-1`: what precedes the year, the year, letters, the serial. */
const numbered = /^(.*)〔((?:19|20)\d\d)〕([^\d]*)(\d{1,15})(?:-\d+)*(?:号.*)?$/;

interface Series {
  readonly prefix: string;
  readonly year: number;
  readonly serials: Set<number>;
}

/** The gaps between the first and the last serial of each agency and year, in the order of the column. */
export function missingRuns({ values }: CellColumn): MissingNumbers {
  const series = new Map<string, Series>();
  let [read, unreadable] = [0, 0];
  for (const [code, value] of values.entries()) {
    if (isBlankOrZero(value)) continue;
    const text = String(value);
    const [, before, year, letters, serial] = numbered.exec(normaliseDocumentNumber(text)) ?? [];
    if (before === undefined || year === undefined || serial === undefined) {
      // The header of the column is no number.
      if (code > 1 || /[\d０-９]/.test(text)) unreadable += 1;
      continue;
    }
    read += 1;
    const prefix = `${before}${letters === undefined || letters === "" ? "" : ` ${letters}`}`;
    const key = `${prefix}\u0000${year}`;
    const found = series.get(key) ?? { prefix, year: Number(year), serials: new Set<number>() };
    found.serials.add(Number(serial));
    series.set(key, found);
  }
  return { runs: [...series.values()].flatMap(gapsOf), read, unreadable };
}

function gapsOf({ prefix, year, serials }: Series): readonly MissingRun[] {
  const sorted = [...serials].sort((a, b) => a - b);
  return sorted.flatMap((serial, index) => {
    const next = sorted[index + 1];
    return next === undefined || next === serial + 1 ? [] : [{ prefix, year, from: serial + 1, to: next - 1 }];
  });
}
