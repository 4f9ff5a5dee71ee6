import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { cellAt } from "../../src/sheets/column";
import { type AnnexOutput, annexOutputSchema } from "../../src/usecases/annex-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { partText, zipParts } from "../support/zip-parts";
import { runMain, sample } from "./run-main";

/** A published table: its header, its rows and, where it has one, its total. */
function published(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(__dirname, "../golden", `2024-02-${name}.csv`), "utf8");
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
}

const folder = mkdtempSync(join(tmpdir(), "gongshi-annex-"));
const out = join(folder, "annexes.xlsx");
let json: AnnexOutput;

beforeAll(async () => {
  const ended = await runMain("annex", sample.export, "--month", "2024-02", "--out", out, "--json");
  expect([ended.exitCode, ended.err]).toEqual([0, ""]);
  json = annexOutputSchema.parse(JSON.parse(ended.out));
});

afterAll(() => rmSync(folder, { recursive: true }));

const asPublished = ({ header, rows, total }: AnnexOutput["annexes"][number]) =>
  [header, ...rows, ...(total === null ? [] : [total])].map((row) => row.map(String));

test.each([
  ["units", "annex1-municipal-units"],
  ["counties", "annex2-counties"],
  ["dishonest", "annex3-dishonest-public-bodies"],
])("annex %s is the published one cell for cell", (id, file) => {
  const annex = json.annexes.find((each) => each.id === id);
  expect(annex && asPublished(annex)).toEqual(published(file));
});

test("the figures of the notice's text come out", () => {
  expect(json.totals).toMatchObject({ rows: 4981, compliant: 4981, complianceRate: 1, late: 1, lateRate: 1 / 4981 });
  expect(json.totals.text).toEqual({ complianceRate: "100.00%", lateRate: "0.02%" });
  expect([json.municipal.rows, json.municipal.late, json.municipal.text.lateRate]).toEqual([447, 1, "0.22%"]);
  expect([json.county.rows, json.county.late, json.county.text.lateRate]).toEqual([4534, 0, "0.00%"]);
  expect(json.lateUnits).toEqual([{ unit: "市市场监管局", late: 1 }]);
  expect(json.dishonestByCounty).toEqual([
    { county: "汝州市", count: 5 },
    { county: "卫东区", count: 2 },
    { county: "郟县", count: 2 },
    { county: "石龙区", count: 1 },
  ]);
  expect([json.unresolvedUnits, json.notes]).toEqual([[], []]);
  expect(json.range).toEqual({ from: "2024-2-01 00:00:00", to: "2024-2-29 23:59:59" });
});

test("charts are drawn where they are asked for, and the tables stay as they are", async () => {
  const charted = join(folder, "charted.xlsx");
  const argv = ["annex", sample.export, "--month", "2024-02", "--chart", "--out", charted];
  expect((await runMain(...argv)).exitCode).toBe(0);
  const [plain, parts] = [await zipParts(readFileSync(out)), await zipParts(readFileSync(charted))];
  const charts = (names: Iterable<string>) => [...names].filter((name) => name.startsWith("xl/charts/"));
  expect(charts(plain.keys())).toEqual([]);
  expect(charts(parts.keys())).toEqual(["xl/charts/chart1-1.xml", "xl/charts/chart2-1.xml", "xl/charts/chart2-2.xml"]);
  const chart = partText(parts, "xl/charts/chart1-1.xml");
  expect(chart).toContain("2024年2月份市各单位迟报率(%)");
  expect(chart).toContain("<c:f>'附件1'!$E$5:$E$16</c:f>");
  const sheet = (of: typeof parts) => partText(of, "xl/worksheets/sheet1.xml").replace(/<drawing [^>]*>/, "");
  expect(sheet(parts)).toBe(sheet(plain));
});

test("the sheets hold what the notice printed, title, range and all", async () => {
  const source = await openByteSource(out);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  if (!read.ok) throw new Error(read.error.kind);
  const sheets = read.value.sheets.map(({ name, rowCount, columns }) => ({
    name,
    lines: Array.from({ length: rowCount }, (_, row) =>
      columns.map((column) => cellAt(column, row)).filter((cell) => cell !== null),
    ).filter((line) => line.length > 0),
  }));
  expect(sheets.map(({ name }) => name)).toEqual(["附件1", "附件2", "附件3", "说明"]);
  const [units] = sheets;
  expect(units?.lines.slice(0, 4)).toEqual([
    ["附件1"],
    ["2024年2月份市各单位“双公示”工作情况统计表"],
    ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    [1, "市市场监管局", 359, 1, 0.28],
  ]);
  expect(units?.lines.slice(-3)).toEqual([
    [27, "市气象局", "-", "-", "-"],
    ["合计", 447, 1, 0.22],
    ["数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59"],
  ]);
});

test("the same input gives the same bytes", async () => {
  const again = join(folder, "again.xlsx");
  await runMain("annex", sample.export, "--month", "2024-02", "--out", again);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test("another month has no data, and shows it as the notice does", async () => {
  const { out: text } = await runMain("annex", sample.export, "--month", "2024-03", "--json");
  const march = annexOutputSchema.parse(JSON.parse(text));
  expect(march.totals).toMatchObject({ rows: 0, complianceRate: null, lateRate: null });
  expect(march.annexes[0]?.rows[0]).toEqual([1, "市市场监管局", "-", "-", "-"]);
  expect(march.annexes[0]?.total).toEqual(["合计", "", 0, 0, "-"]);
});

test("a month, a roster and a ledger are asked for in one sentence", async () => {
  expect(await runMain("annex", sample.export)).toEqual({
    exitCode: 2,
    out: "",
    err: "请用 --month YYYY-MM 指定统计月份。\n",
  });
  expect((await runMain("annex", sample.export, "--month", "2024-2")).err).toContain("不是“2024-2”");
  const noRoster = await runMain("annex", sample.messy, "--month", "2024-02", "--lang", "en");
  expect([noRoster.exitCode, noRoster.err]).toEqual([2, expect.stringContaining("has no sheet 单位名录")]);
});
