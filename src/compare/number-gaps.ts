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
  const runsOf = new Map<string, MissingRun[]>();
  for (const run of runs) {
    const series = runsOf.get(seriesKey(run));
    if (series === undefined) runsOf.set(seriesKey(run), [run]);
    else series.push(run);
  }
  /** Serials of the platform in each gap that it has any of. */
  const found = new Map<MissingRun, Set<number>>();
  for (const number of runs.length === 0 ? [] : platform) {
    const read = readSerial(number);
    const run = read && runWith(runsOf.get(seriesKey(read)) ?? [], read.serial);
    if (read !== null && run) found.set(run, (found.get(run) ?? new Set()).add(read.serial));
  }
  return { gaps: runs.map((run) => ({ kind, ...run, onPlatform: found.get(run)?.size ?? 0 })), read, unreadable };
}

/** The gap that a serial falls into, of gaps in ascending order. */
function runWith(series: readonly MissingRun[], serial: number): MissingRun | null {
  let [low, high] = [0, series.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((series[middle]?.to ?? 0) < serial) low = middle + 1;
    else high = middle;
  }
  const run = series[low];
  return run !== undefined && run.from <= serial ? run : null;
}
