import { isoDate } from "../calendar/day";
import { resultSheets } from "../ledger/own-sheets";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanChart, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { type CountyStanding, type DishonestyMonth, type MonthCount } from "./dishonesty-month";

const styles = {
  ...officialStyles,
  section: { fonts: officialStyles.header.fonts, fontSize: 14, align: "left", verticalAlign: "center" },
  points: { ...officialStyles.count, numberFormat: "0.######" },
} as const satisfies Readonly<Record<string, CellStyle>>;

type Measure = Exclude<keyof CountyStanding, "county">;

const measures: readonly (readonly [header: string, of: Measure])[] = [
  ["在册（家）", "listed"],
  ["本期新列入", "added"],
  ["本期销号", "closed"],
  ["超期未销号", "overdue"],
  ["未明确移出日期", "noDay"],
  ["未登记整改计划", "noPlan"],
  ["最长在册月数", "longest"],
];

const chartRows = 15;

/**
 * The sheet 严重失信概况: the bodies on the list by county, as the bulletin counts them, and month by month with a chart
 * where every body has its day of listing.
 *
 * @param hasPoints whether a scheme says how many points a county loses.
 */
export function overviewSheetPlan(
  { to, counties, months }: DishonestyMonth,
  { hasPoints }: { readonly hasPoints: boolean },
): SheetPlan {
  const shown = hasPoints ? [...measures, ["扣分", "points"] as const] : measures;
  const last = shown.length;
  const rows: PlanRow[] = [
    { values: ["严重失信主体名单概况"], style: "title", height: 36 },
    { values: [`一、各县（市、区）（截至 ${isoDate(to)}）`], style: "section", height: 28 },
    { values: ["县（市、区）", ...shown.map(([header]) => header)], style: "header", height: 34 },
    ...counties.map((standing): PlanRow => countyRow(standing.county, shown, (of) => standing[of])),
    countyRow("合计", shown, (of) => totalOf(counties, of)),
  ];
  const charts: PlanChart[] = [];
  if (months.length > 0) {
    rows.push(
      { values: [], style: "footer", height: 12 },
      { values: ["二、逐月情况（按登记的列入、移出日期）"], style: "section", height: 28 },
    );
    charts.push(...monthRows(rows, months, last));
  }
  return {
    name: resultSheets.dishonestyOverview,
    columnWidths: [18, ...shown.map(() => 11)],
    styles,
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    charts,
    page: officialPage,
  };
}

function countyRow(
  name: string,
  shown: readonly (readonly [header: string, of: Measure])[],
  valueOf: (of: Measure) => number | null,
): PlanRow {
  return {
    values: [name, ...shown.map(([, of]) => valueOf(of))],
    style: ["text", ...shown.map(([, of]) => (of === "points" ? "points" : "count"))],
    height: 22,
  };
}

function totalOf(counties: readonly CountyStanding[], of: Measure): number | null {
  const values = counties.flatMap((standing) => standing[of] ?? []);
  if (of === "longest") return values.length === 0 ? null : Math.max(...values);
  return Number(values.reduce((sum, each) => sum + each, 0).toFixed(6));
}

/** Adds the months, one a row; the chart stands beside them. */
function monthRows(rows: PlanRow[], months: readonly MonthCount[], last: number): readonly PlanChart[] {
  const top = rows.length;
  const header = ["月份", "月末在册", "新列入", "销号"];
  const body = months.map(({ month, listed, added, closed }): readonly CellValue[] => [month, listed, added, closed]);
  rows.push({ values: header, style: "header", height: 26 });
  rows.push(...body.map((values): PlanRow => ({ values, style: ["text", "count", "count", "count"], height: 22 })));
  const column = (at: number): Area => ({ top: top + 1, bottom: top + months.length, left: at, right: at });
  return [
    {
      kind: "column",
      title: "严重失信主体月末在册、新列入和销号（家）",
      categories: column(0),
      series: header.slice(1).map((name, at) => ({ name, values: column(at + 1) })),
      at: { top, left: header.length, bottom: top + chartRows - 1, right: last },
    },
  ];
}
