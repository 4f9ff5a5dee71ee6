import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { type AnnexOutput, annexOutputSchema } from "../../src/usecases/annex-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { canonical, published } from "../disclosures/march-2023";
import { runMain } from "./run-main";

const march = "assets/sample/pingdingshan-2023-03.xlsx";
const invented = "assets/sample/disclosures-invented-city.xlsx";
const folder = mkdtempSync(join(tmpdir(), "gongshi-disclosures-"));
const out = join(folder, "annexes.xlsx");

afterAll(() => rmSync(folder, { recursive: true }));

async function annexesOf(...argv: readonly string[]): Promise<AnnexOutput> {
  const ended = await runMain("annex", ...argv, "--json");
  expect([ended.exitCode, ended.err]).toEqual([0, ""]);
  return annexOutputSchema.parse(JSON.parse(ended.out));
}

test("a workbook with counts alone gives annexes 1 to 3 of the notice, cell for cell", async () => {
  const { annexes, disclosures, totals } = await annexesOf(march, "--month", "2023-03", "--until", "2023-03-10");
  expect(annexes.map(({ id }) => id)).toEqual(["eight", "evaluation", "loan"]);
  for (const id of ["eight", "evaluation", "loan"] as const) {
    const annex = annexes.find((each) => each.id === id);
    const cells = annex && [annex.header, ...annex.rows].map((row) => row.map(String));
    expect(cells).toEqual(published(id).map((row) => row.map((cell) => canonical[cell] ?? cell)));
  }
  expect(disclosures).toMatchObject({
    until: "2023-03-10",
    city: { total: 5497201, coverage: 8, perHead: null, evaluations: 4447, loans: 25232, loanShare: null },
    disagreements: [],
  });
  expect(totals.rows).toBe(0);
});

test("rows count by the rules, and what counties state otherwise is listed", async () => {
  const { disclosures, unresolvedUnits, notes } = await annexesOf(invented, "--month", "2024-03");
  const found = new Map(disclosures?.counties.map(({ county, ...counts }) => [county, counts]));
  expect(found.get("青溪县")).toMatchObject({
    categories: {
      监督检查: 12,
      行政强制: 4,
      行政征收: 8,
      行政给付: 60,
      行政奖励: 6,
      行政裁决: 2,
      行政确认: 7,
      其他: 3,
    },
    ...{ total: 102, coverage: 8, perHead: 102 / 20, evaluations: 18, fields: 18, loans: 12, loanShare: 12 / 40 },
    reached: { coverage: true, perHead: true, fields: true, loanShare: true },
  });
  expect(found.get("白石县")).toMatchObject({
    reached: { coverage: false, perHead: false, fields: false, loanShare: false },
  });
  expect(found.get("示例市高新技术产业开发区")).toMatchObject({
    ...{ total: 5, coverage: 1, perHead: null, loanShare: null },
    reached: { coverage: false, perHead: null, fields: null, loanShare: null },
  });
  expect(disclosures?.disagreements.map(({ message }) => message)).toEqual([
    "青溪县 监督检查：“各县填报数”B3填 13，逐行计数 12，附表用 12。",
    "云岭区 行政确认：“各县填报数”E5填 2，逐行计数 0，附表用 2。",
    "白石县 总计：“各县填报数”F4填 32，各项之和 30，附表用 30。",
    "合计 总计：“各县填报数”F6填 127，各项之和 125，附表用 125。",
  ]);
  expect(unresolvedUnits).toEqual([{ name: "蓝湖县市场监督管理局", rows: 1 }]);
  expect(notes).toEqual(
    expect.arrayContaining(["4 行在截止日之后，未计入。", "“行政补偿” 3 行不是八类之一，计入“其他”。"]),
  );
});

test("annexes, analysis, charts and notes are drawn, the same bytes each time", async () => {
  await annexesOf(march, "--month", "2023-03", "--out", out);
  const source = await openByteSource(out);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
    ...["附件1", "附件2", "附件3", "覆盖分析", "覆盖图表", "说明"],
  ]);
  const again = join(folder, "again.xlsx");
  await annexesOf(march, "--month", "2023-03", "--out", again);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
});

test("a last day that is none is refused in a sentence", async () => {
  const ended = await runMain("annex", march, "--month", "2023-03", "--until", "3月10日");
  expect([ended.exitCode, ended.err]).toEqual([2, "--until 应为 YYYY-MM-DD 的日期，不是“3月10日”。\n"]);
});
