import { annexNoteWords } from "../../annexes/annex-note-words";
import { makeAnnexes, type UnresolvedUnit } from "../../annexes/make-annexes";
import { type Month } from "../../annexes/month";
import { unitsOfRows } from "../../annexes/units-of-rows";
import { compareLedgers } from "../../compare/compare-ledgers";
import { type Comparison } from "../../compare/comparison";
import { maskPersonalNumbers } from "../../privacy/mask";
import { textAt } from "../../ledger/cell-at";
import { type PairEntry } from "../../registers/pairs-register";
import { type AssessmentEntry, type LedgerStatus } from "../../scores/assessment-entry";
import { type CostingRow, costingRows } from "../../scores/costing-rows";
import { type LedgerReturn, ledgerReturns } from "../../scores/ledger-returns";
import { type ScoredUnit, type ScoreRow } from "../../scores/scored-unit";
import { type UnitFacts } from "../../scores/unit-facts";
import { type Words } from "../../support/words";
import { createUnitResolver, type UnitResolver } from "../../units/resolve-unit";
import { type Roster, type Unit } from "../../units/roster";
import { type TaskInput } from "./task";
import { type ChosenLedger } from "./task-ledgers";

/** What the facts of a month are gathered from. */
export interface ScoreSources {
  readonly month: Month;
  readonly roster: Roster;
  readonly platform: readonly ChosenLedger[];
  readonly ledgers: readonly ChosenLedger[];
  /** The drawn units by group, of groups for which somebody drew. */
  readonly drawn: ReadonlyMap<Unit["group"], readonly string[]>;
  readonly entries: readonly AssessmentEntry[];
  readonly pairs: readonly PairEntry[];
}

/** All that the scores of a month rest upon, units in the order of the roster. */
export interface ScoreFacts {
  readonly facts: readonly UnitFacts[];
  readonly rows: readonly ScoredUnit["rows"][];
  readonly returns: readonly LedgerReturn[];
  readonly notes: readonly Words[];
  readonly unresolved: readonly UnresolvedUnit[];
  /** Names in 考核登记 that no unit answers to. */
  readonly strangers: readonly string[];
  /** Rows of the platform in the month. */
  readonly received: number;
}

/** Rows of each kind that a unit's detail lists. */
const mostRows = 20;

/** Concealed rows looked through for those lists. */
const mostConcealed = 100_000;

/** Gathers what a month's scores are made of: the platform's rows, the ledgers held against it, the registers. */
export function scoreFacts(input: TaskInput, sources: ScoreSources): ScoreFacts {
  const { month, roster, platform, ledgers, drawn, entries, pairs } = sources;
  const { env, language } = input;
  const reports = platform.map(({ report }) => report);
  const made = makeAnnexes(reports, roster, month, null);
  const costs = costingRows(reports, roster, month, env, language, mostRows);
  const isSampled = ({ name, group }: Unit): boolean => drawn.get(group)?.includes(name) ?? true;
  const sampled = roster.units.filter(isSampled).map(({ name }) => name);
  const all = [...platform, ...ledgers];
  const comparison = compareLedgers({
    reports: all.map(({ report }) => report),
    platform: platform.map((_, place) => place),
    ledgers: ledgers.map((_, place) => platform.length + place),
    env,
    roster,
    month,
    units: sampled,
    decided: pairs,
  });
  const compared = new Map(
    comparison.units
      .filter(({ should, excluded }) => should + excluded > 0)
      .map(({ unit, should, concealed }) => [unit, { should, concealed }]),
  );
  const resolve = createUnitResolver(roster);
  const registered = registeredOf(entries, resolve);
  const concealed = concealedRows(comparison, all, resolve, language);
  const place = (chosen: readonly ChosenLedger[], { report, sheet, row, why }: CostingRow): ScoreRow => ({
    ref: chosen[report]?.ref ?? { source: "", ledger: 0 },
    file: chosen[report]?.source.file ?? "",
    ...{ sheet, row, why },
  });
  return {
    facts: made.units.map(({ unit: { name, group }, tally: { volume, compliant, late } }) => ({
      ...{ unit: name, group, volume, compliant, late },
      sample: compared.get(name) ?? null,
      given: registered.get(name)?.given ?? {},
    })),
    rows: costs.map(({ compliance, timeliness }, index) => {
      const name = roster.units[index]?.name ?? "";
      const own = concealed.get(name) ?? [];
      return {
        compliance: { total: compliance.total, shown: compliance.shown.map((row) => place(platform, row)) },
        timeliness: { total: timeliness.total, shown: timeliness.shown.map((row) => place(platform, row)) },
        completeness: { total: compared.get(name)?.concealed ?? 0, shown: own.map((row) => place(all, row)) },
      };
    }),
    returns:
      ledgers.length === 0 && registered.size === 0
        ? []
        : ledgerReturns(roster.units, drawn, new Set(compared.keys()), statusesOf(registered)),
    notes: [
      ...made.notes.flatMap((note) =>
        note.code === "no-dishonesty-list"
          ? []
          : note.code === "unplaced"
            ? [unplaced(note.rows)]
            : [annexNoteWords(note)],
      ),
      ...comparisonNotes(comparison),
    ],
    unresolved: made.unresolvedUnits,
    strangers: [...new Set(entries.map(({ unit }) => unit).filter((unit) => resolve(unit) === null))],
    received: made.total.received,
  };
}

/** What is registered of each unit; of several rows the last counts item by item. */
function registeredOf(entries: readonly AssessmentEntry[], resolve: UnitResolver): ReadonlyMap<string, Registered> {
  const registered = new Map<string, Registered>();
  for (const { unit, ledger, given } of entries) {
    const name = resolve(unit)?.name;
    if (name === undefined) continue;
    const before = registered.get(name);
    registered.set(name, { ledger: ledger ?? before?.ledger ?? null, given: { ...before?.given, ...given } });
  }
  return registered;
}

type Registered = Pick<AssessmentEntry, "ledger" | "given">;

const statusesOf = (registered: ReadonlyMap<string, Registered>): ReadonlyMap<string, LedgerStatus> =>
  new Map([...registered].flatMap(([unit, { ledger }]) => (ledger === null ? [] : [[unit, ledger]])));

/** The first concealed rows of each unit, named by document number. */
function concealedRows(
  comparison: Comparison,
  all: readonly ChosenLedger[],
  resolve: UnitResolver,
  language: TaskInput["language"],
): ReadonlyMap<string, readonly CostingRow[]> {
  const unitAt = all.map(({ report }) => unitsOfRows(report.ledger, resolve));
  const rows = new Map<string, CostingRow[]>();
  for (const { ledger: at } of comparison.list(["concealed"], mostConcealed)) {
    const report = at === null ? undefined : all[at.report]?.report;
    if (at === null || report === undefined) continue;
    const unit = unitAt[at.report]?.(at.row).unit?.name ?? "";
    const known = rows.get(unit) ?? [];
    if (known.length >= mostRows) continue;
    rows.set(unit, known);
    const number = maskPersonalNumbers(textAt(report.ledger, "documentNumber", at.row) ?? "");
    const why = { zh: `平台上没有：${number}`, en: `not on the platform: ${number}` }[language];
    known.push({ report: at.report, sheet: report.ledger.sheet, row: report.ledger.rows[at.row] ?? 0, why });
  }
  return rows;
}

const unplaced = (rows: number): Words => ({
  zh: `${rows} 行的单位不在单位名录中，没有计入任何单位的得分；请在“单位名录”中补充名称或别名。`,
  en: `${rows} rows name a unit that is not in the roster and count for nobody. Add the name or an alias to 单位名录.`,
});

/** What the comparison leaves open. */
function comparisonNotes({ counts, outside, afterCoverage }: Comparison): readonly Words[] {
  const notes: Words[] = [];
  if (counts.near > 0) {
    notes.push({
      zh: `${counts.near} 行台账与平台数据疑似同一件，未确认前不计瞒报；请用“比对”逐一确认。`,
      en: `${counts.near} rows look like cases on the platform and do not count as concealed until somebody decides; see the comparison.`,
    });
  }
  if (afterCoverage > 0) {
    notes.push({
      zh: `${afterCoverage} 行计为瞒报的决定日期晚于平台导出的最后一天；如导出不全，请换完整的导出。`,
      en: `${afterCoverage} concealed rows were decided after the last day of the platform's export; use a complete one if it was cut short.`,
    });
  }
  if (outside.otherUnits > 0) {
    notes.push({
      zh: `台账中有 ${outside.otherUnits} 行的单位没有被抽中，不计入瞒报率。`,
      en: `${outside.otherUnits} ledger rows belong to units that were not drawn and are left out of the concealment rate.`,
    });
  }
  return notes;
}
