import { unitsOfRows } from "../annexes/units-of-rows";
import { isoDate } from "../calendar/day";
import { type TimelinessStatus } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { rateInTable, rateWithParts } from "../measures/ratio";
import { addTallies, emptyTally, lateRate } from "../measures/tally";
import { maskPersonalNumbers } from "../privacy/mask";
import { type RuleEnv } from "../rules/rule";
import { type Language } from "../support/words";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { deadlineItem, type DeadlineItem } from "./deadline-item";
import { unitTallies } from "./unit-tallies";
import { urgentRows } from "./urgent-rows";

/** Deadlines of the checked ledgers. Rows that no rate counts, repeated or not to be reported, are left out of it. */
export interface Deadlines {
  readonly asOf: string;
  readonly counts: Readonly<Record<TimelinessStatus, number>>;
  /** `0.40% = 20 / 4981`. */
  readonly lateRate: string;
  readonly units: readonly {
    readonly unit: string;
    readonly volume: number;
    readonly late: number;
    readonly overdue: number;
    readonly dueSoon: number;
    /** As the notices' tables write it. */
    readonly rate: string;
  }[];
  /** How many items the list has. */
  readonly total: number;
}

/** The deadlines, and their items put into words on demand. */
export interface DeadlineList {
  readonly deadlines: Deadlines;
  /** Most urgent first: overdue, due soon, late, exempt. `to` is left out. */
  readonly items: (from: number, to: number) => readonly DeadlineItem[];
}

/** @param roster `null` where nobody knows the units: they stand by the names that the ledgers give them. */
export function deadlineList(
  reports: readonly LedgerReport[],
  env: RuleEnv,
  roster: Roster | null,
  language: Language,
): DeadlineList {
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const unitsOf = reports.map(({ ledger }) => unitsOfRows(ledger, resolve));
  const rows = urgentRows(reports, env);
  const units = unitTallies(reports, unitsOf, roster);
  const total = units.map(({ tally }) => tally).reduce(addTallies, emptyTally);
  const nameless = (roster === null ? noUnit : notInRoster)[language];
  return {
    deadlines: {
      asOf: isoDate(env.asOf),
      counts: rows.counts,
      lateRate: rateWithParts(lateRate(total)),
      units: units.map(({ name, tally }) => ({
        unit: name === "" ? nameless : maskPersonalNumbers(name),
        volume: tally.volume,
        late: tally.late,
        overdue: tally.overdue,
        dueSoon: tally.dueSoon,
        rate: rateInTable(lateRate(tally)),
      })),
      total: rows.total,
    },
    items(from, to) {
      const items: DeadlineItem[] = [];
      for (let place = from; place < Math.min(to, rows.total); place += 1) {
        const { report: index, row } = rows.at(place);
        const report = reports[index];
        const named = unitsOf[index]?.(row);
        if (report !== undefined) {
          items.push(deadlineItem(report.ledger, env, row, named?.unit?.name ?? named?.name ?? "", language));
        }
      }
      return items;
    },
  };
}

const noUnit = { zh: "未写明单位", en: "No unit given" } as const;
const notInRoster = { zh: "不在名录", en: "Not in the roster" } as const;
