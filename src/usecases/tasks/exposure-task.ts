import { isoDate } from "../../calendar/day";
import { exposureMatch, type ExposureItem, exposureWhy } from "../../exposure/exposure-item";
import { exposureSheetPlan } from "../../exposure/exposure-sheet-plan";
import { letterSheetPlan } from "../../exposure/letter-sheet-plan";
import { type ExposureVerdict, type MatchedExposure, matchExposures } from "../../exposure/match-exposures";
import {
  phoneReminder,
  reminderLetter,
  type ReminderFrame,
  type ReminderTemplates,
  reminderTemplates,
} from "../../exposure/reminder-texts";
import { receiptColumn } from "../../ledger/ledger-timeliness";
import { resultSheets } from "../../ledger/own-sheets";
import { sheetName } from "../../plans/sheet-name";
import { type SheetPlan } from "../../plans/sheet-plan";
import { maskPersonalNumbers } from "../../privacy/mask";
import { exposuresRegister, type ExposureEntry } from "../../registers/exposures-register";
import { readRegister } from "../../registers/register";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { compareKey } from "../../text/compare-key";
import { normaliseDocumentNumber } from "../../text/document-number";
import { createUnitResolver } from "../../units/resolve-unit";
import { answerDay } from "./answer-day";
import { fitLedgers } from "./fit-ledgers";
import { unreadableRegister } from "./refusals";
import { type LedgerRef, type Task, type TaskInput } from "./task";
import { type ChosenLedger, chosenLedgers } from "./task-ledgers";

/** How exposures are looked up, and how units are reminded. */
export interface ExposureSettings {
  /** The platform's rows. */
  readonly ledgers: readonly LedgerRef[];
  /** Decisions are looked for from so many days before an exposure … */
  readonly daysBefore: number;
  /** … to so many days after it. */
  readonly daysAfter: number;
  /** By when units are to answer, `YYYY-MM-DD`; the third working day from now where empty. */
  readonly due: string;
  /** Who signs the letters. */
  readonly sender: string;
  readonly templates: ReminderTemplates;
}

/** What was found. */
export interface ExposureDetail {
  readonly day: string;
  readonly due: string;
  readonly counts: Readonly<Record<ExposureVerdict, number>>;
  readonly items: readonly ExposureItem[];
  /** Who gets a letter, and how many exposures are in it; an empty name where no unit is known. */
  readonly letters: readonly { readonly unit: string; readonly exposures: number; readonly sheet: string }[];
}

/** 曝光比对: whether what the media have reported is on the platform (Huangshi's notice of 2022, 三（二）). */
export const exposureTask: Task<ExposureSettings, ExposureDetail> = {
  initial: ({ ledgers }) => {
    const exports = ledgers.filter(({ hasReceipt }) => hasReceipt);
    return {
      ledgers: (exports.length > 0 ? exports : ledgers).map(({ ref }) => ref),
      // Assumed: the media report decisions of the last half year, and now and then one that is about to be made.
      daysBefore: 180,
      daysAfter: 30,
      due: "",
      sender: "",
      templates: reminderTemplates,
    };
  },
  run(input, settings) {
    const { daysBefore: before, daysAfter: after } = settings;
    if (![before, after].every((days) => Number.isSafeInteger(days) && days >= 0)) return err(badWindow);
    const fit = fitLedgers(chosenLedgers(input, settings.ledgers), {
      columns: [["partyName"], ["documentNumber"], ["decisionDate"]],
      what: { zh: "平台数据", en: "platform data" },
    });
    if (!fit.ok) return fit;
    const read = readRegister(input.registers, exposuresRegister);
    if (!read.ok) return err(unreadableRegister(read.error));
    if (read.value.length === 0) return err(noExposures);
    const due = answerDay(settings.due, input.env);
    if (!due.ok) return due;

    const exposures = withoutRepeats(read.value, input);
    const matched = matchExposures(
      exposures,
      fit.value.map(({ report }) => report),
      { before, after },
    );
    const frameOf = (unit: string): ReminderFrame => ({
      ...{ templates: settings.templates, sender: settings.sender.trim(), unit },
      ...{ today: input.env.asOf, due: due.value },
    });
    const items = matched.map((each) => itemOf(each, fit.value, frameOf, input));
    const letters = lettersOf(matched.filter(needsReminder), frameOf);
    return ok({
      plans: [exposureSheetPlan(items, input.language), ...letters.map(({ plan }) => plan)],
      figures: [figureOf(countsOf(items))],
      notes: notesOf(items, fit.value, read.value.length - exposures.length, settings, letters.length),
      unresolved: [],
      records: [],
      detail: {
        day: isoDate(input.env.asOf),
        due: isoDate(due.value),
        counts: countsOf(items),
        items,
        letters: letters.map(({ unit, exposures: count, plan }) => ({ unit, exposures: count, sheet: plan.name })),
      },
    });
  },
};

const badWindow: Words = {
  zh: "曝光前后的天数应是不小于 0 的整数。",
  en: "The days before and after an exposure must be whole numbers from 0.",
};

const noExposures: Words = {
  zh: "没有曝光记录可比对：请在“曝光登记”表里每条曝光填一行（曝光日期、当事人、事由、来源）。",
  en: "There is no exposure to look up: fill in the sheet 曝光登记, one row an exposure.",
};

/** The register with the units by the roster's names; an exposure that was entered twice counts once. */
function withoutRepeats(entries: readonly ExposureEntry[], { roster }: TaskInput): readonly ExposureEntry[] {
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { day, party, matter, source, documentNumber } = entry;
    const key = [day, ...[party, matter, source].map(compareKey), normaliseDocumentNumber(documentNumber)].join("\n");
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...entry, unit: resolve(entry.unit)?.name ?? entry.unit }];
  });
}

const needsReminder = ({ verdict }: Pick<MatchedExposure, "verdict">): boolean =>
  verdict === "unmatched" || verdict === "not-reported";

function itemOf(
  matched: MatchedExposure,
  chosen: readonly ChosenLedger[],
  frameOf: (unit: string) => ReminderFrame,
  { language }: TaskInput,
): ExposureItem {
  const { exposure, verdict, match } = matched;
  const from = match === null ? undefined : chosen[match.place];
  return {
    row: exposure.row,
    day: isoDate(exposure.day),
    party: maskPersonalNumbers(exposure.party),
    matter: maskPersonalNumbers(exposure.matter),
    source: maskPersonalNumbers(exposure.source),
    documentNumber: maskPersonalNumbers(exposure.documentNumber),
    unit: maskPersonalNumbers(exposure.unit),
    verdict,
    why: exposureWhy(matched, language),
    match: match === null || from === undefined ? null : exposureMatch(from.source.file, from.report, match.row),
    reminder: needsReminder(matched) ? phoneReminder(frameOf(maskPersonalNumbers(exposure.unit)), exposure) : null,
  };
}

interface UnitLetter {
  readonly unit: string;
  readonly exposures: number;
  readonly plan: SheetPlan;
}

/** One letter for each unit, in the order in which the exposures name them. */
function lettersOf(
  matched: readonly MatchedExposure[],
  frameOf: (unit: string) => ReminderFrame,
): readonly UnitLetter[] {
  const exposuresOf = new Map<string, ExposureEntry[]>();
  for (const { exposure } of matched) {
    const unit = maskPersonalNumbers(exposure.unit);
    const exposures = exposuresOf.get(unit) ?? [];
    exposures.push(exposure);
    exposuresOf.set(unit, exposures);
  }
  const taken: string[] = [];
  return Array.from(exposuresOf, ([unit, exposures]) => {
    const name = sheetName(resultSheets.reminders, taken);
    taken.push(name);
    return { unit, exposures: exposures.length, plan: letterSheetPlan(reminderLetter(frameOf(unit), exposures), name) };
  });
}

function countsOf(items: readonly ExposureItem[]): Readonly<Record<ExposureVerdict, number>> {
  const counts = { reported: 0, late: 0, "not-reported": 0, probable: 0, unmatched: 0, uncovered: 0 };
  for (const { verdict } of items) counts[verdict] += 1;
  return counts;
}

function figureOf(counts: Readonly<Record<ExposureVerdict, number>>): Words {
  const { reported, late, probable, unmatched, uncovered } = counts;
  const waiting = counts["not-reported"];
  const total = reported + late + waiting + probable + unmatched + uncovered;
  return {
    zh: `曝光 ${total} 条 = 已报送 ${reported} + 迟报 ${late} + 有数据尚未报送 ${waiting} + 疑似 ${probable} + 未报送 ${unmatched} + 无法判断 ${uncovered}`,
    en: `${total} exposures = ${reported} reported + ${late} late + ${waiting} in the data but not reported + ${probable} probable + ${unmatched} not found + ${uncovered} not judged`,
  };
}

function notesOf(
  items: readonly ExposureItem[],
  chosen: readonly ChosenLedger[],
  repeats: number,
  { daysBefore, daysAfter, sender }: ExposureSettings,
  letters: number,
): readonly Words[] {
  const isTimeUnknown = chosen.some(({ report: { ledger } }) => receiptColumn(ledger) === undefined);
  const unnamed = items.filter((item) => needsReminder(item) && item.unit === "").length;
  return [
    {
      zh: `没有文书号的，按当事人名称、曝光前 ${daysBefore} 天至后 ${daysAfter} 天内的决定日期和事由比对。`,
      en: `Without a document number, a row is found by its party, a decision from ${daysBefore} days before to ${daysAfter} days after the exposure, and the matter.`,
    },
    ...(isTimeUnknown ? [timeUnknown] : []),
    ...(repeats > 0 ? [repeated(repeats)] : []),
    ...(items.some(({ verdict }) => verdict === "uncovered") ? [uncoveredNote] : []),
    ...(unnamed > 0 ? [unnamedUnits(unnamed)] : []),
    ...(letters > 0 && sender.trim() === "" ? [noSender] : []),
  ];
}

const timeUnknown: Words = {
  zh: "平台数据没有接收时间的，只能判断有没有，不能判断是否迟报。",
  en: "Where the data has no time of receipt, it tells whether a case is there, not whether it came in time.",
};

const repeated = (count: number): Words => ({
  zh: `${count} 条曝光重复登记，只计一次。`,
  en: `${count} exposures were entered twice and count once.`,
});

const uncoveredNote: Words = {
  zh: "有的曝光前后没有任何决定日期落在平台数据里，未作判断；请换一份包含该时段的平台导出。",
  en: "For some exposures the data has no decision of those days: they were not judged. Use an export that has them.",
};

const unnamedUnits = (count: number): Words => ({
  zh: `${count} 条未报送的曝光没有填责任单位，提示函的主送单位要自己填。`,
  en: `${count} exposures that were not found name no unit: fill in whom the letter is to.`,
});

const noSender: Words = {
  zh: "没有填发函单位，提示函的署名要自己填。",
  en: "No sender was given: sign the letters yourself.",
};
