import { type Kind } from "../standard/field";
import { missingSerials, type MissingRun, readSerial, seriesKey } from "../text/missing-serials";

/** Serials that a ledger leaves out between its first and its last of an agency and year. */
export interface NumberGap extends MissingRun {
  readonly kind: Kind;
  /** How many of them the platform has: those decisions were made, and the ledger lacks them. */
  readonly onPlatform: number;
}

/** 发文字号核查: the gaps of a ledger's document numbers, and how many numbers were read for them. */
export interface NumberGaps {
  readonly gaps: readonly NumberGap[];
  readonly read: number;
  readonly unreadable: number;
}

/** @param ledger the numbers of the ledgers, and `platform` those of the platform, as `normaliseDocumentNumber` writes them. */
export function numberGaps(kind: Kind, ledger: Iterable<string>, platform: Iterable<string>): NumberGaps {
  const { runs, read, unreadable } = missingSerials(ledger);
  const seriesOf = new Map<string, OpenGap[]>();
  const gaps = runs.map((run) => {
    const gap = { run, found: new Set<number>() };
    const series = seriesOf.get(seriesKey(run)) ?? [];
    seriesOf.set(seriesKey(run), series);
    series.push(gap);
    return gap;
  });
  for (const number of gaps.length === 0 ? [] : platform) {
    const read = readSerial(number);
    const series = read === null ? undefined : seriesOf.get(seriesKey(read));
    if (read !== null && series !== undefined) gapWith(series, read.serial)?.found.add(read.serial);
  }
  return { gaps: gaps.map(({ run, found }) => ({ kind, ...run, onPlatform: found.size })), read, unreadable };
}

interface OpenGap {
  readonly run: MissingRun;
  /** Serials of it that the platform has. */
  readonly found: Set<number>;
}

/** The gap that a serial falls into, of gaps in ascending order. */
function gapWith(series: readonly OpenGap[], serial: number): OpenGap | undefined {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((series[middle]?.run.to ?? 0) < serial) low = middle + 1;
    else high = middle;
  }
  const gap = series[low];
  return gap !== undefined && gap.run.from <= serial ? gap : undefined;
}
