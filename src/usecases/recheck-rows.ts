import { assembleReport } from "../findings/assemble-report";
import { replaceHits } from "../findings/replace-hits";
import { moveWaived } from "../findings/move-waived";
import { exactHashesBetween, keyHashes } from "../ledger/group-rows";
import { type Ledger } from "../ledger/ledger";
import { noteWords } from "../ledger/note-words";
import { pickRows } from "../ledger/pick-rows";
import { readExcerpt } from "../ledger/read-excerpt";
import { replaceRows, type RowChange, splice } from "../ledger/replace-rows";
import { type CellValue } from "../sheets/cell";
import { sheetOfRows } from "../sheets/sheet-of-rows";
import { drain } from "../support/drain";
import { oncePer } from "../support/once-per";
import { placeAmong } from "../support/place-among";
import { judgeLedger } from "./judge-ledger";
import { type TrackedLedger, type TrackingEnv } from "./tracked-ledger";

/** Rows of a ledger's sheet as they are now. */
export interface EditedRows {
  /** Their cells, every column from A on; `""` is blank. */
  readonly cells: readonly (readonly CellValue[])[];
  /** 1-based sheet row of the first of them. */
  readonly firstRow: number;
  /** Only rows of the ledger's that lie in this span are judged, 1-based and inclusive; all when `null`. */
  readonly span: { readonly firstRow: number; readonly lastRow: number } | null;
}

/** A ledger after some of its rows have changed. */
export interface RecheckedLedger {
  readonly tracked: TrackedLedger;
  /** 1-based sheet rows that were judged anew or left the ledger, ascending. */
  readonly rows: readonly number[];
}

/**
 * Judges the edited rows again, and with them every row that they repeat or repeated, or that repeats them: what the
 * rules say of all others stays as it was. The findings are the same as if the whole ledger had been judged.
 */
export function recheckRows(
  { report, exact, keys }: TrackedLedger,
  { cells, firstRow, span }: EditedRows,
  { env, rules, waivers, date1904 }: TrackingEnv,
): RecheckedLedger {
  const { standard } = env;
  const before = report.ledger;
  const read = readExcerpt(before, sheetOfRows(before.sheet, cells), firstRow, wordsOf(standard), date1904);
  const fresh = span === null ? read : rowsWithin(read, span);
  const change: RowChange = {
    from: placeAmong(before.rows, firstRow),
    to: placeAmong(before.rows, firstRow + cells.length),
    count: fresh.rows.length,
  };
  const ledger = replaceRows(before, change, fresh);
  const index = {
    exact: splice(exact, change, exactHashesBetween(ledger, change.from, change.from + change.count)),
    keys: splice(keys, change, keyHashes(fresh, standard)),
  };
  const again = alikeRows(index, change, {
    exact: exact.subarray(change.from, change.to),
    keys: keys.subarray(change.from, change.to),
  });

  const judged = drain(judgeLedger(pickRows(ledger, again), env, rules), () => undefined);
  const shift = change.count - (change.to - change.from);
  const placeOf = (row: number): number => (row < change.from ? row : row + shift);
  const oldPlaceOf = (row: number): number => (row < change.from ? row : row - shift);
  const isEdited = (row: number): boolean => row >= change.from && row < change.from + change.count;
  const dropped = Uint32Array.from([
    ...Array.from({ length: change.to - change.from }, (_, offset) => change.from + offset),
    ...Array.from(
      again.filter((row) => !isEdited(row)),
      oldPlaceOf,
    ),
  ]).sort();
  const hits = replaceHits(
    report.hits,
    judged.hits,
    { dropped, placeOf, isMoving: shift !== 0, freshPlaces: again },
    rules,
  );
  const timeliness = splice(report.timeliness, change, new Uint8Array(change.count));
  for (const [place, row] of again.entries()) timeliness[row] = judged.timeliness[place] ?? 0;

  const newFaults = judged.toolFaults.filter(({ rule }) => report.toolFaults.every((known) => known.rule !== rule));
  const judgement = { ...report, ledger, hits, timeliness, toolFaults: [...report.toolFaults, ...newFaults] };
  const moved = moveWaived(report, { ledger, change, fresh, placeOf }, waivers, env.asOf);
  return {
    tracked: { report: assembleReport(judgement, standard, rules, moved.waived), ...index },
    rows: [
      ...new Set([
        ...before.rows.subarray(change.from, change.to),
        ...Array.from([...again, ...moved.rows], (row) => ledger.rows[row] ?? 0),
      ]),
    ].sort((a, b) => a - b),
  };
}

const wordsOf = oncePer(noteWords);

function rowsWithin(ledger: Ledger, { firstRow, lastRow }: NonNullable<EditedRows["span"]>): Ledger {
  const from = placeAmong(ledger.rows, firstRow);
  const to = placeAmong(ledger.rows, lastRow + 1);
  if (from === 0 && to === ledger.rows.length) return ledger;
  return pickRows(
    ledger,
    Uint32Array.from({ length: to - from }, (_, offset) => from + offset),
  );
}

type RowHashes = Pick<TrackedLedger, "exact" | "keys">;

/**
 * The edited rows and all that can be duplicates of them, as they were and as they are; and of those in turn, so that
 * of no row an equal is left out.
 */
function alikeRows({ exact, keys }: RowHashes, { from, count }: RowChange, before: RowHashes): Uint32Array {
  const exactOnes = numberSet([...before.exact, ...exact.subarray(from, from + count)]);
  const keyOnes = numberSet([...before.keys, ...keys.subarray(from, from + count)].filter((key) => key !== 0));
  for (;;) {
    const size = exactOnes.size() + keyOnes.size();
    const rows: number[] = [];
    for (let row = 0; row < exact.length; row += 1) {
      const hash = exact[row] ?? 0;
      const key = keys[row] ?? 0;
      if (!exactOnes.has(hash) && !keyOnes.has(key)) continue;
      rows.push(row);
      exactOnes.add(hash);
      if (key !== 0) keyOnes.add(key);
    }
    if (exactOnes.size() + keyOnes.size() === size) return Uint32Array.from(rows);
  }
}

/** A few numbers among which a hundred thousand are looked for: nearly all are told by their last bits. */
interface NumberSet {
  readonly has: (number: number) => boolean;
  readonly add: (number: number) => void;
  readonly size: () => number;
}

function numberSet(given: readonly number[]): NumberSet {
  const numbers = new Set<number>(given);
  const endings = new Uint8Array(1 << 16);
  for (const number of given) endings[number & 0xffff] = 1;
  return {
    has: (number) => endings[number & 0xffff] === 1 && numbers.has(number),
    add(number) {
      numbers.add(number);
      endings[number & 0xffff] = 1;
    },
    size: () => numbers.size,
  };
}
