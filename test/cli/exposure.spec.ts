import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvByteOrderMark } from "../../src/csv/csv-line";
import { exposureOutputSchema } from "../../src/usecases/tasks/exposure-output";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-exposure-"));
const register = join(folder, "曝光.csv");
const out = join(folder, "曝光比对.xlsx");
const day = ["--as-of", "2024-03-05"];

beforeAll(() => {
  writeFileSync(
    register,
    `${csvByteOrderMark}曝光日期,当事人,事由,来源,文书号,责任单位
2024-03-01,舞钢市利丰华超市,经营超过保质期的食品,平顶山晚报,舞市监处罚（2024）第0120号,舞钢市
2024-03-01,宝丰县兴诚通建设工程公司,渣土车沿途遗撒,大河网,,宝丰县
2024-03-01,郏县不存在的饭店,无证经营,大河网,,郏县
2022-03-01,郏县不存在的饭店,无证经营,大河网,,郏县
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test("exposures of a list are looked up in the month's export", async () => {
  const ended = await runMain("exposure", sample.export, "--exposures", register, ...day, "--out", out, "--json");
  expect([ended.exitCode, ended.err]).toEqual([1, ""]);
  const { exposures, counts, letters } = exposureOutputSchema.parse(JSON.parse(ended.out));
  expect(exposures.map(({ verdict, match }) => [verdict, match?.documentNumber ?? null])).toEqual([
    ["reported", "舞市监处罚〔2024〕120号"],
    ["reported", "宝城管罚决字〔2024〕第27号"],
    ["unmatched", null],
    ["uncovered", null],
  ]);
  expect(counts).toMatchObject({ reported: 2, unmatched: 1, uncovered: 1 });
  expect(letters.map(({ exposures: count, sheet }) => [count, sheet])).toEqual([[1, "提示函"]]);
});

test("the same input gives the same bytes, and nothing is overwritten", async () => {
  const again = join(folder, "again.xlsx");
  await runMain("exposure", sample.export, "--exposures", register, ...day, "--out", again);
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  const refused = await runMain("exposure", sample.export, "--exposures", register, ...day, "--out", out);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("已存在")]);
});

test("letters are Word files of their own, and none is overwritten", async () => {
  const letters = join(folder, "提示函");
  const args = ["exposure", sample.export, "--exposures", register, ...day, "--letters", letters];
  expect((await runMain(...args)).err).toBe("");
  expect(readdirSync(letters)).toEqual(["工作提示函 郟县.docx"]);
  const before = readFileSync(join(letters, "工作提示函 郟县.docx"));
  const refused = await runMain(...args);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("已存在；要覆盖请加 --force")]);
  await runMain(...args, "--force");
  expect(readFileSync(join(letters, "工作提示函 郟县.docx")).equals(before)).toBe(true);
  expect((await runMain("exposure", sample.export, "--letters", register)).err).toContain("--letters 应是文件夹");
});

test("a register that nobody has kept is asked for", async () => {
  const ended = await runMain("exposure", sample.export, ...day);
  expect([ended.exitCode, ended.err]).toEqual([2, expect.stringContaining("没有曝光记录可比对")]);
});
