import { type AnnexCell, noData } from "../annexes/annex";
import { chineseDay } from "../calendar/chinese-day";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet } from "../plans/official-sheet";
import { type PlanChart, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type CountyDisclosures, type DisclosureFigures, perHeadAsPercent } from "./disclosure-figures";

const widths = [22, 14, 14, 14, 14, 14, 14];

/** So high that four charts and a dozen counties fit on a page. */
const chartRows = 22;

/** The rows above the counties: title and header. */
const tableTop = 2;

/** What is charted, with its column; a chart is drawn where some county has a figure. */
const columns: readonly {
  readonly name: string;
  readonly of: (county: CountyDisclosures) => AnnexCell | null;
}[] = [
  { name: "覆盖类数", of: ({ categories, coverage }) => (categories === null ? null : coverage) },
  { name: "数据总量", of: ({ categories, total }) => (categories === null ? null : total) },
  { name: "人均条数", of: ({ perHead }) => (perHead === null ? null : perHeadAsPercent(perHead)) },
  { name: "信用评价结果", of: ({ evaluations }) => evaluations },
  { name: "注册企业数量", of: ({ loans }) => loans },
  { name: "注册占比(%)", of: ({ loanShare }) => loanShare },
];

/** Where a rate is known, the number that it is made of needs no chart beside it. */
const insteadOf: Readonly<Record<string, string>> = { 数据总量: "人均条数", 注册企业数量: "注册占比(%)" };

/** 覆盖图表: the counties' figures in charts, on a page of their own. */
export function coverageChartsPlan({ counties, until }: DisclosureFigures): SheetPlan {
  const ranked = [...counties].sort((one, other) => other.total - one.total);
  const plan = officialSheet({
    ...{ name: resultSheets.coverageCharts, columnWidths: widths, proseColumns: [], orientation: "portrait" },
    lines: [
      { kind: "title", text: `“十公示”归集情况（截至${chineseDay(until)}）` },
      { kind: "header", cells: ["县（市、区）", ...columns.map(({ name }) => name)] },
      ...ranked.map((county) => ({
        kind: "row" as const,
        cells: [county.unit.name, ...columns.map(({ of }) => of(county) ?? noData)],
      })),
    ],
  });
  const known = columns.filter(({ of }) => counties.some((county) => of(county) !== null)).map(({ name }) => name);
  const charted = known.filter((name) => !known.includes(insteadOf[name] ?? ""));
  const column = (at: number): Area => ({ top: tableTop, bottom: tableTop + ranked.length - 1, left: at, right: at });
  return {
    ...plan,
    charts: charted.map((name, index): PlanChart => {
      const values = column(1 + columns.findIndex((each) => each.name === name));
      const top = tableTop + ranked.length + 1 + Math.floor(index / 2) * (chartRows + 1);
      const [left, right] = index % 2 === 0 ? [0, 2] : [3, widths.length - 1];
      return {
        ...{ kind: "column", title: `各县（市、区）${name}`, categories: column(0), series: [{ name, values }] },
        at: { top, bottom: top + chartRows - 1, left, right },
      };
    }),
  };
}
