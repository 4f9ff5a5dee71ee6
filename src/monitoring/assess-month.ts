import { type Moment } from "../parameters/moment";
import { rateOf, type Ratio } from "../measures/ratio";
import { rankScores } from "../scores/rank";
import { groupOrder } from "../units/group-words";
import { type Roster, type Unit } from "../units/roster";
import { exemptItem, itemState, type ItemState, type ItemStatus } from "./item-state";
import { type Indicator, type Submission } from "./read-monitoring";
import { minutesAfter, type ReportingDeadline } from "./reporting-deadline";

/** How many items stand how; `due` is the sum of the others. */
export type ItemTally = Readonly<Record<Exclude<ItemStatus, "exempt"> | "due", number>>;

/** Points that open items are worth: the sum of those known, and how many are not. */
export interface Stake {
  readonly points: number;
  readonly unknown: number;
}

/** One unit's month. */
export interface UnitMonth {
  readonly unit: string;
  readonly group: Unit["group"];
  /** In the order of the indicators. */
  readonly items: readonly ItemState[];
  readonly tally: ItemTally;
  /** `null` before the deadline, and for units that owe nothing. */
  readonly rank: number | null;
  readonly stake: Stake;
}

/** 月考核 (平信用办〔2020〕2号, 三.1): every unit against every indicator. */
export interface MonthAssessment {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly deadline: ReportingDeadline;
  readonly isOver: boolean;
  readonly indicators: readonly Indicator[];
  /** In the order of the roster. */
  readonly units: readonly UnitMonth[];
  readonly tally: ItemTally;
  /** Of every indicator that at least one unit has left open. */
  readonly stake: Stake;
}

/** Whether an item still has to come. */
export const isOpenItem = ({ status }: Pick<ItemState, "status">): boolean =>
  status === "missing" || status === "incomplete" || status === "pending";

/** What was reported whole and in time, of what was due: 不缺项、不漏项，按时报送 (三.5). */
export const completion = ({ done, due }: ItemTally): Ratio => ({ numerator: done, denominator: due });

/** Judges a month as it stands at `asOf`; a day alone is taken as its beginning. */
export function assessMonth(
  month: string,
  roster: Roster,
  indicators: readonly Indicator[],
  sent: readonly Submission[],
  deadline: ReportingDeadline,
  asOf: Moment,
): MonthAssessment {
  const isOver = minutesAfter(asOf, deadline) > 0;
  const keyOf = (unit: string, number: number): string => `${number} ${unit}`;
  const byItem = new Map<string, Submission[]>();
  for (const each of sent) {
    if (each.month !== month) continue;
    const key = keyOf(each.unit, each.number);
    byItem.set(key, [...(byItem.get(key) ?? []), each]);
  }
  const units = unitsInOrder(roster).map((unit) => {
    const items = indicators.map(({ number, units: owing, required }) =>
      owing === null || owing.includes(unit)
        ? itemState(required, byItem.get(keyOf(unit.name, number)) ?? [], deadline, isOver)
        : exemptItem,
    );
    const open = indicators.filter((_, index) => isOpenItem(items[index] ?? exemptItem));
    return { unit: unit.name, group: unit.group, items, tally: tallyOf(items), stake: stakeOf(open) };
  });
  const ranks = rankScores(
    units.map(({ tally }) => (isOver ? rateOf(completion(tally)) : null)),
    0,
  );
  const open = indicators.filter((_, index) => units.some(({ items }) => isOpenItem(items[index] ?? exemptItem)));
  return {
    ...{ month, deadline, isOver, indicators },
    units: units.map((unit, index) => ({ ...unit, rank: ranks[index]?.rank ?? null })),
    tally: sumTallies(units.map(({ tally }) => tally)),
    stake: stakeOf(open),
  };
}

const unitsInOrder = ({ units }: Roster): readonly Unit[] =>
  groupOrder.flatMap((group) =>
    units.filter((unit) => unit.group === group).sort((one, other) => one.order - other.order),
  );

const noItems: ItemTally = { due: 0, done: 0, late: 0, incomplete: 0, missing: 0, pending: 0 };

function tallyOf(items: readonly ItemState[]): ItemTally {
  const tally = { ...noItems };
  for (const { status } of items) {
    if (status === "exempt") continue;
    tally[status] += 1;
    tally.due += 1;
  }
  return tally;
}

/** Tallies added up. */
export const sumTallies = (tallies: readonly ItemTally[]): ItemTally =>
  tallies.reduce(
    (sum, { due, done, late, incomplete, missing, pending }) => ({
      due: sum.due + due,
      done: sum.done + done,
      late: sum.late + late,
      incomplete: sum.incomplete + incomplete,
      missing: sum.missing + missing,
      pending: sum.pending + pending,
    }),
    noItems,
  );

function stakeOf(open: readonly Indicator[]): Stake {
  const known = open.flatMap(({ points }) => points ?? []);
  return { points: known.reduce((sum, points) => sum + points, 0), unknown: open.length - known.length };
}
