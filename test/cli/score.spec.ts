import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { type ScoreOutput, scoreOutputSchema } from "../../src/usecases/tasks/score-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { runMain } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-score-"));
const city = "assets/sample/city";
const office = (id: string) => ["--settings", `${city}/office-${id}.xlsx`];

afterAll(() => rmSync(folder, { recursive: true }));

const month = (id: string) => [
  ...["score", `${city}/platform-${id}.xlsx`, "--month", id],
  ...["--ledger", `${city}/ledgers-${id}`, ...office(id)],
];

async function scored(...argv: readonly string[]): Promise<ScoreOutput> {
  const { exitCode, out, err } = await runMain(...argv, "--json");
  expect([exitCode, err]).toEqual([0, ""]);
  return scoreOutputSchema.parse(JSON.parse(out));
}

test("a month after the other, each with the registers of the one before", async () => {
  const draw = join(folder, "draw.xlsx");
  const [august, september] = [join(folder, "2021-08.xlsx"), join(folder, "2021-09.xlsx")];
  expect(
    (await runMain("sample", ...office("2021-08"), "--day", "2021-08-31", "--seed", "0831", "--out", draw)).exitCode,
  ).toBe(0);
  const first = await scored(...month("2021-08"), "--registers", draw, "--out", august);
  expect(first.scheme).toBe("yuncheng-2021");
  expect(first.units).toHaveLength(47);
  expect(first.ledgers).toHaveLength(10);

  const source = await openByteSource(august);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual([
    ...["考核得分", "考核明细", "任务说明 考核打分", "历史", "抽样记录"],
  ]);

  const second = await scored(...month("2021-09"), "--registers", august, "--out", september);
  const warned = new Set(first.units.flatMap((unit) => (unit.warned ? [unit.unit] : [])));
  const again = second.units.flatMap((unit) => (unit.warned && warned.has(unit.unit) ? [unit.unit] : []));
  expect(again.length).toBeGreaterThan(0);
  expect(second.units.flatMap((unit) => (unit.repeated ? [unit.unit] : []))).toEqual(again);
});

test("the same input gives the same bytes", async () => {
  const [one, other] = [join(folder, "one.xlsx"), join(folder, "other.xlsx")];
  const texts = [await runMain(...month("2021-08"), "--out", one), await runMain(...month("2021-08"), "--out", other)];
  expect(texts[0]?.out).toBe(texts[1]?.out);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test("items add up to totals, and totals to ranks", async () => {
  const { units } = await scored(...month("2021-10"));
  for (const { items, deduction, bonus, total } of units) {
    const parts = Object.values(items);
    if (total === null) continue;
    const sum = parts.reduce<number>((all, points) => all + (points ?? NaN), 0);
    expect(total).toBeCloseTo(Math.max(0, Math.min(100, sum - deduction + bonus)), 9);
  }
  const ranked = units.filter(({ total }) => total !== null);
  for (const { total, rank } of ranked) {
    expect(rank).toBe(1 + ranked.filter((each) => (each.total ?? 0) - (total ?? 0) > 1e-9).length);
  }
});

test.each([
  [["score", `${city}/platform-2021-08.xlsx`, ...office("2021-08")], "请用 --month"],
  [["score", `${city}/platform-2021-08.xlsx`, "--month", "2021-07", ...office("2021-08")], "没有 2021-07 的数据"],
  [["score", `${city}/platform-2021-08.xlsx`, "--month", "2021-08"], "没有单位名录"],
  [
    ["score", `${city}/platform-2021-08.xlsx`, "--month", "2021-08", "--ledger", "docs/schema"],
    "没有 .xlsx 或 .csv 文件",
  ],
])("%j is refused in a sentence", async (argv, why) => {
  const { exitCode, out, err } = await runMain(...argv);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toMatch(why);
});
