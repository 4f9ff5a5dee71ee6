import { isListedOn } from "../dishonesty/body-status";
import { inCounties } from "../dishonesty/in-counties";
import { type DishonestyList } from "../dishonesty/read-dishonesty-list";
import { type LedgerReport } from "../findings/ledger-report";
import { addTallies, emptyTally, tallyRows, type Tally } from "../measures/tally";
import { type ParameterFault } from "../parameters/parameter-fault";
import { type DishonestyEntry } from "../registers/dishonesty-register";
import { createUnitResolver, type UnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { type Annex } from "./annex";
import { countByCounty, dishonestyAnnex, type CountyCount } from "./dishonesty-annex";
import { type Month } from "./month";
import { placeRows, type MonthBasis } from "./place-rows";
import { volumeAnnex, type UnitTally } from "./volume-annex";

/** A name in the ledger that no unit of the roster answers to, and how many rows of the month carry it. */
export interface UnresolvedUnit {
  readonly name: string;
  readonly rows: number;
}

/** What the month's figures leave out or could not judge; the shells put it into words. */
export type AnnexNote =
  | { readonly code: "month-basis"; readonly sheet: string; readonly basis: MonthBasis | null }
  | { readonly code: "undated"; readonly sheet: string; readonly rows: number }
  | { readonly code: "unplaced"; readonly rows: number }
  | { readonly code: "left-out"; readonly duplicates: number; readonly excluded: number }
  | { readonly code: "exempt" | "waived" | "time-unknown"; readonly rows: number }
  | { readonly code: "no-dishonesty-list" }
  | { readonly code: "faulty-dishonesty-list"; readonly faults: readonly ParameterFault[] };

/** The month's annexes and the figures that the bulletin quotes. */
export interface MonthAnnexes {
  readonly month: Month;
  readonly total: Tally;
  readonly municipal: Tally;
  readonly county: Tally;
  readonly units: readonly UnitTally[];
  readonly annexes: readonly Annex[];
  readonly dishonestByCounty: readonly CountyCount[];
  readonly unresolvedUnits: readonly UnresolvedUnit[];
  readonly notes: readonly AnnexNote[];
}

/** Makes annexes 1 to 3 of the month from the checked ledgers of one workbook. */
export function makeAnnexes(
  reports: readonly LedgerReport[],
  roster: Roster,
  month: Month,
  dishonestyList: DishonestyList | null,
): MonthAnnexes {
  const resolve = createUnitResolver(roster);
  const tallies: Tally[] = Array.from({ length: roster.units.length + 1 }, () => emptyTally);
  const unresolved = new Map<string, number>();
  const notes: AnnexNote[] = [];
  for (const report of reports) {
    const { sheet } = report.ledger;
    const placed = placeRows(report.ledger, month, roster.units, resolve);
    if (placed.basis !== "reportedAt") notes.push({ code: "month-basis", sheet, basis: placed.basis });
    if (placed.undated > 0) notes.push({ code: "undated", sheet, rows: placed.undated });
    for (const [name, rows] of placed.unresolved) unresolved.set(name, (unresolved.get(name) ?? 0) + rows);
    for (const [index, tally] of tallyRows(report, placed.unitOf, tallies.length).entries()) {
      tallies[index] = addTallies(tallies[index] ?? emptyTally, tally);
    }
  }

  const units = roster.units.map((unit, index) => ({ unit, tally: tallies[index] ?? emptyTally }));
  const municipal = units.filter(({ unit }) => unit.group === "municipal");
  const county = units.filter(({ unit }) => unit.group === "county");
  const total = tallies.reduce(addTallies, emptyTally);
  const bodies = listedBodies(dishonestyList, month, resolve);
  return {
    month,
    total,
    municipal: sum(municipal),
    county: sum(county),
    units,
    annexes: [
      volumeAnnex("units", month, municipal),
      volumeAnnex("counties", month, county),
      ...(bodies === null ? [] : [dishonestyAnnex(month, bodies)]),
    ],
    dishonestByCounty: bodies === null ? [] : countByCounty(bodies),
    unresolvedUnits: [...unresolved].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows),
    notes: [...notes, ...figureNotes(total, tallies.at(-1) ?? emptyTally), ...listNotes(dishonestyList)],
  };
}

const sum = (units: readonly UnitTally[]): Tally => units.map(({ tally }) => tally).reduce(addTallies, emptyTally);

/** Who is on the list at the month's end; `null` where there is no list to go by. */
function listedBodies(
  list: DishonestyList | null,
  { to }: Month,
  resolve: UnitResolver,
): readonly DishonestyEntry[] | null {
  if (list === null || list.faults.length > 0) return null;
  return inCounties(
    list.bodies.filter((body) => isListedOn(body, to)),
    resolve,
  );
}

function listNotes(list: DishonestyList | null): readonly AnnexNote[] {
  if (list === null) return [{ code: "no-dishonesty-list" }];
  return list.faults.length === 0 ? [] : [{ code: "faulty-dishonesty-list", faults: list.faults }];
}

function figureNotes(total: Tally, unplaced: Tally): readonly AnnexNote[] {
  const { duplicates, excluded, exempt, waived, timeUnknown } = total;
  const notes: AnnexNote[] = [];
  if (duplicates + excluded > 0) notes.push({ code: "left-out", duplicates, excluded });
  if (exempt > 0) notes.push({ code: "exempt", rows: exempt });
  if (waived > 0) notes.push({ code: "waived", rows: waived });
  if (timeUnknown > 0) notes.push({ code: "time-unknown", rows: timeUnknown });
  if (unplaced.received > 0) notes.push({ code: "unplaced", rows: unplaced.received });
  return notes;
}
