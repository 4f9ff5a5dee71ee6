import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf, weekday, type Day } from "../../src/calendar/day";
import { addWorkingDays, isWorkday } from "../../src/calendar/working-calendar";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type ReportingAgency, type ReportingUnit } from "./february-volumes";
import { licenceKinds } from "./licence-kinds";
import { licenceCase, moment, penaltyCase, type Case, type Setting } from "./make-case";
import { inventedUscc, partyMaker, type CodeBook } from "./make-parties";
import { penaltyKinds } from "./penalty-kinds";
import { type Random } from "./seeded-random";

/** A row of a platform export: cells by role, `reportedAt` with its time of day. */
export interface ExportRow {
  readonly kind: Kind;
  readonly cells: ExampleRow;
}

const monthStart = dayOf(2024, 2, 1);
const monthEnd = dayOf(2024, 2, 29);
/** As many working days as a decision has to be reported. */
const daysInTime = 7;
const secondsOfDay = 86_400;

/** Of the rows of a desk, so many are penalties. */
const penaltyShare: Readonly<Partial<Record<ReportingAgency["desk"], number>>> = {
  market: 0.08,
  police: 0.7,
  water: 0.2,
  housing: 0.25,
  health: 0.15,
  emergency: 0.4,
  transport: 0.4,
  culture: 0.2,
  city: 0.6,
};

/**
 * The rows that the units reported in February 2024, in the order of receipt. All are in time (seven working days),
 * but for the last case of the first unit, which came two working days late.
 */
export function makeExportRows(units: readonly ReportingUnit[], random: Random, codes: CodeBook): readonly ExportRow[] {
  const cases = units.flatMap((unit, place) => casesOf(unit, place === 0, random, codes));
  const received = numberCases(cases, random).sort((a, b) => timeOf(a) - timeOf(b));
  return received.map((row, place) => {
    if (place === 0) return withReceipt(row, monthStart);
    return place === received.length - 1 ? withReceipt(row, moment(monthEnd, secondsOfDay - 1)) : row;
  });
}

const timeOf = (row: ExportRow): number => Number(row.cells.reportedAt);

const withReceipt = (row: ExportRow, reportedAt: number): ExportRow => ({
  ...row,
  cells: { ...row.cells, reportedAt },
});

function casesOf(unit: ReportingUnit, hasLateCase: boolean, random: Random, codes: CodeBook): readonly Case[] {
  const parties = partyMaker(unit.place, unit.area, random, codes, monthEnd);
  const codeOf = new Map(
    unit.agencies.map(({ name, classOfCode }) => [name, inventedUscc(classOfCode, unit.area, codes.next())]),
  );
  return Array.from({ length: unit.rows }, (_, place) => {
    const agency = random.weighted(unit.agencies);
    const reported = random.weighted(workdaysOfMonth);
    const isLate = hasLateCase && place === unit.rows - 1;
    const decision = workingDaysBefore(reported.day, isLate ? daysInTime + 2 : random.int(0, daysInTime));
    const setting: Setting = {
      unit,
      agency,
      agencyCode: codeOf.get(agency.name) ?? "",
      decision,
      reportedAt: moment(reported.day, random.int(8 * 3600 + 1800, 18 * 3600)),
      parties,
      random,
    };
    const penalties = penaltyKinds.filter(({ desk }) => desk === agency.desk);
    return random.chance(penaltyShare[agency.desk] ?? 0)
      ? penaltyCase(random.weighted(penalties), setting)
      : licenceCase(random.weighted(licenceKinds.filter(({ desk }) => desk === agency.desk)), setting);
  });
}

/** The working days of the month; on Fridays, and the last day before the festival, three times as much arrives. */
const workdaysOfMonth = Array.from({ length: monthEnd - monthStart + 1 }, (_, offset) => monthStart + offset)
  .filter((day) => {
    const works = isWorkday(builtInCalendar, day);
    return works.ok && works.value;
  })
  .map((day) => ({ day, weight: weekday(day) === 5 ? 3 : 1 }));

function workingDaysBefore(day: Day, count: number): Day {
  const before = addWorkingDays(builtInCalendar, day, -count);
  if (!before.ok) throw new Error(`No calendar for ${before.error.year}`);
  return before.value;
}

/** Gives each agency's cases the serials of their series in the order of the decisions, without a gap. */
function numberCases(cases: readonly Case[], random: Random): ExportRow[] {
  const serials = new Map<string, number>();
  return [...cases]
    .sort((a, b) => a.decision - b.decision || a.reportedAt - b.reportedAt)
    .map(({ kind, agency, numbered, cells }) => {
      const series = `${agency} ${numbered(0)}`;
      const serial = (serials.get(series) ?? random.int(0, 120)) + 1;
      serials.set(series, serial);
      return { kind, cells: { ...cells, documentNumber: numbered(serial) } };
    });
}
