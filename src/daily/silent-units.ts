import { type UnitGroups } from "../annexes/unit-groups";
import { type Day } from "../calendar/day";
import { type DaySpan } from "../calendar/day-span";
import { dayAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { type Kind, kinds } from "../standard/field";

/** What Hubei's notice of 2022, 三（二）, asks for: a warning after two weeks without a row, a call after four. */
export type SilenceAction = "warn" | "call";

const daysInWeek = 7;
export const weeksUntil: Readonly<Record<SilenceAction, number>> = { warn: 2, call: 4 };

/** A unit that has sent nothing for at least two weeks. */
export interface SilentUnit {
  readonly name: string;
  /** The day of its last row; `null` where the export has none of it. */
  readonly lastDay: Day | null;
  /** Full weeks without a row, as far as the export reaches back. */
  readonly weeks: number;
  readonly action: SilenceAction;
}

/** Why a kind of rows cannot show who is silent. */
export type Unseen = "no-ledger" | "no-rows" | "old";

/** How far the rows of a kind reach back from the day of counting. */
export interface KindSeen {
  /** The days of the first and the last row; `null` where there is none. */
  readonly span: DaySpan | null;
  /** Full weeks from the first row to the day: the longest silence that can be shown. */
  readonly weeks: number;
  readonly unseen: Unseen | null;
}

/** Who is silent, and what the ledgers can tell at all. */
export interface Silence {
  readonly units: readonly SilentUnit[];
  readonly seen: Readonly<Record<Kind, KindSeen>>;
  /** Units none of whose kinds of rows can be seen. */
  readonly notAsked: readonly string[];
}

/**
 * The units that were silent, counted back from a day. A week is seven days: two weeks without a row are the day itself
 * and the 13 before it. Nothing before the first row of a kind is taken for silence; and where even its last row is two
 * weeks old, the export is taken to be old and shows nobody's silence.
 */
export function silentUnits(ledgers: readonly Ledger[], groups: UnitGroups, day: Day): Silence {
  const days = receiptDays(ledgers, groups, day);
  const seen: Readonly<Record<Kind, KindSeen>> = {
    licence: kindSeen("licence", ledgers, days.licence, day),
    penalty: kindSeen("penalty", ledgers, days.penalty, day),
  };
  const units: SilentUnit[] = [];
  const notAsked: string[] = [];
  for (const [place, name] of groups.names.entries()) {
    const asked = (groups.units?.[place]?.functions ?? []).filter((kind) => seen[kind].unseen === null);
    if (asked.length === 0) {
      notAsked.push(name);
      continue;
    }
    const lastDay = latest(kinds.map((kind) => days[kind].ofUnit[place] ?? null));
    const covered = Math.min(...asked.map((kind) => seen[kind].weeks));
    const weeks = lastDay === null ? covered : Math.min(covered, Math.floor((day - lastDay) / daysInWeek));
    if (weeks < weeksUntil.warn) continue;
    units.push({ name, lastDay, weeks, action: weeks >= weeksUntil.call ? "call" : "warn" });
  }
  return { units, seen, notAsked: groups.units === null ? [] : notAsked };
}

/** The days on which rows of a kind came in. */
interface ReceiptDays {
  first: Day | null;
  last: Day | null;
  /** For each unit the day of its last row. */
  readonly ofUnit: (Day | null)[];
}

function receiptDays(ledgers: readonly Ledger[], { unitOf }: UnitGroups, day: Day): Record<Kind, ReceiptDays> {
  const days: Record<Kind, ReceiptDays> = {
    licence: { first: null, last: null, ofUnit: [] },
    penalty: { first: null, last: null, ofUnit: [] },
  };
  for (const [place, ledger] of ledgers.entries()) {
    const role = receiptColumn(ledger)?.field.role;
    const ofKind = days[ledger.kind];
    for (let row = 0; role !== undefined && row < ledger.rows.length; row += 1) {
      const received = dayAt(ledger, role, row);
      if (received === null || received > day) continue;
      const unit = unitOf[place]?.[row] ?? -1;
      if (ofKind.first === null || received < ofKind.first) ofKind.first = received;
      ofKind.last = latest([ofKind.last, received]);
      ofKind.ofUnit[unit] = latest([ofKind.ofUnit[unit] ?? null, received]);
    }
  }
  return days;
}

function kindSeen(kind: Kind, ledgers: readonly Ledger[], { first, last }: ReceiptDays, day: Day): KindSeen {
  if (!ledgers.some((ledger) => ledger.kind === kind)) return { span: null, weeks: 0, unseen: "no-ledger" };
  if (first === null || last === null) return { span: null, weeks: 0, unseen: "no-rows" };
  return {
    span: { from: first, to: last },
    weeks: Math.floor((day - first + 1) / daysInWeek),
    unseen: day - last >= daysInWeek * weeksUntil.warn ? "old" : null,
  };
}

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((last, each) => (each !== null && (last === null || each > last) ? each : last), null);
