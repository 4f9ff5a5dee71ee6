import { unitsOfRows } from "../../annexes/units-of-rows";
import { isoDate } from "../../calendar/day";
import { type DocumentPlan } from "../../documents/document-plan";
import { documentSheets } from "../../documents/document-sheets";
import { letterPlan } from "../../documents/letter-plan";
import { exposureMatch, type ExposureItem, exposureWhy } from "../../exposure/exposure-item";
import { exposureSheetPlan } from "../../exposure/exposure-sheet-plan";
import {
  type ExposureVerdict,
  type MatchedExposure,
  matchExposures,
  needsReminder,
} from "../../exposure/match-exposures";
import {
  phoneReminder,
  reminderLetter,
  type ReminderFrame,
  type ReminderTemplates,
  reminderTemplates,
} from "../../exposure/reminder-texts";
import { type LedgerReport } from "../../findings/ledger-report";
import { resultSheets } from "../../ledger/own-sheets";
import { maskPersonalNumbers } from "../../privacy/mask";
import { exposuresRegister, type ExposureEntry } from "../../registers/exposures-register";
import { readRegister } from "../../registers/register";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { compareKey } from "../../text/compare-key";
import { normaliseDocumentNumber } from "../../text/document-number";
import { createUnitResolver, type UnitResolver } from "../../units/resolve-unit";
import { type Roster } from "../../units/roster";
import { answerDay } from "./answer-day";
import { exposureNotes } from "./exposure-notes";
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
  readonly letters: readonly (Pick<UnitLetter, "unit" | "exposures"> & {
    readonly sheet: string;
    /** The name of its document. */
    readonly document: string;
  })[];
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
    const reports = fit.value.map(({ report }) => report);
    const matched = withUnits(matchExposures(exposures, reports, { before, after }), reports, input);
    const frameOf = (unit: string): ReminderFrame => ({
      ...{ templates: settings.templates, sender: settings.sender.trim(), unit },
      ...{ today: input.env.asOf, due: due.value },
    });
    const items = matched.map((each) => itemOf(each, fit.value, frameOf, input));
    const letters = lettersOf(matched.filter(needsReminder), frameOf, input);
    const documents = letters.map(({ document }) => document);
    const sheets = documentSheets(documents, () => resultSheets.reminders);
    return ok({
      plans: [exposureSheetPlan(items, input.language), ...sheets],
      documents,
      figures: [figureOf(countsOf(items))],
      notes: exposureNotes(
        items,
        fit.value,
        read.value.length - exposures.length,
        { before, after },
        settings.sender.trim(),
        letters.length,
      ),
      unresolved: [],
      records: [],
      detail: {
        day: isoDate(input.env.asOf),
        due: isoDate(due.value),
        counts: countsOf(items),
        items,
        letters: letters.map(({ unit, exposures: count, document }, at) => ({
          ...{ unit, exposures: count, sheet: sheets[at]?.name ?? "", document: document.name },
        })),
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
  const resolve = resolverOf(roster);
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { day, party, matter, source, documentNumber } = entry;
    const key = [day, ...[party, matter, source].map(compareKey), normaliseDocumentNumber(documentNumber)].join("\n");
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...entry, unit: resolve(entry.unit)?.name ?? entry.unit }];
  });
}

/** A case that was surely found tells whose it is where the register does not. */
function withUnits(
  matched: readonly MatchedExposure[],
  reports: readonly LedgerReport[],
  { roster }: TaskInput,
): readonly MatchedExposure[] {
  const unitsOf = reports.map(({ ledger }) => unitsOfRows(ledger, resolverOf(roster)));
  return matched.map((each) => {
    const { exposure, match, verdict } = each;
    const named = match === null ? undefined : unitsOf[match.place]?.(match.row);
    if (exposure.unit !== "" || verdict === "probable" || named === undefined) return each;
    return { ...each, exposure: { ...exposure, unit: named.unit?.name ?? named.name } };
  });
}

const resolverOf = (roster: Roster | null): UnitResolver => (roster === null ? () => null : createUnitResolver(roster));

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
  readonly document: DocumentPlan;
}

/** One letter for each unit, in the order in which the exposures name them. */
function lettersOf(
  matched: readonly MatchedExposure[],
  frameOf: (unit: string) => ReminderFrame,
  { env, tool }: TaskInput,
): readonly UnitLetter[] {
  const exposuresOf = new Map<string, ExposureEntry[]>();
  for (const { exposure } of matched) {
    const unit = maskPersonalNumbers(exposure.unit);
    const exposures = exposuresOf.get(unit) ?? [];
    exposures.push(exposure);
    exposuresOf.set(unit, exposures);
  }
  return Array.from(exposuresOf, ([unit, exposures]) => {
    const letter = reminderLetter(frameOf(unit), exposures);
    const document = letterPlan(letter, {
      ...{ name: `${letter.title} ${unit}`.trim(), creator: `${tool.name} ${tool.version}`, day: env.asOf },
    });
    return { unit, exposures: exposures.length, document };
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
