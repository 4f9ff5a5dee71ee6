import { type Month } from "../annexes/month";
import { timelinessStatuses } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { type PairEntry } from "../registers/pairs-register";
import { type RuleEnv } from "../rules/rule";
import { kinds } from "../standard/field";
import { type Roster } from "../units/roster";
import { type ComparedKind, compareKind, outside } from "./compare-kind";
import { comparedSide, type ComparedSide, noDay } from "./compared-side";
import {
  type Comparison,
  type ExclusionReason,
  exclusionReasons,
  pairReasons,
  type PairStatus,
  pairStatuses,
  type UnitComparison,
} from "./comparison";
import { monthOf, monthText, sideCoverage } from "./coverage";
import { ledgerStandings, type Standing, standings } from "./ledger-standings";
import { listPairs } from "./list-pairs";
import { numberGaps, type NumberGaps } from "./number-gaps";
import { sideUnits } from "./side-units";
import { type KindWithUnits, unitComparisons } from "./unit-comparisons";

/** What is to be compared, and by what. */
export interface CompareRequest {
  readonly reports: readonly LedgerReport[];
  /** Which of the reports are the units' ledgers, and which the platform's. */
  readonly ledgers: readonly number[];
  readonly platform: readonly number[];
  readonly env: RuleEnv;
  /** `null` where nobody knows the units: they go by the names that ledgers give them. */
  readonly roster: Roster | null;
  /** Only decisions of this month; all where `null`. */
  readonly month: Month | null;
  /** Only these units, by name; all where `null`. */
  readonly units: readonly string[] | null;
  /** What people have said of pairs before. */
  readonly decided: readonly PairEntry[];
}

/**
 * Holds the ledgers of units against the platform's export (运信用办〔2021〕25号 二（五）): what a ledger has and the
 * platform lacks is concealed, unless it should not have been reported, or only looks different.
 */
export function compareLedgers(request: CompareRequest): Comparison {
  const { reports, env, roster, month, decided } = request;
  const units = sideUnits(reports, roster);
  const sampled = request.units?.map(units.numberOf) ?? null;
  const sample = new Set(sampled);
  const isOfSample = (unit: number): boolean => sampled === null || sample.has(unit);
  const sides = kinds.map((kind) => {
    const sideOf = (places: readonly number[]): ComparedSide => {
      const ofKind = places.filter((place) => reports[place]?.ledger.kind === kind);
      return comparedSide(kind, reports, ofKind, env.standard, units.resolve);
    };
    return { kind, ledger: sideOf(request.ledgers), platform: sideOf(request.platform) };
  });
  const coverage = sideCoverage(sides.map(({ platform }) => platform));
  const left = new Uint32Array(standings.length);
  const compared = sides
    .filter(({ ledger, platform }) => ledger.rowCount > 0 && platform.rowCount > 0)
    .map(({ ledger, platform }): KindWithUnits => {
      const [ledgerUnits, platformUnits] = [units.numbersOf(ledger), units.numbersOf(platform)];
      const own = ledgerStandings(reports, ledger, month, (row) => isOfSample(ledgerUnits[row] ?? 0));
      for (const standing of own) left[standing] = (left[standing] ?? 0) + 1;
      const rows = compareKind(ledger, platform, own, { reports, env, decided, coverage });
      const platformOnly = withinLedgers(rows, ledgerUnits, platformUnits);
      return { ...rows, platformOnly, ledgerUnits, platformUnits };
    });
  const figures = unitComparisons(compared, units, roster, sampled ?? []);
  const leftAs = (standing: Standing): number => left[standings.indexOf(standing)] ?? 0;
  return {
    counts: countStatuses(compared),
    exclusions: countExclusions(compared),
    units: figures,
    unresolved: roster === null ? [] : unresolvedUnits(figures, roster),
    outside: { otherUnits: leftAs("other-unit"), otherMonths: leftAs("other-month"), undated: leftAs("undated") },
    months: monthsOf(compared),
    coverage,
    afterCoverage: countRows(compared, ({ ledger, statuses }, row) => {
      return (
        statuses[row] === statusCode("concealed") && (ledger.decisions[row] ?? noDay) > (coverage.lastDay ?? Infinity)
      );
    }),
    timeUnknown: countRows(compared, (kind, row) => isTimeUnknown(kind, row, reports)),
    kindsMissing: sides.flatMap(({ kind, ledger, platform }) =>
      ledger.rowCount > 0 && platform.rowCount === 0 ? [kind] : [],
    ),
    gaps: compared.map((kind) => gapsOfKind(kind, (row) => isOfSample(kind.ledgerUnits[row] ?? 0))),
    unitOf: units.nameAt,
    list: (statuses, limit) => listPairs(compared, statuses, limit),
  };
}

/** The gaps in the ledgers' numbers. Serials of any platform row count as found, whatever unit it names. */
function gapsOfKind({ ledger, platform }: ComparedKind, isOfSample: (row: number) => boolean): NumberGaps {
  return numberGaps(
    ledger.kind,
    numbersOf(ledger, isOfSample),
    numbersOf(platform, () => true),
  );
}

function* numbersOf(side: ComparedSide, isAsked: (row: number) => boolean): Generator<string, void, undefined> {
  for (let row = 0; row < side.rowCount; row += 1) {
    if (side.number.hashes[row] !== 0 && isAsked(row)) yield side.number.form(row);
  }
}

const statusCode = (status: PairStatus): number => pairStatuses.indexOf(status);

/**
 * The rows that only the platform has, of the units and decision months that the ledgers are about: of others a
 * ledger says nothing.
 */
function withinLedgers(rows: ComparedKind, ledgerUnits: Uint32Array, platformUnits: Uint32Array): Uint32Array {
  const { ledger, platform, statuses, platformOnly } = rows;
  const [units, months] = [new Set<number>(), new Set<number>()];
  for (let row = 0; row < statuses.length; row += 1) {
    if (statuses[row] === outside) continue;
    units.add(ledgerUnits[row] ?? 0);
    const day = ledger.decisions[row] ?? noDay;
    if (day !== noDay) months.add(monthOf(day));
  }
  return platformOnly.filter((row) => {
    const day = platform.decisions[row] ?? noDay;
    return units.has(platformUnits[row] ?? 0) && day !== noDay && months.has(monthOf(day));
  });
}

function countRows(compared: readonly ComparedKind[], isCounted: (kind: ComparedKind, row: number) => boolean): number {
  let count = 0;
  for (const kind of compared) {
    for (let row = 0; row < kind.statuses.length; row += 1) if (isCounted(kind, row)) count += 1;
  }
  return count;
}

function countStatuses(compared: readonly ComparedKind[]): Comparison["counts"] {
  const count = (status: PairStatus): number =>
    status === "platform-only"
      ? compared.reduce((sum, { platformOnly }) => sum + platformOnly.length, 0)
      : countRows(compared, ({ statuses }, row) => statuses[row] === statusCode(status));
  return Object.fromEntries(pairStatuses.map((status) => [status, count(status)])) as Comparison["counts"];
}

function countExclusions(compared: readonly ComparedKind[]): Comparison["exclusions"] {
  const count = (reason: ExclusionReason): number => {
    const code = pairReasons.indexOf(reason);
    return countRows(compared, ({ reasons }, row) => reasons[row] === code);
  };
  return Object.fromEntries(exclusionReasons.map((reason) => [reason, count(reason)])) as Comparison["exclusions"];
}

function monthsOf(compared: readonly ComparedKind[]): Comparison["months"] {
  const rowsOf = new Map<number, number>();
  for (const { ledger, statuses } of compared) {
    for (let row = 0; row < statuses.length; row += 1) {
      const day = ledger.decisions[row] ?? noDay;
      if (statuses[row] === outside || day === noDay) continue;
      rowsOf.set(monthOf(day), (rowsOf.get(monthOf(day)) ?? 0) + 1);
    }
  }
  return [...rowsOf].sort(([one], [other]) => one - other).map(([month, rows]) => ({ month: monthText(month), rows }));
}

/** Whether a row was found on the platform without anything that tells when it came. */
function isTimeUnknown(
  { platform, statuses, partners }: ComparedKind,
  row: number,
  reports: readonly LedgerReport[],
): boolean {
  if (statuses[row] !== statusCode("reported")) return false;
  const { report, row: place } = platform.at(partners[row] ?? 0);
  const status = timelinessStatuses[reports[report]?.timeliness[place] ?? 0];
  return status !== "on-time" && status !== "exempt";
}

function unresolvedUnits(figures: readonly UnitComparison[], roster: Roster): Comparison["unresolved"] {
  const known = new Set(roster.units.map(({ name }) => name));
  return figures
    .filter(({ unit }) => !known.has(unit))
    .map(({ unit, should, excluded }) => ({ name: unit, rows: should + excluded }));
}
