import { assembleReport } from "../findings/assemble-report";
import { moveWaived } from "../findings/move-waived";
import { replaceHits } from "../findings/replace-hits";
import { type Ledger } from "../ledger/ledger";
import { pickRows } from "../ledger/pick-rows";
import { replaceRows, splice } from "../ledger/replace-rows";
import { drain } from "../support/drain";
import { placeAmong } from "../support/place-among";
import { judgeLedger } from "./judge-ledger";
import { type TrackedLedger, type TrackingEnv } from "./tracked-ledger";

/** Rows that were put into a sheet or taken out of it. */
export interface SheetShift {
  /** 1-based sheet row of the first of them. */
  readonly row: number;
  /** How many were inserted; below 0 how many were deleted. */
  readonly count: number;
}

/** The 1-based row where a row of the sheet stands afterwards; `null` for a deleted one. */
export function shiftedRow(row: number, shift: SheetShift): number | null {
  if (row < shift.row) return row;
  return shift.count < 0 && row < shift.row - shift.count ? null : row + shift.count;
}

/**
 * The ledger after rows of its sheet were inserted or deleted. Its rows are judged as before; only what is said of rows
 * in comparison with others is judged again, because it names them by their numbers.
 */
export function shiftLedger(
  tracked: TrackedLedger,
  shift: SheetShift,
  { env, rules, waivers }: TrackingEnv,
): TrackedLedger {
  const { report } = tracked;
  const before = report.ledger;
  const from = placeAmong(before.rows, shift.row);
  const change = { from, to: shift.count < 0 ? placeAmong(before.rows, shift.row - shift.count) : from, count: 0 };
  const fresh = pickRows(before, new Uint32Array());
  const ledger = shiftedLedger(change.to === from ? before : replaceRows(before, change, fresh), shift);
  const gone = change.to - from;
  const placeOf = (row: number): number => (row < from ? row : row - gone);

  const dropped = Uint32Array.from({ length: gone }, (_, offset) => from + offset);
  const moved = replaceHits(
    report.hits,
    [],
    { dropped, placeOf, isMoving: gone > 0, freshPlaces: new Uint32Array() },
    rules,
  );
  const comparing = rules.filter(({ comparesRows }) => comparesRows);
  const isComparing = (id: string): boolean => comparing.some((rule) => rule.id === id);
  const { hits: compared } = report.hits.some(({ rule }) => isComparing(rule))
    ? drain(judgeLedger(ledger, env, comparing), () => undefined)
    : { hits: [] };
  const order = new Map(rules.map(({ id }, place) => [id, place]));
  const hits = [...moved.filter(({ rule }) => !isComparing(rule)), ...compared].sort(
    (a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
  const none = new Uint8Array();
  const judgement = { ...report, ledger, hits, timeliness: splice(report.timeliness, change, none) };
  const { waived } = moveWaived(report, { ledger, change, fresh, placeOf }, waivers, env.asOf);
  return {
    report: assembleReport(judgement, env.standard, rules, waived),
    exact: splice(tracked.exact, change, new Uint32Array()),
    keys: splice(tracked.keys, change, new Uint32Array()),
  };
}

/** The ledger with its rows called by their new numbers. */
function shiftedLedger(ledger: Ledger, shift: SheetShift): Ledger {
  const moved = (rows: readonly number[]): readonly number[] => rows.flatMap((row) => shiftedRow(row, shift) ?? []);
  return {
    ...ledger,
    headerRows: moved(ledger.headerRows),
    repeatedHeaderRows: moved(ledger.repeatedHeaderRows),
    nextHeaderRow: ledger.nextHeaderRow === null ? null : shiftedRow(ledger.nextHeaderRow, shift),
    rows: ledger.rows.map((row) => shiftedRow(row, shift) ?? row),
  };
}
