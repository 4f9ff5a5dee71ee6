import { type DisclosureFigures } from "../disclosures/disclosure-figures";
import { disclosureFigureWords, disclosureTexts } from "../disclosures/disclosure-words";
import { type NoteLine, notesSheet, notInRoster } from "../plans/notes-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { rateWithParts } from "../measures/ratio";
import { complianceRate, lateRate, type Tally } from "../measures/tally";
import { assertNever } from "../support/assert-never";
import { type Language } from "../support/words";
import { annexNoteWords } from "./annex-note-words";
import { type MonthAnnexes } from "./make-annexes";
import { statisticsRange } from "./month";

/** Where annexes come from. */
export interface AnnexSource {
  readonly file: string;
  /** A file is told by its bytes; an open workbook, which has none, by the ledgers that were read and when. */
  readonly origin:
    | { readonly kind: "file"; readonly sha256: string }
    | { readonly kind: "open-workbook"; readonly sheets: readonly string[]; readonly madeAt: string };
  readonly tool: { readonly name: string; readonly version: string };
  readonly profile: { readonly id: string; readonly version: string };
}

/** What may stand beside the annexes of licences and penalties, or in their stead. */
interface BesideLedgers {
  readonly disclosures: DisclosureFigures | null;
  readonly hasLedgers: boolean;
}

/** The sheet 说明 beside the annexes: source, range, each figure with its denominator, and what was left out. */
export function annexNotesPlan(
  made: MonthAnnexes & Partial<BesideLedgers>,
  source: AnnexSource,
  language: Language,
): SheetPlan {
  const { hasLedgers = true, disclosures = null } = made;
  const range = statisticsRange(made.month);
  const lines: readonly NoteLine[] = [
    [{ zh: "来源文件", en: "Source" }, source.file],
    ...originOf(source),
    [{ zh: "口径", en: "Profile" }, `${source.profile.id} ${source.profile.version}`],
    [{ zh: "统计范围", en: "Range" }, `${range.from} 至 ${range.to}`],
    [{ zh: "工具", en: "Tool" }, `${source.tool.name} ${source.tool.version}`],
    ...(hasLedgers ? ledgerFigures(made, language) : []),
    ...(disclosures === null ? [] : disclosureFigureWords(disclosures)).map((words): NoteLine => [
      { zh: "十公示", en: "Disclosures" },
      words[language],
    ]),
    ...[...made.unresolvedUnits, ...(disclosures?.unresolved ?? [])].map(({ name, rows }) =>
      notInRoster(name, rows, language),
    ),
    ...[
      ...made.notes.map((note) => annexNoteWords(note)[language]),
      ...(disclosures === null ? [] : disclosureTexts(disclosures, language)),
    ].map((text): NoteLine => [{ zh: "注", en: "Note" }, text]),
  ];
  return {
    ...notesSheet(
      { zh: "说明", en: "Notes" }[language],
      { zh: "附表说明", en: "About these annexes" },
      lines,
      language,
    ),
    page: {
      orientation: "portrait",
      margins: { top: 25, bottom: 25, left: 20, right: 20 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

const ledgerFigures = ({ total, municipal, county }: MonthAnnexes, language: Language): readonly NoteLine[] => [
  [{ zh: "全市", en: "All" }, figures(total, language)],
  [{ zh: "市直单位", en: "Municipal" }, figures(municipal, language)],
  [{ zh: "县（市、区）", en: "Counties" }, figures(county, language)],
];

function originOf({ origin }: AnnexSource): readonly NoteLine[] {
  switch (origin.kind) {
    case "file":
      return [[{ zh: "文件校验值", en: "SHA-256" }, origin.sha256]];
    case "open-workbook":
      return [
        [{ zh: "来源工作表", en: "Sheets" }, origin.sheets.join("、")],
        [{ zh: "生成时间", en: "Made at" }, origin.madeAt],
      ];
    default:
      return assertNever(origin);
  }
}

function figures(tally: Tally, language: Language): string {
  const compliance = rateWithParts(complianceRate(tally));
  const late = rateWithParts(lateRate(tally));
  return {
    zh: `${tally.volume} 条；合规率 ${compliance}；迟报率 ${late}`,
    en: `${tally.volume} rows; compliance rate ${compliance}; late rate ${late}`,
  }[language];
}
