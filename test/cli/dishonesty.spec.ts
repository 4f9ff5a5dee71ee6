import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { sheetDataPlan } from "../../src/plans/sheet-data-plan";
import { cellAt } from "../../src/sheets/column";
import { dishonestyOutputSchema } from "../../src/usecases/tasks/dishonesty-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { listHeader, living } from "../dishonesty/dishonesty-case";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { collectBytes } from "../support/collect-bytes";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-dishonesty-"));
const out = join(folder, "out.xlsx");
afterAll(() => rmSync(folder, { recursive: true }));

async function fileOf(name: string, sheets: Readonly<Record<string, Grid>>): Promise<string> {
  const path = join(folder, name);
  const info = { title: "", creator: "", created: "2024-03-01T00:00:00Z" };
  const plans = buildWorkbook(sheets).sheets.map(sheetDataPlan);
  writeFileSync(path, await collectBytes(writeWorkbook(plans, info, nodeByteCodec)));
  return path;
}

async function outcomeOf(...argv: readonly string[]) {
  const { exitCode, out: printed, err } = await runMain("dishonesty", ...argv, "--json");
  return { exitCode, err, json: exitCode > 1 ? null : dishonestyOutputSchema.parse(JSON.parse(printed)) };
}

test("the ten bodies of the notice come out cell for cell, county by county, from the plain list of the sample", async () => {
  const { exitCode, err, json } = await outcomeOf(sample.export, "--month", "2024-02", "--out", out);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(json?.counties.map(({ county, listed }) => `${county}${listed}`)).toEqual([
    ...["汝州市5", "卫东区2", "郟县2", "石龙区1"],
  ]);
  expect(json?.bulletin).toContain("2月份全市共有10家政府部门及事业单位被列入严重失信主体名单，其中汝州市5家，");
  expect(json?.listed.filter(({ issues }) => issues.length > 0)).toHaveLength(2);

  const source = await openByteSource(out);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  const sheets = read.ok ? read.value.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual([
    "附件3",
    "严重失信整改跟踪",
    "严重失信概况",
    "任务说明 严重失信名单",
  ]);
  const [annex] = sheets;
  const rows = Array.from({ length: (annex?.rowCount ?? 3) - 3 }, (_, row) =>
    (annex?.columns ?? []).map((column) => String(cellAt(column, row + 3))),
  );
  const published = readFileSync(join(__dirname, "../golden/2024-02-annex3-dishonest-public-bodies.csv"), "utf8");
  expect(rows).toEqual(
    published
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(",")),
  );
});

test("a list of its own goes before that of the office, whose roster still counts", async () => {
  const office = await fileOf("office.xlsx", {
    单位名录: [
      ["单位名称", "别名", "分组"],
      ["郟县", "郏县", "县（市、区）"],
    ],
    严重失信主体名单: [listHeader],
  });
  const list = await fileOf("list.xlsx", { 失信单位: [listHeader, ...living] });
  const points = ["--points-overdue", "1.5", "--points-body", "0.5"];
  const { exitCode, json } = await outcomeOf(list, "--settings", office, "--month", "2024-02", ...points);
  expect([exitCode, json?.sheet, json?.counts.overdue]).toEqual([1, "失信单位", 1]);
  expect(json?.counties.map(({ county, points: lost }) => [county, lost])).toEqual([
    ["汝州市", 2.5],
    ["郟县", 0.5],
    ["石龙区", 0.5],
  ]);
  expect((await outcomeOf("--settings", list, "--month", "2024-02", "--day", "2024-02-03")).json).toMatchObject({
    asOf: "2024-02-03",
    counts: { listed: 4, added: 0 },
  });
});

test("letters are written as Word files, one a county with overdue bodies", async () => {
  const list = await fileOf("letters.xlsx", { 失信单位: [listHeader, ...living] });
  const letters = join(folder, "letters");
  await outcomeOf(list, "--month", "2024-02", "--sender", "市信用办", "--letters", letters);
  expect(readdirSync(letters)).toEqual(["工作提示函 汝州市.docx"]);
});

test("what is wrong is said", async () => {
  const said = async (...argv: readonly string[]) => {
    const { exitCode, err } = await outcomeOf(...argv);
    return `${exitCode} ${err}`;
  };
  expect(await said(sample.export)).toMatch("2 请用 --month");
  expect(await said("--month", "2024-02")).toMatch("2 请给出有“严重失信主体名单”的工作簿");
  expect(await said(sample.export, "--month", "2024-02", "--points-body", "一分")).toMatch("2 --points-body 应为");
  expect(await said(sample.export, "--month", "2024-02", "--day", "2024-03-01")).toMatch("2 截至日期");
  const none = await fileOf("none.xlsx", { 说明: [["说明"]] });
  expect(await said(none, "--month", "2024-02")).toMatch("2 没有找到严重失信主体名单");
});
