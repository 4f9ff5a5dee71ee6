import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { type HistoryEntry, historyRegister } from "../../src/registers/history-register";
import { readRegister } from "../../src/registers/register";
import { type CompareOutput } from "../../src/usecases/tasks/compare-output";
import { type TrendsOutput } from "../../src/usecases/tasks/trends-output";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { intent, officeFile, platformFile, printed } from "../sample/city/city-on-disk";
import { monthSteps } from "../sample/city/month-steps";
import { runMain } from "./run-main";

/** Runs the three months' cycle, and gives what each command printed. */
async function runCycle(folder: string): Promise<readonly string[]> {
  const printouts: string[] = [];
  for (const [index, month] of intent.months.entries()) {
    for (const { command, argv, exitCode } of monthSteps(month, folder, intent.months[index - 1]?.month ?? null)) {
      const ended = await runMain(...argv);
      if (ended.exitCode !== exitCode) throw new Error(`${month.month} ${command}: ${ended.exitCode} ${ended.err}`);
      printouts.push(`${month.month} ${command}\n${ended.out}`);
    }
  }
  return printouts;
}

/** Every file of a folder by its path in it. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true });
  const digests: Record<string, string> = {};
  for (const entry of entries.sort()) {
    const path = join(folder, entry);
    if ((await stat(path)).isDirectory()) continue;
    digests[relative(folder, path)] = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
  }
  return digests;
}

/** What a result remembers. */
async function historyIn(path: string): Promise<readonly HistoryEntry[]> {
  const source = await openByteSource(path);
  const workbook = await readWorkbook(source, nodeByteCodec);
  await source.close();
  const entries = workbook.ok ? readRegister(workbook.value, historyRegister) : workbook;
  if (!entries.ok) throw new Error(`The history of ${path} cannot be read`);
  return entries.value;
}

describe("the cycle of three months from the command line", () => {
  const folders: string[] = [];
  let printouts: readonly (readonly string[])[] = [];
  const inFirst = (...names: readonly string[]): string => join(folders[0] ?? "", ...names);

  beforeAll(async () => {
    folders.push(...(await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), "gongshi-cycle-"))))));
    const runs: (readonly string[])[] = [];
    for (const folder of folders) runs.push(await runCycle(folder));
    printouts = runs;
  }, 200_000);
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  it("says and writes the same when it is run again, byte for byte", async () => {
    const [first, again] = folders.map((folder) => filesOf(folder));
    expect(await again).toEqual(await first);
    expect(Object.keys((await first) ?? {}).length).toBeGreaterThan(100);
    const [said, saidAgain] = printouts;
    expect(saidAgain).toEqual(said);
  });

  it("proposes an interview in each month with the unit that was warned twice running, and with no other", async () => {
    const twice = ["市水务局", "市气象局", "夏县"];
    for (const [index, { month }] of intent.months.entries()) {
      const entries = await historyIn(inFirst(month, "score.xlsx"));
      const named = entries.filter(({ remark }) => remark.includes("约谈")).map((entry) => [entry.month, entry.unit]);
      expect(named).toEqual(intent.months.slice(0, index + 1).map((each, place) => [each.month, twice[place]]));
    }
  });

  it("remembers every month, and each unit's volume in it", async () => {
    const [, , last] = intent.months;
    const { month = "", units = [] } = last ?? {};
    const { units: found, months } = await printed<TrendsOutput>(
      ...["history", platformFile(month), "--month", month, "--settings", officeFile(month)],
      ...["--registers", inFirst(month, "score.xlsx"), "--as-of", "2021-11-08"],
    );
    expect(months).toEqual(expect.arrayContaining(["2021-07", ...intent.months.map((each) => each.month)]));
    for (const { unit } of units) {
      const points = found.find((each) => each.unit === unit)?.points ?? [];
      const volumes = points.flatMap((point) => (point === null || point.month === "2021-07" ? [] : [point.volume]));
      const meant = intent.months.map(({ units: all }) => all.find((each) => each.unit === unit)?.volume);
      expect([unit, ...volumes]).toEqual([unit, ...meant]);
    }
  });

  it("merges the ledgers of a month into one that compares as they do", async () => {
    for (const { month, assessed, ledgers } of intent.months) {
      const output = await printed<CompareOutput>(
        ...["compare", "--ledger", inFirst(month, "merge.xlsx"), "--platform", platformFile(month)],
        ...["--settings", officeFile(month), "--as-of", assessed],
      );
      const sent = ledgers.filter(({ answer }) => answer === "已报送");
      const sum = (of: (ledger: (typeof sent)[number]) => number) => sent.reduce((all, each) => all + of(each), 0);
      expect(output.counts).toEqual({
        reported: sum(({ reported }) => reported),
        late: sum(({ late }) => late),
        concealed: sum(({ concealed }) => concealed),
        near: sum(({ near }) => near),
        excluded: sum(({ excluded }) => excluded),
        "platform-only": sum(({ platformOnly }) => platformOnly),
      });
    }
  });
});
