import {
  allRules,
  createUnitResolver,
  fixKind,
  fixKinds,
  type Language,
  type LedgerReport,
  rosterOf,
  severities,
  type Words,
  unitsOfRows,
} from "../../src";
import { type FindingGroup, type FindingGrouping, type FindingPlace, type FindingQuery } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";
import { type FindingLot, findingLots, refIn } from "./finding-lots";
import { type FindingRef } from "./finding-ref";
import { findingSearch } from "./finding-search";

/** What a query has found. */
export interface GroupedFindings {
  readonly groups: readonly FindingGroup[];
  readonly total: number;
  /** Findings of a group in reading order; nothing where there is no such group. */
  readonly page: (group: string, from: number, to: number) => readonly FindingRef[];
  /** Where a finding stands; `null` where the query leaves it out. */
  readonly placeOf: (ref: FindingRef) => FindingPlace | null;
}

/** Groups findings, the worst groups first. Positions within a group are found out when somebody looks into it. */
export function groupFindings(checked: CheckedWorkbook, query: FindingQuery): GroupedFindings {
  const lots = findingLots(checked, query);
  const grouping = groupings[query.groupBy](checked, query.language);
  const search = findingSearch(query.text, query.language);
  const groups = new Map<string, CountedGroup>();
  /** For each finding the place of its group + 1; 0 where it was not looked for. */
  const groupOf = new Uint16Array((lots.at(-1)?.offset ?? 0) + (lots.at(-1)?.count ?? 0));
  for (const lot of lots) {
    const kinds = lot.hits === null ? noKinds : fixKinds(lot.hits);
    const isWanted = search?.(lot) ?? (() => true);
    const nameOf = grouping(lot);
    for (let position = 0; position < lot.count; position += 1) {
      const isWaived = lot.hits !== null && lot.report.waivedBy(lot.hits, position) !== null;
      if (isWaived !== (query.waived === "waived") || !isWanted(position)) continue;
      const { key, title } = nameOf(position);
      const group = groups.get(key) ?? newGroup(key, title, lot, groups.size);
      groups.set(key, group);
      groupOf[lot.offset + position] = group.place + 1;
      group.count += 1;
      group.rank = Math.min(group.rank, severities.indexOf(lot.severity));
      if (kinds[position] !== fixKind.none && kinds[position] !== undefined) group.fixable += 1;
      if (kinds[position] === fixKind.safe) group.safe += 1;
    }
  }
  const listOf = lists(lots, groupOf);
  return {
    groups: [...groups.values()]
      .sort((a, b) => a.rank - b.rank || b.count - a.count || (a.key < b.key ? -1 : 1))
      .map(({ key, title, rank, count, fixable, safe, rule }) => ({
        ...{ key, title, severity: severities[rank] ?? "info", count, fixable, safe },
        rule: query.groupBy === "rule" ? rule : null,
      })),
    total: [...groups.values()].reduce((sum, { count }) => sum + count, 0),
    page(key, from, to) {
      const group = groups.get(key);
      if (group === undefined) return [];
      return Array.from(listOf(group).subarray(from, to), (number) => refOf(lots, number));
    },
    placeOf(ref) {
      const number = numberOf(lots, ref);
      const group = [...groups.values()].find(({ place }) => groupOf[number] === place + 1);
      return group === undefined ? null : { group: group.key, position: listOf(group).indexOf(number) };
    },
  };
}

const noKinds = new Uint8Array();

interface CountedGroup {
  readonly key: string;
  readonly title: string;
  readonly rule: string;
  readonly place: number;
  rank: number;
  count: number;
  fixable: number;
  safe: number;
}

const newGroup = (key: string, title: string, { rule }: FindingLot, place: number): CountedGroup => ({
  ...{ key, title, rule, place, rank: severities.length, count: 0, fixable: 0, safe: 0 },
});

interface GroupName {
  readonly key: string;
  readonly title: string;
}

/** Names the group of a finding of a lot by its position. */
type Grouping = (checked: CheckedWorkbook, language: Language) => (lot: FindingLot) => (position: number) => GroupName;

const words = {
  wholeRow: { zh: "整行", en: "Whole rows" },
  header: { zh: "表头", en: "Header" },
  noUnit: { zh: "未填报送单位", en: "No reporting unit" },
} as const satisfies Record<string, Words>;

const groupings: Readonly<Record<FindingGrouping, Grouping>> = {
  rule: (_, language) => (lot) => {
    const name = { key: lot.rule, title: allRules.find(({ id }) => id === lot.rule)?.problem[language] ?? lot.rule };
    return () => name;
  },
  column: (_, language) => (lot) => {
    const name = columnName(lot, language);
    return () => name;
  },
  unit: (checked, language) => {
    const unitOf = checked.reports.map((report) => unitNames(checked, report, language));
    const ofHeader = { key: "header", title: words.header[language] };
    return ({ ledger, hits }) =>
      (position) =>
        hits === null ? ofHeader : (unitOf[ledger]?.(hits.rows[position] ?? 0) ?? ofHeader);
  },
};

function columnName({ report, hits, finding }: FindingLot, language: Language): GroupName {
  if (hits === null) {
    const field = finding?.field ?? null;
    return field === null ? { key: "header", title: words.header[language] } : { key: field.code, title: field.name };
  }
  const column = hits.role === null ? undefined : report.ledger.columns.get(hits.role);
  if (column === undefined) return { key: "row", title: words.wholeRow[language] };
  return { key: column.field.code, title: column.field.name };
}

/** Names the unit of each row as the annexes place it, else as the row writes it. */
function unitNames(
  { parameters, env }: CheckedWorkbook,
  { ledger }: LedgerReport,
  language: Language,
): (row: number) => GroupName {
  const roster = parameters.roster ?? rosterOf(env.standard);
  const unitOf = unitsOfRows(ledger, roster === null ? () => null : createUnitResolver(roster));
  const none = { key: "unit:", title: words.noUnit[language] };
  const known = new Map<string, GroupName>();
  return (row) => {
    const { name, unit } = unitOf(row);
    const title = unit?.name ?? name;
    const group = known.get(title) ?? (title === "" ? none : { key: `unit:${title}`, title });
    known.set(title, group);
    return group;
  };
}

/** Makes the list of a group once somebody asks for it. */
function lists(lots: readonly FindingLot[], groupOf: Uint16Array): (group: CountedGroup) => Uint32Array {
  const made = new Map<number, Uint32Array>();
  return ({ place, count }) => {
    const numbers = made.get(place) ?? inReadingOrder(lots, groupOf, place + 1, count);
    made.set(place, numbers);
    return numbers;
  };
}

/** The numbers of a group's findings by ledger and row; lots come by column already. */
function inReadingOrder(lots: readonly FindingLot[], groupOf: Uint16Array, group: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const places = new Float64Array(count);
  let next = 0;
  for (const { ledger, hits, offset, count: size } of lots) {
    for (let position = 0; position < size; position += 1) {
      if (groupOf[offset + position] !== group) continue;
      numbers[next] = offset + position;
      places[next] = ledger * maxRows + (hits === null ? 0 : 1 + (hits.rows[position] ?? 0));
      next += 1;
    }
  }
  const order = Uint32Array.from(numbers, (_, index) => index);
  return order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)).map((index) => numbers[index] ?? 0);
}

/** More rows than a sheet has. */
const maxRows = 2 ** 21;

function refOf(lots: readonly FindingLot[], number: number): FindingRef {
  const lot = lots.find(({ offset, count }) => number < offset + count);
  if (lot === undefined) throw new Error(`There is no finding ${number}`);
  return refIn(lot, number - lot.offset);
}

/** The number of a finding, -1 where no lot has it. */
function numberOf(lots: readonly FindingLot[], ref: FindingRef): number {
  const lot = lots.find(({ ledger, hits, finding }) =>
    ref.kind === "row" ? hits === ref.hits : ledger === ref.ledger && finding === ref.finding,
  );
  return lot === undefined ? -1 : lot.offset + (ref.kind === "row" ? ref.position : 0);
}
