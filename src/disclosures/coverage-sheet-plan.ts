import { type AnnexCell, noData } from "../annexes/annex";
import { chineseDay } from "../calendar/chinese-day";
import { resultSheets } from "../ledger/own-sheets";
import { type Ratio } from "../measures/ratio";
import { type OfficialLine, officialSheet } from "../plans/official-sheet";
import { officialPage } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type Disagreement } from "./disagreement";
import { type DisclosureCounts, type DisclosureFigures, perHeadAsPercent, reached } from "./disclosure-figures";
import { disclosureCategories, subjectName } from "./disclosure-subjects";
import { cellName, countedName } from "./disclosure-words";

const widths = [22, ...Array.from({ length: 11 }, () => 11)];

/** No official document: a dozen counties fit on a page. */
const margins = { top: 20, bottom: 18, left: 20, right: 20 };

/** Beside the word or the number, a fill: what lacks is to be seen at a glance. */
const heat = {
  some: { fill: "D9EAD3" },
  none: { fill: "F9D5C3", bold: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A county, or the city, under its name. */
type Line = DisclosureCounts & { readonly name: string; readonly population?: number; readonly enterprises?: number };

/**
 * 覆盖分析: which of the eight categories each county has, its figures against what the notice of March 2023 asks for,
 * and numbers that disagree. The annexes themselves stay as the notice prints them.
 */
export function coverageSheetPlan(figures: DisclosureFigures): SheetPlan {
  const counties = [...figures.counties]
    .sort((one, other) => other.total - one.total)
    .map(({ unit, ...counts }): Line => {
      const { name, population, enterprises } = unit;
      return {
        ...{ ...counts, name },
        ...(population !== undefined && { population }),
        ...(enterprises !== undefined && { enterprises }),
      };
    });
  const { denominator: population } = figures.city.perHead ?? {};
  const { denominator: enterprises } = figures.city.loanShare ?? {};
  const city: Line = {
    ...{ ...figures.city, name: "全市" },
    ...(population !== undefined && { population }),
    ...(enterprises !== undefined && { enterprises }),
  };
  const { disagreements, targets, until } = figures;
  const heatTop = 3;
  const lines: readonly OfficialLine[] = [
    { kind: "title", text: `“十公示”归集覆盖分析（截至${chineseDay(until)}）` },
    { kind: "section", text: "一、“八公示”覆盖情况" },
    { kind: "header", cells: ["县（市、区）", ...disclosureCategories.map(subjectName), "覆盖类数", "全覆盖"] },
    ...counties.map((line) => ({ kind: "row" as const, cells: heatCells(line, figures) })),
    { kind: "total", cells: heatCells(city, figures) },
    { kind: "note", text: "“无”为没有数据的类别；“-”为没有填报。覆盖类数满 8 类为全覆盖。" },
    { kind: "section", text: "二、对照目标" },
    {
      kind: "header",
      cells: [
        ...["县（市、区）", "总计", "人口", "人均条数", `人均超过${targets.perHead}条`],
        ...["信用评价", "覆盖领域", `不少于${targets.fields}个`],
        ...["注册企业", "存续企业", "占比(%)", `超过${targets.loanPercent}%`],
      ],
    },
    ...counties.map((line) => ({ kind: "row" as const, cells: targetCells(line, figures) })),
    { kind: "total", cells: targetCells(city, figures) },
    { kind: "note", text: "人口和存续企业数（含个体工商户）取自单位名录；“-”为不知道。" },
    ...(disagreements.length === 0
      ? []
      : [
          { kind: "section" as const, text: "三、填报数与计数不一致" },
          {
            kind: "header" as const,
            cells: ["县（市、区）", "项目", "填报数", "核对数", "附表用", "不一致", "位置", "", ""],
          },
          ...disagreements.map((each) => ({ kind: "row" as const, cells: disagreementCells(each) })),
        ]),
  ];
  const plan = officialSheet({
    name: resultSheets.coverage,
    columnWidths: widths,
    proseColumns: [],
    lines,
    orientation: "landscape",
    hasBlocks: true,
  });
  const firstLocation = lines.length - disagreements.length - 1;
  const locations =
    disagreements.length === 0
      ? []
      : lines.slice(firstLocation).map((_, index): Area => {
          const row = firstLocation + index;
          return { top: row, bottom: row, left: 6, right: 8 };
        });
  return {
    ...plan,
    page: { ...officialPage, orientation: "landscape", margins },
    styles: {
      ...plan.styles,
      some: { ...plan.styles.count, ...heat.some },
      none: { ...plan.styles.text, ...heat.none },
    },
    rows: plan.rows.map((row, index) => (index >= heatTop && index <= heatTop + counties.length ? withHeat(row) : row)),
    merges: [...plan.merges, ...locations],
  };
}

function withHeat(row: PlanRow): PlanRow {
  const styles = row.values.map((_, column) => (typeof row.style === "string" ? row.style : (row.style[column] ?? "")));
  return {
    ...row,
    style: styles.map((style, column) => {
      if (column < 1 || column > disclosureCategories.length) return style;
      const value = row.values[column];
      return value === "无" ? "none" : typeof value === "number" ? "some" : style;
    }),
  };
}

function heatCells(
  { name, categories, coverage, ...rest }: Line,
  { targets }: DisclosureFigures,
): readonly AnnexCell[] {
  const counts = disclosureCategories.map((category) => {
    const count = categories?.[category] ?? null;
    return count === 0 ? "无" : (count ?? noData);
  });
  const isWhole = reached({ categories, coverage, ...rest }, targets).coverage;
  return [name, ...counts, categories === null ? noData : coverage, isWhole === null ? noData : isWhole ? "是" : "否"];
}

function targetCells(line: Line, { targets }: DisclosureFigures): readonly AnnexCell[] {
  const { name, categories, total, population, perHead, evaluations, fields, loans, enterprises, loanShare } = line;
  const met = reached(line, targets);
  const word = (is: boolean | null): string => (is === null ? noData : is ? "达标" : "未达标");
  const share = (ratio: Ratio | null): AnnexCell => ratio ?? noData;
  return [
    ...[name, categories === null ? noData : total, population ?? noData],
    ...[perHead === null ? noData : perHeadAsPercent(perHead), word(met.perHead)],
    ...[evaluations ?? noData, fields ?? noData, word(met.fields)],
    ...[loans ?? noData, enterprises ?? noData, share(loanShare), word(met.loanShare)],
  ];
}

const kinds: Readonly<Record<Disagreement["kind"], string>> = {
  rows: "与明细行不符",
  sum: "合计不符",
  twice: "两处填报不符",
};

const disagreementCells = ({ kind, county, what, stated, found, used, cell }: Disagreement): readonly AnnexCell[] => [
  ...[county, countedName(what), stated, found, used, kinds[kind], cellName(cell), "", ""],
];
