import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openByteSource } from "../../cli/files/node-byte-source";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { monitorOutputSchema } from "../../src/usecases/tasks/monitor-output";
import { sheetDataPlan } from "../../src/plans/sheet-data-plan";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { february, indicators, roster, submissionsHeader } from "../monitoring/monitor-case";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { collectBytes } from "../support/collect-bytes";
import { runMain } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-monitor-"));
const office = join(folder, "office.xlsx");
const out = join(folder, "out.xlsx");

async function writeOffice(path: string, submissions: Grid): Promise<void> {
  const { sheets } = buildWorkbook({
    ...{ 单位名录: roster, 城市信用指标: indicators },
    指标报送登记: [submissionsHeader, ...submissions],
  });
  const info = { title: "", creator: "", created: "2024-03-01T00:00:00Z" };
  writeFileSync(path, await collectBytes(writeWorkbook(sheets.map(sheetDataPlan), info, nodeByteCodec)));
}

beforeAll(() => writeOffice(office, february));
afterAll(() => rmSync(folder, { recursive: true }));

test("the month is printed and written, the same on any day", async () => {
  const argv = ["monitor", "--settings", office, "--month", "2024-02", "--quarter"];
  const ended = await runMain(...argv, "--out", out, "--json");
  expect([ended.exitCode, ended.err]).toEqual([0, ""]);
  const json = monitorOutputSchema.parse(JSON.parse(ended.out));
  expect(json).toMatchObject({ month: "2024-02", asOf: "2024-02-29", deadline: "2024-02-20 17:00", isOver: true });
  expect(json.tally).toEqual({ due: 7, done: 3, late: 1, incomplete: 1, missing: 2, pending: 0, completion: 3 / 7 });
  expect(json.quarter?.months).toEqual(["2024-02"]);
  expect(json.facts).toMatchObject({ points: 140, cityPoints: 44, cityShare: 44 / 140, items: 31 });

  const source = await openByteSource(out);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
    ...[
      "城市信用指标数据反馈表",
      "城市信用监测考核",
      "城市信用监测提醒",
      "城市信用监测季通报",
      "任务说明 城市信用监测反馈",
    ],
  ]);
  expect((await runMain(...argv)).out).toContain("完成率 42.86% = 3 / 7");
});

test("before the deadline nothing is missing", async () => {
  const asOf = ["--as-of", "2024-02-20", "--time", "17:00"];
  const { out: printed } = await runMain("monitor", office, "--month", "2024-02", ...asOf, "--json");
  expect(monitorOutputSchema.parse(JSON.parse(printed)).tally).toMatchObject({ missing: 0, pending: 2 });
});

test("what is wrong is said", async () => {
  const broken = join(folder, "broken.xlsx");
  await writeOffice(broken, [["2024-02", "市气象台", 1, "2024-02-10"]]);
  const said = async (...argv: readonly string[]) => {
    const { exitCode, err } = await runMain("monitor", ...argv);
    return `${exitCode} ${err}`;
  };
  expect(await said(office)).toMatch("2 请用 --month");
  expect(await said("--month", "2024-02")).toMatch("2 请给出有“单位名录”和“指标报送登记”的工作簿");
  expect(await said(office, "--month", "2024-02", "--time", "25:00")).toMatch("2 --time 应为 HH:MM");
  expect(await said(broken, "--month", "2024-02")).toMatch("2 参数表“指标报送登记”单元格 B2：“市气象台”不在单位名录里");
});
