import { readMonth } from "../../annexes/month";
import { isoDate } from "../../calendar/day";
import { compareLedgers } from "../../compare/compare-ledgers";
import { type Comparison, type PairStatus, pairStatuses, type UnitComparison } from "../../compare/comparison";
import { comparisonSheetPlan } from "../../compare/comparison-sheet-plan";
import { gapsSheetPlan } from "../../compare/gaps-sheet-plan";
import { nearSheetPlan } from "../../compare/near-sheet-plan";
import { type NumberGap } from "../../compare/number-gaps";
import { type ShowContext, type ShownPair, shownPair } from "../../compare/shown-pair";
import { rateOf } from "../../measures/ratio";
import { pairsRegister } from "../../registers/pairs-register";
import { readRegister } from "../../registers/register";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { type CompareSettings } from "./compare-settings";
import { compareFigures, compareNotes, compareRefusal } from "./compare-words";
import { fitLedgers, type LedgerNeeds } from "./fit-ledgers";
import { unreadableRegister } from "./refusals";
import { type LedgerRef, type Task } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** A list of which the first are given. */
export interface Capped<T> {
  readonly total: number;
  readonly shown: readonly T[];
}

/** What came of a comparison. */
export interface CompareDetail {
  /** The day of the comparison, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** `null` where all months were compared. */
  readonly month: string | null;
  readonly should: number;
  readonly concealed: number;
  /** 瞒报率 in full precision; `null` where nothing should have been reported. */
  readonly concealmentRate: number | null;
  readonly counts: Comparison["counts"];
  readonly exclusions: Comparison["exclusions"];
  readonly byUnit: readonly (UnitComparison & { readonly rate: number | null })[];
  /** Pairs for a person to look at. */
  readonly near: Capped<ShownPair>;
  /** Every line, that which asks for most first. */
  readonly pairs: Capped<ShownPair>;
  readonly gaps: Capped<NumberGap>;
}

/** How many lines the sheets and the pane's lists hold at most. */
const sheetLimit = 20_000;
const shownNear = 200;

/** 比对: the ledgers of units against the platform's export (运信用办〔2021〕25号 二（五）). */
export const compareTask: Task<CompareSettings, CompareDetail> = {
  initial: ({ ledgers }) => {
    const refs = (isPlatform: boolean): readonly LedgerRef[] =>
      ledgers.filter(({ hasReceipt }) => hasReceipt === isPlatform).map(({ ref }) => ref);
    return { month: "", ledgers: refs(false), platform: refs(true), units: null, listed: shownNear };
  },
  run(input, settings) {
    const { env, roster, registers, language } = input;
    const month = settings.month === "" ? null : readMonth(settings.month);
    if (month === null && settings.month !== "") return err(badMonth);
    const ledgers = fitLedgers(chosenLedgers(input, settings.ledgers), ledgerNeeds);
    if (!ledgers.ok) return ledgers;
    const platform = fitLedgers(chosenLedgers(input, settings.platform), platformNeeds);
    if (!platform.ok) return platform;
    const decided = readRegister(registers, pairsRegister);
    if (!decided.ok) return err(unreadableRegister(decided.error));

    const chosen = [...ledgers.value, ...platform.value];
    const reports = chosen.map(({ report }) => report);
    const places = chosen.map((_, place) => place);
    const compared = compareLedgers({
      ...{ reports, env, roster, month, units: settings.units, decided: decided.value },
      ledgers: places.slice(0, ledgers.value.length),
      platform: places.slice(ledgers.value.length),
    });
    const refusal = compareRefusal(compared, settings, roster);
    if (refusal !== null) return err(refusal);

    const origins = chosen.map(({ source }) => ({ source: source.id, file: source.file }));
    const context: ShowContext = { reports, origins, unitOf: compared.unitOf, env, language };
    const capped = (statuses: readonly PairStatus[], limit: number): Capped<ShownPair> => ({
      total: statuses.reduce((sum, status) => sum + compared.counts[status], 0),
      shown: compared.list(statuses, limit).map((pair) => shownPair(pair, context)),
    });
    const near = capped(["near"], sheetLimit);
    const gaps = compared.gaps.flatMap((each) => each.gaps);
    const figures = compareFigures(compared, settings.month);
    const notes = compareNotes(compared, settings, input);
    const { should, concealed } = sumOf(compared.units);
    return ok({
      plans: [
        comparisonSheetPlan(
          titleOf(settings.month),
          compared.units,
          capped(
            pairStatuses.filter((status) => status !== "reported"),
            sheetLimit,
          ),
          [...figures, ...notes].map(({ zh }) => zh),
        ),
        ...(near.total === 0 ? [] : [nearSheetPlan(near.shown, near.total)]),
        ...(gaps.length === 0
          ? []
          : [
              gapsSheetPlan(
                gaps,
                sheetLimit,
                compared.gaps.reduce((sum, { unreadable }) => sum + unreadable, 0),
              ),
            ]),
      ],
      figures,
      notes,
      unresolved: compared.unresolved,
      records: [],
      detail: {
        asOf: isoDate(env.asOf),
        month: month === null ? null : settings.month,
        should,
        concealed,
        concealmentRate: rateOf({ numerator: concealed, denominator: should }),
        counts: compared.counts,
        exclusions: compared.exclusions,
        byUnit: compared.units.map((unit) => ({
          ...unit,
          rate: rateOf({ numerator: unit.concealed, denominator: unit.should }),
        })),
        near: { total: near.total, shown: near.shown.slice(0, shownNear) },
        pairs: capped(pairStatuses, settings.listed),
        gaps: { total: gaps.length, shown: gaps.slice(0, shownNear) },
      },
    });
  },
};

const ledgerNeeds: LedgerNeeds = {
  what: { zh: "台账", en: "ledger" },
  columns: [["documentNumber"], ["partyUscc", "partyName"], ["agencyCode", "agency"], ["decisionDate"]],
};

const platformNeeds: LedgerNeeds = { ...ledgerNeeds, what: { zh: "平台导出", en: "platform export" } };

const badMonth: Words = { zh: "月份应写成 2024-02 的样子。", en: "Write the month as 2024-02." };

const titleOf = (month: string): string => `${month === "" ? "" : `${month} `}“双公示”台账与平台比对结果`;

const sumOf = (units: readonly UnitComparison[]) => ({
  should: units.reduce((sum, unit) => sum + unit.should, 0),
  concealed: units.reduce((sum, unit) => sum + unit.concealed, 0),
});
