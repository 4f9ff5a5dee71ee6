import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { rateWithParts } from "../measures/ratio";
import { complianceRate, lateRate, type Tally } from "../measures/tally";
import { assertNever } from "../support/assert-never";
import { type Language, type Words } from "../support/words";
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

const FONT_SIZE = 11;
const columnWidths = [20, 90];

const plain: CellStyle = { fontSize: FONT_SIZE, verticalAlign: "top", wrap: true };
const styles = {
  title: { ...plain, bold: true, fontSize: 14, wrap: false },
  name: { ...plain, bold: true },
  text: { ...plain, numberFormat: "@" },
} satisfies Readonly<Record<string, CellStyle>>;

/** The sheet 说明 beside the annexes: source, range, each figure with its denominator, and what was left out. */
export function annexNotesPlan(made: MonthAnnexes, source: AnnexSource, language: Language): SheetPlan {
  const range = statisticsRange(made.month);
  const line = (name: Words, value: string): PlanRow => ({
    values: [name[language], value],
    style: ["name", "text"],
    height: wrappedHeight([name[language], value], columnWidths, FONT_SIZE),
  });
  return {
    name: { zh: "说明", en: "Notes" }[language],
    columnWidths,
    styles,
    rows: [
      { values: [{ zh: "附表说明", en: "About these annexes" }[language]], style: "title", height: 26 },
      line({ zh: "来源文件", en: "Source" }, source.file),
      ...originOf(source).map(([name, value]) => line(name, value)),
      line({ zh: "口径", en: "Profile" }, `${source.profile.id} ${source.profile.version}`),
      line({ zh: "统计范围", en: "Range" }, `${range.from} 至 ${range.to}`),
      line({ zh: "工具", en: "Tool" }, `${source.tool.name} ${source.tool.version}`),
      line({ zh: "全市", en: "All" }, figures(made.total, language)),
      line({ zh: "市直单位", en: "Municipal" }, figures(made.municipal, language)),
      line({ zh: "县（市、区）", en: "Counties" }, figures(made.county, language)),
      ...made.unresolvedUnits.map(({ name, rows }) =>
        line(
          { zh: "不在名录", en: "Not in the roster" },
          { zh: `${name}（${rows} 行）`, en: `${name} (${rows} rows)` }[language],
        ),
      ),
      ...made.notes.map((note) => line({ zh: "注", en: "Note" }, annexNoteWords(note)[language])),
    ],
    merges: [],
    page: {
      orientation: "portrait",
      margins: { top: 25, bottom: 25, left: 20, right: 20 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

function originOf({ origin }: AnnexSource): readonly (readonly [name: Words, value: string])[] {
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
