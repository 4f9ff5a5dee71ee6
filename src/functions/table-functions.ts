import { shownValue } from "../annexes/annex";
import { placeRows } from "../annexes/place-rows";
import { type UnitTally, volumeAnnex } from "../annexes/volume-annex";
import { dateOf, type Day } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { addTallies, emptyTally, type Tally, tallyRows } from "../measures/tally";
import { type Words } from "../support/words";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster, type Unit } from "../units/roster";
import { type CellAnswer, wrongArgument } from "./cell-answer";
import { day } from "./cell-readers";
import { checkedLedgers } from "./checked-ledgers";
import { ledgerName, ledgerParameter, profileParameter } from "./ledger-parameters";
import { setting } from "./parameter";
import { rosterParameter } from "./roster-parameter";
import { rangeFunction, type WorksheetFunction } from "./worksheet-function";

const names = {
  from: { zh: "统计自", en: "from" },
  to: { zh: "统计至", en: "to" },
} as const satisfies Readonly<Record<string, Words>>;

/** The table of annex 1 of any span of days: what each municipal unit reported, and how much of it late. */
export const unitsTable = volumeTable("units", "municipal");

/** The table of annex 2: the same county by county. */
export const countiesTable = volumeTable("counties", "county");

function volumeTable(id: "units" | "counties", group: Unit["group"]): WorksheetFunction {
  return rangeFunction(
    [ledgerParameter, rosterParameter, setting(names.from, day), setting(names.to, day), profileParameter],
    ([range, roster, from, to, standard]) => {
      if (from > to) {
        return wrongArgument(names.to, { zh: "应不早于“统计自”", en: "it must not be before “from”" });
      }
      const reports = checkedLedgers(range, ledgerName, standard, to);
      if (!reports.ok) return reports.error;
      const counted = countUnits(reports.value, roster, { from, to });
      const { header, rows, total } = volumeAnnex(
        id,
        { ...monthOf(from), from, to },
        counted.units.filter(({ unit }) => unit.group === group),
      );
      return [
        header,
        ...[...rows, ...(total === null ? [] : [total])].map((row) => row.map(shownValue)),
        ...counted.leftOver,
      ];
    },
  );
}

const monthOf = (from: Day): { readonly year: number; readonly month: number } => dateOf(from);

interface CountedUnits {
  readonly units: readonly UnitTally[];
  /** Rows of the table below the total: what no unit answers to, what no day places. Never dropped. */
  readonly leftOver: readonly (readonly CellAnswer[])[];
}

function countUnits(
  reports: readonly LedgerReport[],
  roster: Roster,
  days: { readonly from: Day; readonly to: Day },
): CountedUnits {
  const resolve = createUnitResolver(roster);
  const tallies: Tally[] = Array.from({ length: roster.units.length + 1 }, () => emptyTally);
  const unresolved = new Map<string, number>();
  let undated = 0;
  for (const report of reports) {
    const placed = placeRows(report.ledger, { ...monthOf(days.from), ...days }, roster.units, resolve);
    undated += placed.undated;
    for (const [name, rows] of placed.unresolved) unresolved.set(name, (unresolved.get(name) ?? 0) + rows);
    for (const [index, tally] of tallyRows(report, placed.unitOf, tallies.length).entries()) {
      tallies[index] = addTallies(tallies[index] ?? emptyTally, tally);
    }
  }
  return {
    units: roster.units.map((unit, index) => ({ unit, tally: tallies[index] ?? emptyTally })),
    leftOver: [
      ...[...unresolved].map(([name, rows]) => ["", `（名录外）${name}`, rows, "", ""]),
      ...(undated === 0 ? [] : [["", "（日期为空或读不出）", undated, "", ""]]),
    ],
  };
}
