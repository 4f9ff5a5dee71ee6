import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain, sample } from "./run-main";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongshi-history-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const options = ["--month", "2024-02", "--profile", "pingdingshan-2024"];

interface Printed {
  readonly months: readonly string[];
  readonly all: { readonly points: readonly { readonly late: { readonly rate: number } }[] };
  readonly findings: { readonly total: Readonly<Record<string, number>> } | null;
}

test("the month of notice 1 is recorded, and the next run finds it in the registers", async () => {
  const out = join(folder, "历史.xlsx");
  const first = await runMain("history", sample.export, ...options, "--out", out, "--json");
  const { months, all, findings } = JSON.parse(first.out) as Printed;
  expect([first.exitCode, months, findings]).toEqual([0, ["2024-02"], null]);
  expect(all.points[0]).toMatchObject({ volume: 4981, late: { numerator: 1, denominator: 4981 } });
  const next = await runMain("history", "--settings", out, "--month", "2024-02", "--json");
  expect(JSON.parse(next.out)).toMatchObject({ all: { points: [{ volume: 4981, late: { numerator: 1 } }] } });
});

test("against itself every finding is open still", async () => {
  const { out } = await runMain("history", sample.export, "--before", sample.export, ...options, "--json");
  expect((JSON.parse(out) as Printed).findings?.total).toEqual({
    ...{ new: 0, "new-row": 0, open: 1, fixed: 0, gone: 0, waived: 0 },
  });
});

test("no month and no file end with a sentence", async () => {
  expect((await runMain("history", sample.export)).err).toContain("--month YYYY-MM");
  expect(await runMain("history", "--month", "2024-02")).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining("请给出当月的文件") as string,
  });
});
