/** Serials of one agency and year that no document has, both ends included. */
export interface MissingRun {
  readonly prefix: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** The gaps of some document numbers. */
export interface MissingSerials {
  readonly runs: readonly MissingRun[];
  /** How many of the numbers were read, and how many were not. */
  readonly read: number;
  readonly unreadable: number;
}

/** Where a number stands in the series of its agency and year. */
export interface Serial {
  /** What precedes the year, and letters between the year and the serial. */
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/** `〔京〕文执罚〔2021〕400154`, `市监罚〔2022〕A12-1`: what precedes the year, the year, letters, the serial. */
const numbered = /^(.*)〔((?:19|20)\d\d)〕([^\d]*)(\d{1,15})(?:-\d+)*(?:号.*)?$/;

/** Reads a number as `normaliseDocumentNumber` writes it; `null` where it has no year or no serial. */
export function readSerial(number: string): Serial | null {
  const [, before, year, letters, serial] = numbered.exec(number) ?? [];
  if (before === undefined || year === undefined || serial === undefined) return null;
  const prefix = `${before}${letters === undefined || letters === "" ? "" : ` ${letters}`}`;
  return { prefix, year: Number(year), serial: Number(serial) };
}

/** The name of a series. */
export const seriesKey = ({ prefix, year }: Pick<Serial, "prefix" | "year">): string => `${prefix}\u0000${year}`;

/**
 * The gaps between the first and the last serial of each agency and year, in the order in which these occur.
 *
 * @param numbers as `normaliseDocumentNumber` writes them.
 */
export function missingSerials(numbers: Iterable<string>): MissingSerials {
  const series = new Map<string, Pick<Serial, "prefix" | "year"> & { readonly serials: Set<number> }>();
  let [read, unreadable] = [0, 0];
  for (const number of numbers) {
    const found = readSerial(number);
    if (found === null) {
      unreadable += 1;
      continue;
    }
    read += 1;
    const key = seriesKey(found);
    const known = series.get(key) ?? { prefix: found.prefix, year: found.year, serials: new Set<number>() };
    known.serials.add(found.serial);
    series.set(key, known);
  }
  const runs = [...series.values()].flatMap(({ prefix, year, serials }) =>
    gapsOf(serials).map((gap) => ({ prefix, year, ...gap })),
  );
  return { runs, read, unreadable };
}

function gapsOf(serials: ReadonlySet<number>): readonly Pick<MissingRun, "from" | "to">[] {
  const sorted = Float64Array.from(serials).sort();
  return Array.from(sorted).flatMap((serial, index) => {
    const next = sorted[index + 1];
    return next === undefined || next === serial + 1 ? [] : [{ from: serial + 1, to: next - 1 }];
  });
}
