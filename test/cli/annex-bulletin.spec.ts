import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnnexOutput, annexOutputSchema } from "../../src/usecases/annex-output";
import { type BulletinOutput } from "../../src/usecases/tasks/bulletin-output";
import { noticeFigures } from "../bulletin/notice-of-february-2024";
import { partText, zipParts } from "../support/zip-parts";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-bulletin-"));
const docx = join(folder, "通报.docx");
const frame = [
  ...["--sender", "平顶山市社会信用体系建设领导小组办公室", "--number", "平信用办〔2024〕5号"],
  ...["--date", "2024-03-13", "--spot-check", "23/0"],
];
const february = [sample.export, "--month", "2024-02"];

let bulletin: BulletinOutput;
let annexes: AnnexOutput["annexes"];

beforeAll(async () => {
  const ended = await runMain("annex", ...february, "--bulletin", docx, ...frame, "--json");
  expect([ended.exitCode, ended.err]).toEqual([0, ""]);
  const output = annexOutputSchema.parse(JSON.parse(ended.out));
  if (output.bulletin === null) throw new Error("no bulletin");
  ({ bulletin, annexes } = { bulletin: output.bulletin, annexes: output.annexes });
});

afterAll(() => rmSync(folder, { recursive: true }));

const text = () => bulletin.lines.map((line) => line.text).join("\n");

test.each(noticeFigures)("$notice", ({ figure, value, says = value }) => {
  expect(bulletin.figures.find(({ name }) => name === figure)?.text).toBe(value);
  expect(text()).toContain(says);
});

test("listed bodies are those of the notice, county by county", () => {
  const counties = bulletin.figures.find(({ name }) => name === "失信分县")?.text ?? "";
  expect(counties.split("、").sort()).toEqual(["卫东区2家", "汝州市5家", "石龙区1家", "郟县2家"]);
});

test("its attachments are the annexes by their exact titles", () => {
  expect(bulletin.attachments).toEqual(annexes.map(({ title }) => title));
});

test("the .docx has the text, the tables and where they come from, and no figure of its own", async () => {
  const parts = await zipParts(readFileSync(docx));
  const body = partText(parts, "word/document.xml").replace(/<[^>]+>/g, "");
  for (const line of bulletin.lines) expect(body).toContain(line.text);
  for (const { title } of annexes) expect(body.split(title)).toHaveLength(3);
  expect(body).toContain("数据来源：pingdingshan-2024-02.xlsx（SHA-256 ");
});

test("the same input gives the same bytes, and nothing is overwritten", async () => {
  const again = join(folder, "again.docx");
  await runMain("annex", ...february, "--bulletin", again, ...frame);
  expect(readFileSync(again).equals(readFileSync(docx))).toBe(true);
  const refused = await runMain("annex", ...february, "--bulletin", docx);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("已存在")]);
});

test("the workbook has the bulletin and its templates, which can be changed and given back", async () => {
  const out = join(folder, "附件.xlsx");
  const first = await runMain("annex", ...february, "--bulletin", join(folder, "b.docx"), ...frame, "--out", out);
  expect(first.exitCode).toBe(0);
  const names = partText(await zipParts(readFileSync(out)), "xl/workbook.xml").match(/<sheet name="[^"]+/g) ?? [];
  expect(names.map((name) => name.slice('<sheet name="'.length))).toEqual([
    ...["双公示通报", "任务说明 通报", "通报模板", "附件1", "附件2", "附件3", "说明"],
  ]);
  const second = await runMain(
    ...["annex", ...february, "--bulletin", join(folder, "c.docx"), ...frame, "--templates", out, "--json"],
  );
  const output = annexOutputSchema.parse(JSON.parse(second.out)).bulletin;
  expect(output?.lines).toEqual(bulletin.lines);
  expect(output?.notes.join()).not.toContain("自带的模板");
});

test.each([
  [["--bulletin", "通报.doc"], "应以 .docx 结尾"],
  [["--bulletin", join(folder, "x.docx"), "--form", "three"], "--form 应为 dual 或 ten"],
  [["--bulletin", join(folder, "x.docx"), "--spot-check", "23"], "抽取条数/瞒报条数"],
  [["--bulletin", join(folder, "x.docx"), "--number", "平信用办[2024]5号"], "六角括号"],
  [["--bulletin", join(folder, "x.docx"), "--form", "ten"], "没有找到“八公示”"],
  [["--bulletin", join(folder, "x.docx"), "--templates", sample.messy], "没有工作表“通报模板”"],
])("%j is refused, and nothing is written", async (options, why) => {
  const ended = await runMain("annex", ...february, ...options);
  expect([ended.exitCode, ended.err]).toEqual([2, expect.stringContaining(why)]);
  expect(existsSync(join(folder, "x.docx"))).toBe(false);
});
