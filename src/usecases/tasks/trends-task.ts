import { annexNoteWords } from "../../annexes/annex-note-words";
import { makeAnnexes, type MonthAnnexes, type UnresolvedUnit } from "../../annexes/make-annexes";
import { type Month, readMonth } from "../../annexes/month";
import { addMonths, isoDate } from "../../calendar/day";
import { changeFigures } from "../../history/change-words";
import { changesPlan } from "../../history/changes-plan";
import { type ChangeStatus, compareFindings, type FindingChanges } from "../../history/finding-changes";
import { monthEntries } from "../../history/month-entries";
import { type History, historyOfRows } from "../../history/read-history";
import { assessedOtherwise, runningMonth, trendNotes } from "../../history/trend-notes";
import { trendFigures } from "../../history/trend-words";
import { isRunning, topMovers, type Trend, type Trends, trendsOf } from "../../history/trends";
import { trendsPlan } from "../../history/trends-plan";
import { rowKey } from "../../ledger/row-key";
import { readMoment } from "../../parameters/read-moment";
import { cellsOfRow } from "../../parameters/settings-sheet-plan";
import { maskPersonalNumbers } from "../../privacy/mask";
import { type HistoryEntry, historyRegister } from "../../registers/history-register";
import { readRegister } from "../../registers/register";
import { problemWords } from "../../rules/problem-words";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { fitLedgers } from "./fit-ledgers";
import { noRoster, unreadableRegister } from "./refusals";
import { type LedgerRef, type Task, type TaskInput } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** What the history is looked at with. */
export interface TrendsSettings {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month's ledgers; none where the history is only to be looked at. */
  readonly ledgers: readonly LedgerRef[];
  /** Last month's, with whose findings those of the ledgers are compared; none where they are not to be. */
  readonly before: readonly LedgerRef[];
  /** Units to be charted; those that moved most where none are chosen. */
  readonly units: readonly string[];
}

/** A finding with what became of it, as a list shows it. */
export interface ListedChange {
  readonly status: ChangeStatus;
  readonly unit: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** The row's key, personal numbers masked. */
  readonly key: string;
  readonly rule: string;
  readonly problem: Words;
}

/** The months and, where two states were given, what became of the findings. */
export interface TrendsDetail {
  readonly trends: Trends;
  readonly isRunning: boolean;
  /** Names of the units that moved most, or were chosen. */
  readonly charted: readonly string[];
  readonly changes:
    | (Omit<FindingChanges, "listed"> & {
        readonly before: string;
        readonly listed: readonly ListedChange[];
      })
    | null;
}

/** Findings of each status that the sheet lists, and that the pane is told. */
const mostListed = 2000;

/** Lines that a chart bears. */
const mostCharted = 6;

const needs = { what: { zh: "台账", en: "ledger" }, columns: [] } as const;

/** 历史: trends of every unit, and what became of last month's findings. */
export const trendsTask: Task<TrendsSettings, TrendsDetail> = {
  initial: ({ today, ledgers }) => {
    const first = ledgers.find(({ hasReceipt }) => hasReceipt) ?? ledgers[0];
    return {
      month: isoDate(addMonths(today, -1)).slice(0, 7),
      ledgers: ledgers.filter(({ ref }) => ref.source === first?.ref.source).map(({ ref }) => ref),
      before: [],
      units: [],
    };
  },
  run(input, settings) {
    const month = readMonth(settings.month);
    if (month === null) return err(faults.month);
    const read = readRegister(input.registers, historyRegister);
    if (!read.ok) return err(unreadableRegister(read.error));
    const figures = monthFigures(input, settings, month, historyOfRows(read.value, input.roster));
    if (!figures.ok) return figures;
    const { added, differing, notes, unresolved } = figures.value;

    const history = historyOfRows([...read.value, ...added], input.roster);
    if (!history.months.includes(settings.month)) return err(faults.unknownMonth(settings.month));
    const trends = trendsOf(history, settings.month, input.roster);
    const charted = chartedUnits(trends, settings.units);
    const changes = changesSince(input, settings);
    if (!changes.ok) return changes;
    const { language } = input;
    return ok({
      plans: [
        trendsPlan(trends, charted),
        ...(changes.value === null ? [] : [changesPlan(changes.value.found, changes.value.files, language)]),
      ],
      figures: [
        ...trendFigures(trends.all),
        ...(changes.value === null ? [] : changeFigures(changes.value.found, changes.value.files.before)),
      ],
      notes: [
        ...(isRunning(settings.month, input.env.asOf) ? [runningMonth(settings.month, isoDate(input.env.asOf))] : []),
        ...trendNotes(trends),
        ...(differing.length === 0 ? [] : [assessedOtherwise(differing)]),
        ...notes,
        ...(changes.value === null ? [] : [headersApart]),
      ],
      unresolved,
      records:
        added.length === 0 ? [] : [{ register: "history", rows: added.map((entry) => rowOf(entry, stampOf(input))) }],
      detail: {
        trends,
        isRunning: isRunning(settings.month, input.env.asOf),
        charted: charted.map(({ name }) => name),
        changes: changes.value === null ? null : changesDetail(changes.value),
      },
    });
  },
};

/** What the ledgers of a month add to the history. */
interface MonthFigures {
  readonly added: readonly HistoryEntry[];
  readonly differing: readonly string[];
  readonly notes: readonly Words[];
  readonly unresolved: readonly UnresolvedUnit[];
}

const noFigures: MonthFigures = { added: [], differing: [], notes: [], unresolved: [] };

function monthFigures(
  input: TaskInput,
  settings: TrendsSettings,
  month: Month,
  history: History,
): Result<MonthFigures, Words> {
  if (settings.ledgers.length === 0) return ok(noFigures);
  const { roster } = input;
  if (roster === null) return err(noRoster);
  const fit = fitLedgers(chosenLedgers(input, settings.ledgers), needs);
  if (!fit.ok) return fit;
  const reports = fit.value.map(({ report }) => report);
  const made = makeAnnexes(reports, roster, month, null);
  if (made.total.received === 0) {
    const why = noRows(settings.month);
    return history.months.includes(settings.month) ? ok({ ...noFigures, notes: [why] }) : err(why);
  }
  return ok({
    ...monthEntries(made.units, settings.month, history, readMoment(stampOf(input), false)),
    notes: noteWords(made),
    unresolved: made.unresolvedUnits,
  });
}

/** The list of dishonest bodies is no part of a history. */
const noteWords = ({ notes }: MonthAnnexes): readonly Words[] =>
  notes.filter(({ code }) => code !== "no-dishonesty-list").map(annexNoteWords);

/** When figures were recorded: for files the day of judgement, so that they are the same whenever they are made. */
const stampOf = ({ madeAt, env }: TaskInput): string => madeAt ?? isoDate(env.asOf);

const rowOf = ({ month, unit, volume, compliant, late }: HistoryEntry, madeAt: string) =>
  cellsOfRow(historyRegister, { month, unit, volume, compliant, late, madeAt });

function chartedUnits({ units }: Trends, chosen: readonly string[]): readonly Trend[] {
  const wanted = units.filter(({ name }) => chosen.includes(name));
  return wanted.length > 0 ? wanted : topMovers(units, mostCharted);
}

/** The comparison with last month's findings, and the files that it is of. */
interface Changes {
  readonly found: FindingChanges;
  readonly files: { readonly before: string; readonly now: string };
}

function changesSince(input: TaskInput, settings: TrendsSettings): Result<Changes | null, Words> {
  if (settings.before.length === 0) return ok(null);
  const former = fitLedgers(chosenLedgers(input, settings.before), needs);
  if (!former.ok) return former;
  const current = fitLedgers(chosenLedgers(input, settings.ledgers), needs);
  if (!current.ok) return current;
  const reports = (ledgers: typeof former.value) => ledgers.map(({ report }) => report);
  const files = (ledgers: typeof former.value) => [...new Set(ledgers.map(({ source }) => source.file))].join("、");
  return ok({
    found: compareFindings(reports(former.value), reports(current.value), input.roster, mostListed),
    files: { before: files(former.value), now: files(current.value) },
  });
}

const changesDetail = ({ found: { listed, ...counted }, files }: Changes): NonNullable<TrendsDetail["changes"]> => ({
  ...counted,
  before: files.before,
  listed: listed.map(({ status, unit, rule, row, report: { ledger } }) => ({
    ...{ status, unit, sheet: ledger.sheet, row: ledger.rows[row] ?? 0, rule, problem: problemWords(rule) },
    key: maskPersonalNumbers(rowKey(ledger, row)),
  })),
});

const faults = {
  month: { zh: "请选择统计月份，如 2024-02。", en: "Choose the month, such as 2024-02." },
  unknownMonth: (month: string): Words => ({
    zh: `“历史”里没有 ${month} 的记录；请选择当月的台账，或先做当月考核。`,
    en: `历史 has no record of ${month}; choose that month's ledgers, or assess the month first.`,
  }),
} as const;

const noRows = (month: string): Words => ({
  zh: `所选台账里没有 ${month} 的数据；要记入这个月，请选择当月的台账。`,
  en: `The chosen ledgers have no rows of ${month}; choose that month's ledgers if it is to be recorded.`,
});

const headersApart: Words = {
  zh: "问题变化只比较数据行的问题，表头的问题不在其中。",
  en: "Only findings on rows are compared, not those about headers.",
};
