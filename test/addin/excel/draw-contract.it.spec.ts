import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { drawSheets } from "../../../addin/excel/draw-sheets";
import { markFormats } from "../../../src/marks/mark-formats";
import { planRowCount } from "../../../src/plans/plan-rows";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { collectBytes } from "../../support/collect-bytes";
import { readWorkbook } from "../../workbench/files/read-workbook";
import { zipParts } from "../../support/zip-parts";
import { bookOf } from "../support/book-of";
import { drawnCharts, plannedCharts, writtenCharts, type ChartLook } from "../support/chart-look";
import { openExcel } from "../support/open-excel";
import { samplePlans } from "../support/sample-plans";
import { sheetLook, type SheetLook } from "../support/sheet-look";

const extent = (plan: SheetPlan): readonly [rows: number, columns: number] => [
  planRowCount(plan),
  Math.max(plan.columnWidths.length, ...plan.rows.map(({ values }) => values.length)),
];

interface Drawn {
  readonly looks: readonly SheetLook[];
  readonly charts: readonly (readonly ChartLook[])[];
}

/** The sheets as the command line writes them into a file, opened in Excel. */
async function written(plans: readonly SheetPlan[]): Promise<Drawn> {
  const info = { title: "附表", creator: "gongshi", created: "2024-03-05T00:00:00Z" };
  const bytes = await collectBytes(writeWorkbook(plans, info, nodeByteCodec));
  const excel = openExcel(await readWorkbook(bytes));
  const looks = await looksOf(plans);
  excel.close();
  const parts = await zipParts(bytes);
  return { looks: looks.map(inDefaultFont), charts: plans.map((_, index) => writtenCharts(parts, index + 1)) };
}

/** What has no font of its own shows that of the workbook: 宋体 in our files, 等线 in the open one. */
const inDefaultFont = (look: SheetLook): SheetLook =>
  JSON.parse(JSON.stringify(look).replaceAll(`"name":"宋体"`, `"name":"等线"`)) as SheetLook;

/** The sheets as the add-in draws them into an open workbook. */
async function drawn(plans: readonly SheetPlan[]): Promise<Drawn> {
  const excel = openExcel(bookOf({ 台账: [["x"]] }));
  const { signal } = new AbortController();
  await drawSheets(plans, { replace: "own", activate: false, signal });
  const looks = await looksOf(plans);
  const charts: (readonly ChartLook[])[] = [];
  for (const { name, charts: planned = [] } of plans)
    charts.push(
      await drawnCharts(
        name,
        planned.map(({ at }) => at),
      ),
    );
  excel.close();
  return { looks, charts };
}

async function looksOf(plans: readonly SheetPlan[]): Promise<readonly SheetLook[]> {
  const looks: SheetLook[] = [];
  for (const plan of plans) looks.push(await sheetLook(plan.name, ...extent(plan)));
  return looks;
}

const odd: SheetPlan = {
  name: "杂项",
  columnWidths: [10, 3.5, 60, 8],
  columnFormats: [null, null, null, "@"],
  styles: {
    plain: {},
    text: { numberFormat: "@", wrap: true, border: "thin" },
    bold: { bold: true, color: "A4262C", fill: "FDE7E9", align: "right", verticalAlign: "bottom" },
    day: { numberFormat: "yyyy/mm/dd" },
  },
  rows: [
    { values: ["=1+1", "+1", "-1"], style: "plain" },
    { values: ["=1+1", "123456789012345678", "TRUE"], style: "text", height: 30 },
    { values: [true, false, 1.5], style: ["bold", "bold", "plain"], height: 30 },
    { values: [45322, "2024-02-01", "#N/A"], style: ["day", "day", "plain"] },
    { values: [], style: "plain" },
    { values: ["'quoted", " 空格 ", "一\n二"], style: "text", height: 12 },
    { values: ["x".repeat(40_000), "1E5", ""], style: "plain" },
  ],
  merges: [],
  conditionalFormats: markFormats({
    ...{ firstRow: 2, lastRow: 6, firstColumn: 0, lastColumn: 1, resultColumn: 2, maskColumn: 3 },
  }),
};

/** Rows by column: text that looks like numbers, days, and a column that holds both. */
const tabled: SheetPlan = {
  name: "汇总 行政处罚",
  columnWidths: [12, 12, 12],
  styles: {
    header: { bold: true, border: "thin" },
    text: { numberFormat: "@" },
    day: { numberFormat: "yyyy-mm-dd" },
    general: {},
  },
  rows: [{ values: ["文书号", "日期", "电话"], style: "header", height: 30 }],
  table: {
    rowCount: 3,
    columns: [
      { values: [null, "007", "=1+1"], codes: Uint32Array.of(1, 2, 1), style: "text" },
      { values: [null, 45_322, "2024-02-30"], codes: Uint32Array.of(1, 2, 0), style: "day" },
      { values: [null, 3_751_234, "0375", true], codes: Uint32Array.of(1, 2, 3), style: "general" },
    ],
  },
  merges: [],
};

const column = (left: number) => ({ top: 1, bottom: 3, left, right: left });
const row = (top: number) => ({ top, bottom: top, left: 1, right: 2 });

const charted: SheetPlan = {
  name: "图's 表",
  columnWidths: [12, 10, 10],
  styles: { text: {}, rate: { numberFormat: "0.00" } },
  rows: [
    { values: ["单位", "合规率", "迟报率"], style: "text" },
    { values: ["教育局", 99.5, 0.28], style: ["text", "rate", "rate"] },
    { values: ["卫生 & 健康委", 100, 0], style: ["text", "rate", "rate"] },
    { values: ["民政局", 87.25, 12.5], style: ["text", "rate", "rate"] },
  ],
  merges: [],
  charts: [
    {
      ...{ kind: "column", title: "两项 <率>", categories: column(0), at: { top: 5, left: 0, bottom: 20, right: 5 } },
      series: [
        { name: "合规率(%)", values: column(1) },
        { name: "迟报率(%)", values: column(2) },
      ],
    },
    {
      ...{ kind: "bar", title: "迟报率(%)", categories: column(0), at: { top: 0, left: 4, bottom: 4, right: 9 } },
      series: [{ name: "迟报率(%)", values: column(2) }],
    },
    {
      ...{ kind: "line", title: "教育局", categories: row(0), at: { top: 22, left: 1, bottom: 40, right: 6 } },
      series: [
        { name: "教育局", values: row(1) },
        { name: "民政局", values: row(3) },
      ],
    },
  ],
};

test("both shells draw the charts that plans ask for", async () => {
  const { annexes } = await samplePlans(false);
  const plans = [...annexes.plans, charted, odd];
  const planned = plans.map(plannedCharts);
  expect(planned.map(({ length }) => length)).toEqual([1, 2, 0, 0, 3, 0]);
  expect((await drawn(plans)).charts).toEqual(planned);
  const inFile = JSON.stringify((await written(plans)).charts)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
  expect(JSON.parse(inFile.replaceAll("&amp;", "&"))).toEqual(planned);
});

test("the add-in draws the same sheets as the command line writes", async () => {
  const [fixed, live] = [await samplePlans(false), await samplePlans(true)];
  const liveSheets = live.annexes.plans.map((plan) => ({ ...plan, name: `${plan.name}活` }));
  const plans = [...fixed.annexes.plans, ...liveSheets, fixed.findings, odd, tabled];
  expect(plans.length).toBeGreaterThan(8);
  const [{ looks: inFile }, { looks: inExcel }] = [await written(plans), await drawn(plans)];
  for (const [index, { name }] of plans.entries())
    expect({ name, ...inExcel[index] }).toEqual({ name, ...inFile[index] });
  expect(inExcel.some(({ formulas }) => JSON.stringify(formulas).includes("=SUM("))).toBe(true);
});
