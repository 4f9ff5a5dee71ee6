import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openByteSource } from "../../cli/files/node-byte-source";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { sampleOutputSchema } from "../../src/usecases/tasks/sample-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-sample-"));
const out = join(folder, "draw.xlsx");

afterAll(() => rmSync(folder, { recursive: true }));

const draw = ["--profile", "pingdingshan-2024", "--day", "2024-02-29", "--seed", "31415"];

test("the draw is printed, written and, from its own register, repeated", async () => {
  const first = await runMain("sample", sample.export, ...draw, "--out", out, "--json");
  expect([first.exitCode, first.err]).toEqual([0, ""]);
  const json = sampleOutputSchema.parse(JSON.parse(first.out));
  expect(json.groups.map(({ drawn }) => drawn.length)).toEqual([5, 5]);

  const source = await openByteSource(out);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["抽样结果", "任务说明 抽样", "抽样记录"]);

  const again = await runMain("sample", sample.export, ...draw, "--registers", out, "--json");
  expect(sampleOutputSchema.parse(JSON.parse(again.out)).groups).toEqual(json.groups);
});

test("what is missing or unlawful is said", async () => {
  const said = async (...argv: readonly string[]) => {
    const { exitCode, err } = await runMain("sample", ...argv);
    return `${exitCode} ${err}`;
  };
  expect(await said(sample.export, "--seed", "1")).toMatch("2 请用 --day");
  expect(await said(sample.export, "--day", "2024-02-29")).toMatch("2 请用 --seed");
  expect(await said("--day", "2024-02-29", "--seed", "1")).toMatch("2 请给出有“单位名录”的工作簿");
  expect(await said(sample.export, ...draw, "--county", "five")).toMatch("2 --county 应为不小于 0 的整数");
  expect(await said(sample.export, ...draw, "--kind", "both")).toMatch("2 --kind 应为 licence 或 penalty");
});
