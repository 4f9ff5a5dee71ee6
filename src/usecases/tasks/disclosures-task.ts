import { annexSheetPlan } from "../../annexes/annex-sheet-plan";
import { type Annex, type AnnexId } from "../../annexes/annex";
import { readMonth } from "../../annexes/month";
import { addMonths, isoDate } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { coverageChartsPlan } from "../../disclosures/coverage-charts-plan";
import { coverageSheetPlan } from "../../disclosures/coverage-sheet-plan";
import { disclosureAnnexes } from "../../disclosures/disclosure-annexes";
import { type DisclosureFigures } from "../../disclosures/disclosure-figures";
import { type DisclosureTargets, disclosureTargets, subjectOf } from "../../disclosures/disclosure-subjects";
import { disagreementWords, disclosureFigureWords, disclosureNoteWords } from "../../disclosures/disclosure-words";
import { makeDisclosureFigures } from "../../disclosures/make-disclosure-figures";
import { readDisclosures } from "../../disclosures/read-disclosures";
import { noteWords } from "../../ledger/note-words";
import { isOwnSheet, resultSheets } from "../../ledger/own-sheets";
import { type SheetPlan } from "../../plans/sheet-plan";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { noRoster } from "./refusals";
import { type Task } from "./task";

export interface DisclosuresSettings extends DisclosureTargets {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The last day that counts, `YYYY-MM-DD`; the month's last where empty. */
  readonly until: string;
  /** The sheets to read. */
  readonly sheets: readonly string[];
}

/** What was counted, and each disagreement with its sentence. */
export interface DisclosuresDetail {
  readonly figures: DisclosureFigures;
  readonly disagreements: readonly (DisclosureFigures["disagreements"][number] & { readonly message: Words })[];
}

/** 十公示统计: the eight categories, credit evaluations and 信易贷 by county (notice of March 2023, 一 and 二). */
export const disclosuresTask: Task<DisclosuresSettings, DisclosuresDetail> = {
  initial: ({ today, sheets }) => ({
    ...disclosureTargets,
    month: isoDate(addMonths(today, -1)).slice(0, 7),
    until: "",
    sheets: sheets.filter((name) => !isOwnSheet(name) && (subjectOf(name) !== null || /[八十]公示/.test(name))),
  }),
  run({ sheets, roster, env }, { month: monthText, until: untilText, sheets: chosen, ...targets }) {
    const month = readMonth(monthText);
    if (month === null) return err(words.noMonth);
    const until = untilText === "" ? month.to : readDay(untilText, false);
    if (until === null) return err(words.noDay(untilText));
    if (roster === null) return err(noRoster);
    if (chosen.length === 0) return err(words.noSheets);
    const tables = readDisclosures({ ...sheets, sheets: sheets.sheets.filter(({ name }) => chosen.includes(name)) });
    if (tables === null) return err(words.nothing);

    const figures = makeDisclosureFigures(tables, roster, {
      ...{ until, targets },
      noteWords: noteWords(env.standard),
    });
    const disagreements = figures.disagreements.map((each) => ({ ...each, message: disagreementWords(each) }));
    return ok({
      plans: [...disclosureAnnexes(figures).map(annexPlan), coverageSheetPlan(figures), coverageChartsPlan(figures)],
      figures: disclosureFigureWords(figures),
      notes: [...disagreements.map(({ message }) => message), ...figures.notes.map(disclosureNoteWords)],
      unresolved: figures.unresolved,
      records: [],
      detail: { figures, disagreements },
    });
  },
};

/** Under names of their own: 附件1 to 附件3 may be those of licences and penalties in the same workbook. */
const names: Readonly<Partial<Record<AnnexId, string>>> = {
  eight: resultSheets.eightDisclosures,
  evaluation: resultSheets.creditEvaluations,
  loan: resultSheets.loanRegistrations,
};

function annexPlan(annex: Annex): SheetPlan {
  const plan = annexSheetPlan(annex);
  return { ...plan, name: names[annex.id] ?? plan.name };
}

const words = {
  noMonth: { zh: "请选择统计月份，如 2023-03。", en: "Choose the month, such as 2023-03." },
  noDay: (text: string): Words => ({
    zh: `截止日应为 2023-03-10 这样的日期，不是“${text}”。`,
    en: `The last day should be a date such as 2023-03-10, not “${text}”.`,
  }),
  noSheets: {
    zh: "请选择“八公示”、信用评价或信易贷的工作表。",
    en: "Choose the sheets of the eight categories, of credit evaluations or of the loan platform.",
  },
  nothing: {
    zh: "所选工作表里没有找到可统计的表：应有县（市、区）一栏和各类数量，或逐条的相对人、文书号和类别。",
    en: "The chosen sheets have nothing to count: there should be a column of counties with counts, or rows with party, document number and category.",
  },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;
