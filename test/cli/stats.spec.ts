import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annexOutputSchema } from "../../src/usecases/annex-output";
import { type DailyOutput, dailyOutputSchema } from "../../src/usecases/tasks/daily-output";
import { runMain, sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-stats-"));

afterAll(() => rmSync(folder, { recursive: true }));

const profile = ["--profile", "pingdingshan-2024"];

async function stats(...argv: readonly string[]): Promise<DailyOutput> {
  const { exitCode, out, err } = await runMain("stats", sample.export, ...profile, ...argv, "--json");
  expect([exitCode, err]).toEqual([0, ""]);
  return dailyOutputSchema.parse(JSON.parse(out));
}

test("the month of the sample has the volume and the late rate of its annexes", async () => {
  const month = await stats("--day", "2024-02-29", "--from", "2024-02-01");
  const annex = await runMain("annex", sample.export, ...profile, "--month", "2024-02", "--json");
  const { totals } = annexOutputSchema.parse(JSON.parse(annex.out));
  expect(month.total).toMatchObject({ received: 4981, late: totals.late, lateRate: totals.lateRate });
  expect(month.total.reportedCorrect).toBe(totals.compliant);
  expect(month.range).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(month.silent.filter(({ action }) => action === "call")).toHaveLength(15);
});

test("rows after the day are counted where the span has them", async () => {
  expect((await stats("--day", "2024-02-20", "--from", "2024-02-01", "--to", "2024-02-29")).total.correct).toBe(4981);
});

test("the same input gives the same bytes", async () => {
  const [one, other] = [join(folder, "one.xlsx"), join(folder, "other.xlsx")];
  for (const out of [one, other]) await stats("--day", "2024-02-29", "--out", out);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test("each silent unit gets a letter", async () => {
  const letters = join(folder, "提示函");
  const { silent } = await stats("--day", "2024-02-29", "--letters", letters, "--sender", "市信用办");
  expect(readdirSync(letters).sort()).toEqual(silent.map(({ unit }) => `工作提示函 ${unit}.docx`).sort());
});

test("what is missing or unlawful is said", async () => {
  const said = async (...argv: readonly string[]) => {
    const { exitCode, err } = await runMain("stats", ...argv);
    return `${exitCode} ${err}`;
  };
  expect(await said(sample.export)).toMatch("2 请用 --day");
  expect(await said(sample.export, "--day", "2024-02-29", "--from", "昨天")).toMatch("2 日期请写成");
  expect(await said(sample.export, "--day", "2024-02-29", "--from", "2024-03-01")).toMatch("2 统计范围的开始日期");
});
