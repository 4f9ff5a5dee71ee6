import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../cli/main";
import { sample } from "./run-main";

const folder = mkdtempSync(join(tmpdir(), "gongshi-cancel-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command that is cancelled at its first word of progress in a step whose label begins so. */
async function cancelledIn(step: string, ...argv: readonly string[]) {
  const controller = new AbortController();
  const [out, err]: [string[], string[]] = [[], []];
  let label = "";
  let cleared = false;
  const exitCode = await main(argv, {
    signal: controller.signal,
    progress: {
      step(next) {
        label = next;
        if (label.startsWith(step) && step === "写出") controller.abort();
      },
      report() {
        if (label.startsWith(step)) controller.abort();
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

test.each(["读取", "核验", "写出"])(
  "a check that is cancelled while it says %s leaves no file and says so",
  async (step) => {
    expect(await cancelledIn(step, "check", sample.messy, ...outputs)).toEqual(cancelled);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test("a check of several files that is cancelled in the first does not go on to the next", async () => {
  expect(await cancelledIn("核验", "check", sample.messy, sample.export, "--json")).toEqual(cancelled);
});

test("annexes that are cancelled while they are written leave an older file as it was", async () => {
  writeFileSync(join(folder, "annexes.xlsx"), "old");
  const argv = ["annex", sample.export, "--month", "2024-02", "--out", join(folder, "annexes.xlsx"), "--force"];
  expect(await cancelledIn("写出", ...argv)).toEqual(cancelled);
  expect(readdirSync(folder)).toEqual(["annexes.xlsx"]);
});

test("it is said in English where English was asked for", async () => {
  const { err } = await cancelledIn("Reading", "check", sample.messy, "--lang", "en");
  expect(err).toBe("Cancelled; no half-written file was left.\n");
});
