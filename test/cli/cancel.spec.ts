import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../../cli/main";
import { sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-cancel-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command that is cancelled when a step whose label begins so begins, or at the first word of its progress. */
async function cancelledIn(step: string, at: "begin" | "progress", ...argv: readonly string[]) {
  const controller = new AbortController();
  const [out, err]: [string[], string[]] = [[], []];
  let label = "";
  let cleared = false;
  const exitCode = await main(argv, {
    signal: controller.signal,
    progress: {
      step(next) {
        label = next;
        if (at === "begin" && label.startsWith(step)) controller.abort();
      },
      report() {
        if (at === "progress" && label.startsWith(step)) controller.abort();
      },
      end() {
        cleared = true;
      },
    },
    print: (text) => out.push(text),
    tell: (text) => err.push(text),
  });
  return { exitCode, out: out.join(""), err: err.join(""), cleared };
}

const cancelled = { exitCode: 130, out: "", err: "已取消，没有留下未写完的文件。\n", cleared: true };
const outputs = ["--out", join(folder, "marked.xlsx"), "--csv", join(folder, "findings.csv")] as const;

test.each([
  ["读取", "begin"],
  ["读取", "progress"],
  ["核验", "progress"],
  ["写出", "begin"],
] as const)("a check that is cancelled while it says %s (%s) leaves no file and says so", async (step, at) => {
  expect(await cancelledIn(step, at, "check", sample.messy, ...outputs)).toEqual(cancelled);
  expect(readdirSync(folder)).toEqual([]);
});

test("a CSV file that is cancelled while it is read is not checked", async () => {
  const file = join(mkdtempSync(join(folder, "csv-")), "ledger.csv");
  writeFileSync(file, "行政相对人名称,行政处罚决定书文号,处罚决定日期\r\n甲公司,平罚〔2024〕1号,2024/02/26\r\n");
  expect(await cancelledIn("读取", "begin", "check", file)).toEqual(cancelled);
  rmSync(dirname(file), { recursive: true });
});

test("a check of several files that is cancelled in the first does not go on to the next", async () => {
  expect(await cancelledIn("核验", "progress", "check", sample.messy, sample.export, "--json")).toEqual(cancelled);
});

test("a check that is cancelled while the rules run prints no report", async () => {
  expect(await cancelledIn("核验", "progress", "check", sample.messy, "--json")).toEqual(cancelled);
});

test("annexes that are cancelled while they are written leave an older file as it was", async () => {
  writeFileSync(join(folder, "annexes.xlsx"), "old");
  const argv = ["annex", sample.export, "--month", "2024-02", "--out", join(folder, "annexes.xlsx"), "--force"];
  expect(await cancelledIn("写出", "begin", ...argv)).toEqual(cancelled);
  expect(readdirSync(folder)).toEqual(["annexes.xlsx"]);
});

test("it is said in English where English was asked for", async () => {
  const { err } = await cancelledIn("Reading", "progress", "check", sample.messy, "--lang", "en");
  expect(err).toBe("Cancelled; no half-written file was left.\n");
});
