import { readMonth } from "../../annexes/month";
import { addMonths, isoDate } from "../../calendar/day";
import { historyOf } from "../../history/read-history";
import { receiptRoles } from "../../ledger/ledger-timeliness";
import { assessmentRegisterOf } from "../../registers/assessment-register";
import { pairsRegister } from "../../registers/pairs-register";
import { readRegister } from "../../registers/register";
import { samplesRegister } from "../../registers/samples-register";
import { schemeRegister } from "../../registers/scheme-register";
import { drawnUnits } from "../../sampling/drawn-units";
import { assess } from "../../scores/assess";
import { type LedgerReturn } from "../../scores/ledger-returns";
import { historyRows } from "../../scores/history-rows";
import { schemeOfEntries } from "../../scores/scheme-of-entries";
import { scoreDetailsPlan } from "../../scores/score-details-plan";
import { type ScoreScheme } from "../../scores/score-scheme";
import { schemeOfProfile } from "../../scores/score-schemes";
import { type ScoreReport } from "../../scores/score-report";
import { scoreFigures, scoreNotes } from "../../scores/score-notes";
import { scoreSheetPlan } from "../../scores/score-sheet-plan";
import { type ScoredUnit } from "../../scores/scored-unit";
import { whatIf } from "../../scores/what-if";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { fitLedgers, type LedgerNeeds } from "./fit-ledgers";
import { noRoster, unreadableRegister } from "./refusals";
import { scoreFacts } from "./score-facts";
import { type LedgerRef, type Task } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** What a month is scored from. */
export interface ScoreSettings {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly platform: readonly LedgerRef[];
  /** Those of the drawn units; none where completeness is not looked into. */
  readonly ledgers: readonly LedgerRef[];
}

/** The month's scores, opened to what they are made of. */
export interface ScoreDetail {
  readonly month: string;
  readonly scheme: ScoreScheme;
  /** In the order of the ranking; those that are not ranked last. */
  readonly units: readonly ScoredUnit[];
  readonly returns: readonly LedgerReturn[];
}

const platformNeeds: LedgerNeeds = {
  columns: [receiptRoles, ["decisionDate"], ["sourceUnit", "agency"]],
  what: { zh: "平台导出", en: "platform export" },
};

const ledgerNeeds: LedgerNeeds = {
  columns: [["documentNumber"], ["decisionDate"], ["sourceUnit", "agency"]],
  what: { zh: "台账", en: "ledger" },
};

/** 考核: the month's scores and ranking by the scheme in force (运信用办〔2021〕25号). */
export const scoreTask: Task<ScoreSettings, ScoreDetail> = {
  initial({ today, ledgers }) {
    const received = ledgers.filter(({ hasReceipt }) => hasReceipt);
    const own = received.filter(({ ref }) => ref.source === "workbook");
    const platform = own.length > 0 ? own : received;
    return {
      month: isoDate(addMonths(today, -1)).slice(0, 7),
      platform: platform.map(({ ref }) => ref),
      ledgers: ledgers.filter((each) => !platform.includes(each)).map(({ ref }) => ref),
    };
  },
  run(input, settings) {
    const { registers, roster, env } = input;
    const month = readMonth(settings.month);
    if (month === null) return err(noMonth);
    if (roster === null) return err(noRoster);
    const schemeRows = readRegister(registers, schemeRegister);
    if (!schemeRows.ok) return err(unreadableRegister(schemeRows.error));
    const read = schemeOfEntries(schemeRows.value, schemeOfProfile(env.standard.profile));
    if (!read.ok) return err(unreadableRegister(read.error));
    const scheme = read.value;
    const assessments = readRegister(registers, assessmentRegisterOf(scheme));
    if (!assessments.ok) return err(unreadableRegister(assessments.error));
    const samples = readRegister(registers, samplesRegister);
    if (!samples.ok) return err(unreadableRegister(samples.error));
    const pairs = readRegister(registers, pairsRegister);
    if (!pairs.ok) return err(unreadableRegister(pairs.error));
    const history = historyOf(registers, roster);
    if (!history.ok) return err(unreadableRegister(history.error));
    const platform = fitLedgers(chosenLedgers(input, settings.platform), platformNeeds);
    if (!platform.ok) return platform;
    const chosen = chosenLedgers(input, settings.ledgers);
    const ledgers = chosen.length === 0 ? ok(chosen) : fitLedgers(chosen, ledgerNeeds);
    if (!ledgers.ok) return ledgers;

    const drawn = drawnUnits(samples.value, roster, settings.month);
    const entries = assessments.value.filter((entry) => entry.month === settings.month);
    const sources = { month, roster, platform: platform.value, ledgers: ledgers.value, drawn, entries };
    const made = scoreFacts(input, { ...sources, pairs: pairs.value });
    if (made.received === 0) return err(nothingInMonth(settings.month));

    const before = isoDate(addMonths(month.from, -1)).slice(0, 7);
    const warnedBefore = new Set(
      roster.units.flatMap(({ name }) => (history.value.entry(before, name)?.warned === true ? [name] : [])),
    );
    const isBeforeKnown = roster.units.some(({ name }) => (history.value.entry(before, name)?.warned ?? null) !== null);
    const units = assess(made.facts, scheme, warnedBefore)
      .map((unit, index): ScoredUnit => ({
        ...unit,
        rows: made.rows[index] ?? noRows,
        whatIf: whatIf(made.facts, scheme, warnedBefore, unit),
      }))
      .sort(byRank);
    const detail: ScoreDetail = { month: settings.month, scheme, units, returns: made.returns };
    const report: ScoreReport = {
      ...detail,
      hasLedgers: ledgers.value.length > 0,
      hasDraw: drawn.size > 0,
      unknownBefore: isBeforeKnown ? null : before,
      isBorrowed: schemeRows.value.length === 0 && scheme.id !== env.standard.profile.id,
      strangers: made.strangers,
    };
    const recorded = (unit: string) => history.value.entry(settings.month, unit);
    const rows = historyRows(report, made.facts, recorded, input.madeAt);
    return ok({
      plans: [scoreSheetPlan(report), scoreDetailsPlan(report)],
      figures: scoreFigures(report),
      notes: [...scoreNotes(report), ...made.notes],
      unresolved: made.unresolved,
      records: rows.length === 0 ? [] : [{ register: "history", rows }],
      detail,
    });
  },
};

const none = { shown: [], total: 0 } as const;
const noRows: ScoredUnit["rows"] = { compliance: none, timeliness: none, completeness: none };

/** Ranked ones first; within a place, and among the others, as the roster has them. */
const byRank = (one: ScoredUnit, other: ScoredUnit): number => (one.rank ?? unranked) - (other.rank ?? unranked);
const unranked = Number.MAX_SAFE_INTEGER;

const noMonth: Words = { zh: "请选择考核月份，如 2024-02。", en: "Choose the month, such as 2024-02." };

const nothingInMonth = (month: string): Words => ({
  zh: `所选平台导出没有 ${month} 的数据，无法考核；请换成这个月的导出，或改选月份。`,
  en: `The platform export has no rows of ${month}, so there is nothing to score. Choose that month's export, or another month.`,
});
