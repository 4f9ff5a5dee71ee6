import { type ItemScore } from "./assess";
import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { isBaseItem, type RateKind, type ScoreScheme } from "./score-scheme";
import { type ScoreReport } from "./score-report";
import { formulaWords, pointsText, whatIfWords } from "./score-words";
import { type ScoredUnit } from "./scored-unit";

const columnWidths = [30, 10, 12, 78];
const fontSize = 11;

const text = { ...officialStyles.prose, fontSize };
const styles = {
  title: officialStyles.title,
  header: { ...officialStyles.header, fontSize },
  unit: { ...text, bold: true, fill: "F2F2F2" },
  text,
  points: { ...officialStyles.rate, fontSize },
  count: { ...officialStyles.count, numberFormat: "General", fontSize },
};

/** Rows of each kind that the sheet lists for a unit. */
const mostRows = 5;

/** 考核明细: of each unit how every item was counted, the rows that cost points, and what would raise the score. */
export function scoreDetailsPlan({ month, scheme, units }: ScoreReport): SheetPlan {
  return {
    name: resultSheets.scoreDetails,
    columnWidths,
    styles,
    rows: [
      { values: [`${month} “双公示”指标考核明细`, null, null, null], style: "title", height: 36 },
      { values: ["考核项", "满分", "得分", "计算、依据"], style: "header", height: 22 },
      ...units.flatMap((unit) => unitRows(unit, scheme)),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: columnWidths.length - 1 }],
    freezeRows: 2,
    page: { ...officialPage, repeatRows: [2, 2] },
  };
}

function unitRows(unit: ScoredUnit, scheme: ScoreScheme): readonly PlanRow[] {
  const standing = unit.rank === null ? "不排名" : `第 ${unit.rank} 名${unit.warned ? "，警示" : ""}`;
  return [
    row([unit.unit, null, unit.total ?? "-", totalFormula(unit, standing, scheme)], ["unit", "unit", "points", "unit"]),
    ...unit.items
      .filter(isTold)
      .map((each) =>
        row(
          [each.item.name, each.item.points, each.points ?? "-", formulaWords(each, scheme).zh],
          ["text", "count", "points", "text"],
        ),
      ),
    ...(["compliance", "timeliness", "completeness"] as const).flatMap((kind) => costRow(kind, unit)),
    ...(unit.whatIf.length === 0 ? [] : [line("改进可得", unit.whatIf.map((each) => whatIfWords(each).zh).join("\n"))]),
  ];
}

/** Bonuses and deductions that nobody had say nothing. */
const isTold = ({ item, points }: ItemScore): boolean => isBaseItem(item) || points !== 0;

function totalFormula({ base, deduction, bonus, total }: ScoredUnit, standing: string, { cap }: ScoreScheme): string {
  if (base === null || total === null) return standing;
  const sum = `${pointsText(base)} − ${pointsText(deduction)} + ${pointsText(bonus)}`;
  const limit = base - deduction + bonus > cap ? `，以 ${cap} 分计` : base - deduction + bonus < 0 ? "，以 0 分计" : "";
  return `${standing}；总分 = ${sum}${limit}`;
}

const costNames: Readonly<Record<RateKind, string>> = {
  compliance: "不合规数据",
  timeliness: "迟报数据",
  completeness: "瞒报数据",
};

function costRow(kind: RateKind, { rows }: ScoredUnit): readonly PlanRow[] {
  const { shown, total } = rows[kind];
  if (total === 0) return [];
  const listed = shown.slice(0, mostRows);
  const lines = listed.map(({ file, sheet, row, why }) => `${nameOf(file)}“${sheet}”第 ${row} 行：${why}`);
  const more = total > listed.length ? [`共 ${total} 行，以上为前 ${listed.length} 行。`] : [];
  return [line(costNames[kind], [...lines, ...more].join("\n"))];
}

/** A file by its name, wherever it stands. */
const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

const line = (name: string, value: string): PlanRow => row([name, null, null, value], "text");

const row = (values: readonly CellValue[], style: PlanRow["style"]): PlanRow => ({
  values,
  style,
  height: Math.max(18, wrappedHeight(values, columnWidths, fontSize)),
});
