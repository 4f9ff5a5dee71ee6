import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ProofreadOutput } from "../../src/usecases/tasks/proofread-output";
import { runMain } from "./run-main";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongshi-own-bulletins-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const city = ["--profile", "yuncheng-2021"];

test.each([
  ["pingdingshan-2024-02.xlsx", ["--month", "2024-02", "--spot-check", "23/0"], []],
  ["pingdingshan-2023-03.xlsx", ["--month", "2023-03", "--form", "ten"], []],
  // Three of its rows name a unit that is not in the roster: they are in no figure.
  ["city/platform-2021-08.xlsx", ["--month", "2021-08", ...city], city],
  ["city/platform-2021-09.xlsx", ["--month", "2021-09", ...city], city],
  ["city/platform-2021-10.xlsx", ["--month", "2021-10", ...city], city],
])("what is made of %s holds against its own annexes", async (file, options, rules) => {
  const [bulletin, annexes] = [join(folder, "通报.docx"), join(folder, "附件.xlsx")];
  const made = [`assets/sample/${file}`, ...options, "--bulletin", bulletin, "--out", annexes, "--force"];
  expect(await runMain("annex", ...made)).toMatchObject({ exitCode: 0 });
  const { exitCode, out } = await runMain("proofread", bulletin, "--tables", annexes, ...rules, "--json");
  const { statements } = JSON.parse(out) as ProofreadOutput;
  const told = (wanted: string) => statements.filter(({ verdict }) => verdict === wanted);
  expect([exitCode, told("contradicted")]).toEqual([0, []]);
  expect(told("holds").length).toBeGreaterThan(20);
});
