import { withCharts } from "../annexes/annex-charts";
import { annexNoteWords } from "../annexes/annex-note-words";
import { annexNotesPlan, type AnnexSource } from "../annexes/annex-notes-plan";
import { annexSheetName, annexSheetPlan } from "../annexes/annex-sheet-plan";
import { liveAnnexPlan } from "../annexes/live-annex";
import { makeAnnexes, type MonthAnnexes } from "../annexes/make-annexes";
import { readMonth } from "../annexes/month";
import { type DishonestyList } from "../dishonesty/read-dishonesty-list";
import { rateInText, rateWithParts } from "../measures/ratio";
import { complianceRate, lateRate, type Tally } from "../measures/tally";
import { type SheetPlan } from "../plans/sheet-plan";
import { err, ok, type Result } from "../support/result";
import { type Language, type Words } from "../support/words";
import { rosterOf } from "../units/built-in-rosters";
import { type WorkbookCheck } from "./check-workbook";
import { noRoster } from "./tasks/refusals";
import { type Tool } from "./tool";

/** What the month's annexes are made from. */
export interface AnnexSettings {
  readonly language: Language;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Places of the ledgers among the reports of the check. */
  readonly ledgers: readonly number[];
  /** The workbook's name, for the note of origin. */
  readonly file: string;
  /** ISO, minutes; for the note of origin. */
  readonly madeAt: string;
  /** Totals and rates as formulas over the counts instead of values. */
  readonly isLive: boolean;
}

/** The annexes before they are drawn. */
export interface AnnexDraft {
  /** With charts below each table of units or counties that has data. */
  readonly plans: readonly SheetPlan[];
  /** For each plan the rows of its table. */
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rowCount: number;
  }[];
  /** `合计 4981 条，迟报 1 条，迟报率 0.02%` and so on. */
  readonly figures: readonly string[];
  readonly unresolved: readonly { readonly name: string; readonly rows: number }[];
  readonly notes: readonly string[];
}

/**
 * The month's annexes of an open workbook: the same cells as `gongshi annex --out` writes, but for the note of origin.
 *
 * @returns one sentence where there is no month, ledger or roster to make them from.
 */
export function annexDraft(
  { env, parameters, reports }: Pick<WorkbookCheck, "env" | "parameters" | "reports">,
  dishonestyList: DishonestyList | null,
  settings: AnnexSettings,
  tool: Tool,
): Result<AnnexDraft, string> {
  const { language } = settings;
  const month = readMonth(settings.month);
  if (month === null) return err(words.noMonth[language]);
  const chosen = reports.filter((_, place) => settings.ledgers.includes(place));
  if (chosen.length === 0) return err(words.noLedger[language]);
  const roster = parameters.roster ?? rosterOf(env.standard);
  if (roster === null) return err(noRoster[language]);

  const made = makeAnnexes(chosen, roster, month, dishonestyList);
  const sheets = [...new Set(chosen.map(({ ledger }) => ledger.sheet))];
  const source: AnnexSource = {
    file: settings.file,
    origin: { kind: "open-workbook", sheets, madeAt: settings.madeAt },
    tool,
    profile: env.standard.profile,
  };
  const notesPlan = annexNotesPlan(made, source, language);
  const annexPlan = settings.isLive ? liveAnnexPlan : annexSheetPlan;
  return ok({
    plans: [...made.annexes.map((annex) => withCharts(annexPlan(annex), annex, month)), notesPlan],
    tables: [
      ...made.annexes.map((annex) => ({
        name: annexSheetName(annex),
        title: annex.title,
        rowCount: annex.rows.length,
      })),
      { name: notesPlan.name, title: words.notes[language], rowCount: notesPlan.rows.length - 1 },
    ],
    figures: figuresOf(made, language),
    unresolved: made.unresolvedUnits,
    notes: made.notes.map((note) => annexNoteWords(note)[language]),
  });
}

function figuresOf({ total, municipal, county }: MonthAnnexes, language: Language): readonly string[] {
  const sentence = (name: Words, tally: Tally): string => {
    const rate = rateInText(lateRate(tally));
    return {
      zh: `${name.zh}${tally.volume} 条，迟报 ${tally.late} 条，迟报率 ${rate}`,
      en: `${name.en}: ${tally.volume} rows, ${tally.late} late, late rate ${rate}`,
    }[language];
  };
  return [
    sentence({ zh: "合计 ", en: "Total" }, total),
    sentence({ zh: "市直单位 ", en: "Municipal units" }, municipal),
    sentence({ zh: "县（市、区）", en: "Counties" }, county),
    { zh: "合规率", en: "Compliance rate" }[language] + ` ${rateWithParts(complianceRate(total))}`,
  ];
}

const words = {
  noMonth: { zh: "请选择统计月份。", en: "Choose the month." },
  noLedger: {
    zh: "请至少选择一个台账；还没有核验的，请先核验。",
    en: "Choose at least one ledger; check the workbook first if you have not.",
  },
  notes: { zh: "附表说明", en: "About these annexes" },
} as const satisfies Readonly<Record<string, Words>>;
