import { resultSheets } from "../ledger/own-sheets";
import { percent, type Ratio } from "../measures/ratio";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanChart, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { type MonthPoint, type PointChange } from "./month-point";
import { type Trend, type Trends } from "./trends";

const styles = {
  ...officialStyles,
  section: { fonts: officialStyles.header.fonts, fontSize: 14, align: "left", verticalAlign: "center" },
  name: { ...officialStyles.text, align: "left" },
  score: { ...officialStyles.rate, numberFormat: "0.##" },
  points: { ...officialStyles.rate, numberFormat: "+0.00;-0.00;0.00" },
  more: { ...officialStyles.count, numberFormat: "+0;-0;0" },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StyleName = keyof typeof styles;

/** A figure of a month as a row of a table shows it. */
interface Measure {
  readonly title: string;
  readonly style: StyleName;
  readonly of: (point: MonthPoint) => number | null;
}

const rate = (ratio: Ratio | null): number | null =>
  ratio === null || ratio.denominator === 0 ? null : percent(ratio);

const measures = {
  volume: { title: "数据总量（条）", style: "count", of: ({ volume }) => volume },
  compliance: { title: "合规率（%）", style: "rate", of: ({ compliance }) => rate(compliance) },
  late: { title: "迟报率（%）", style: "rate", of: ({ late }) => rate(late) },
  concealment: { title: "瞒报率（%）", style: "rate", of: ({ concealment }) => rate(concealment) },
  score: { title: "得分", style: "score", of: ({ score }) => score },
  rank: { title: "名次", style: "count", of: ({ rank }) => rank },
} as const satisfies Readonly<Record<string, Measure>>;

/** The table of all units shows what can be added up. */
const ofAll: readonly Measure[] = [measures.volume, measures.compliance, measures.late, measures.concealment];

/** What the last month of a unit is compared in: the figure, then its changes. */
const comparisons: readonly {
  readonly title: string;
  readonly measure: Measure;
  readonly change: keyof PointChange;
  readonly style: StyleName;
  readonly hasYear: boolean;
}[] = [
  { title: "数据总量", measure: measures.volume, change: "volume", style: "more", hasYear: true },
  { title: "合规率", measure: measures.compliance, change: "compliance", style: "points", hasYear: true },
  { title: "迟报率", measure: measures.late, change: "late", style: "points", hasYear: true },
  { title: "瞒报率", measure: measures.concealment, change: "concealment", style: "points", hasYear: false },
  { title: "得分", measure: measures.score, change: "score", style: "points", hasYear: false },
  { title: "名次", measure: measures.rank, change: "rank", style: "more", hasYear: false },
];

const chartRows = 14;

/**
 * The sheet 历史趋势: all units month by month with charts, every unit's last month against the one before and the same
 * month of the year before, then each figure by unit and month. A blank cell is a month without data.
 *
 * @param charted the units whose scores, or late rates where there are no scores, are drawn.
 */
export function trendsPlan(trends: Trends, charted: readonly Trend[]): SheetPlan {
  const { months, all, units, unitCounts } = trends;
  const rows: PlanRow[] = [];
  const charts: PlanChart[] = [];
  const width = comparisons.reduce((sum, { hasYear }) => sum + (hasYear ? 3 : 2), 1);
  const last = Math.max(width, months.length + 1) - 1;
  const section = (title: string): void => {
    rows.push({ values: [], style: "footer", height: 10 }, { values: [title], style: "section", height: 24 });
  };
  const header = (values: readonly CellValue[]): Area => {
    rows.push({ values, style: "header", height: 34 });
    const at = rows.length - 1;
    return { top: at, left: 1, bottom: at, right: values.length - 1 };
  };
  const monthly = (name: string, { points }: Trend, { style, of }: Measure): Area => {
    const cells = points.map((point) => (point === null ? null : of(point)));
    rows.push({ values: [name, ...cells], style: ["name", ...cells.map(() => style)], height: 20 });
    const at = rows.length - 1;
    return { top: at, left: 1, bottom: at, right: months.length };
  };
  const room = (): Area => {
    const top = rows.length;
    for (let row = 0; row < chartRows; row += 1) rows.push({ values: [], style: "footer", height: 20 });
    return { top, left: 0, bottom: top + chartRows - 1, right: last };
  };

  const [from = trends.month] = months;
  rows.push({ values: [`双公示历史趋势（${from} 至 ${trends.month}）`], style: "title", height: 36 });
  section("一、全部单位");
  const categories = header(["项目", ...months]);
  const areas = ofAll.map((measure) => monthly(measure.title, all, measure));
  rows.push({
    values: ["有数据的单位（家）", ...unitCounts.map((count) => (count === 0 ? null : count))],
    style: ["name", ...unitCounts.map(() => "count")],
    height: 20,
  });
  const drawn = room();
  const third = (at: number): number => Math.round(((last + 1) * at) / 3);
  const [volume = drawn, compliance = drawn, late = drawn, concealment = drawn] = areas;
  const drawnMonths: readonly Pick<PlanChart, "kind" | "title" | "series">[] = [
    { kind: "column", title: measures.volume.title, series: [{ name: "数据总量", values: volume }] },
    {
      kind: "line",
      title: "迟报率、瞒报率（%）",
      series: [
        { name: "迟报率", values: late },
        ...(all.points.some((point) => point?.concealment) ? [{ name: "瞒报率", values: concealment }] : []),
      ],
    },
    { kind: "line", title: measures.compliance.title, series: [{ name: "合规率", values: compliance }] },
  ];
  charts.push(
    ...drawnMonths.map((chart, place) => ({
      ...{ ...chart, categories },
      at: { ...drawn, left: third(place), right: third(place + 1) - 1 },
    })),
  );

  section(`二、各单位 ${trends.month} 与上月、去年同月比较（率之差为百分点，名次之差为上升位数）`);
  header([
    "单位",
    ...comparisons.flatMap(({ title, hasYear }) => [title, "较上月", ...(hasYear ? ["较去年同月"] : [])]),
  ]);
  for (const unit of units) rows.push(comparisonRow(unit));

  section("三、逐月情况");
  const drawnMeasure = measureOfCharts(units);
  for (const measure of Object.values(measures)) {
    const shown = units.filter(({ points }) => points.some((point) => point !== null && measure.of(point) !== null));
    if (shown.length === 0) continue;
    const monthCells = header([measure.title, ...months]);
    const rowOf = new Map(shown.map((unit) => [unit.name, monthly(unit.name, unit, measure)]));
    if (measure !== drawnMeasure) continue;
    const series = charted.flatMap(({ name }) => {
      const values = rowOf.get(name);
      return values === undefined ? [] : [{ name, values }];
    });
    if (series.length > 0) {
      charts.push({
        kind: "line",
        title: `${measure.title}：变化较大的单位`,
        categories: monthCells,
        series,
        at: room(),
      });
    }
  }
  rows.push({
    values: ["注：空白为没有数据；率之差由原始比值算出，与两个显示值相减可能差 0.01。"],
    style: "footer",
    height: 24,
  });
  return {
    name: resultSheets.trends,
    columnWidths: [26, ...Array.from({ length: last }, () => 11)],
    styles,
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    charts,
    page: { ...officialPage, orientation: "landscape" },
  };
}

/** What charts of units show: scores where any are known, else late rates. */
const measureOfCharts = (units: readonly Trend[]): Measure =>
  units.some(({ points }) => points.some((point) => point?.score != null)) ? measures.score : measures.late;

function comparisonRow({ name, points, sinceMonth, sinceYear }: Trend): PlanRow {
  const now = points.at(-1) ?? null;
  const cells = comparisons.flatMap(
    ({ measure, change, style, hasYear }): readonly [CellValue, StyleName][] =>
      [
        [now === null ? null : measure.of(now), measure.style],
        [sinceMonth?.[change] ?? null, style],
        ...(hasYear ? [[sinceYear?.[change] ?? null, style] as const] : []),
      ] as [CellValue, StyleName][],
  );
  return {
    values: [name, ...cells.map(([value]) => value)],
    style: ["name", ...cells.map(([, style]) => style)],
    height: 20,
  };
}
