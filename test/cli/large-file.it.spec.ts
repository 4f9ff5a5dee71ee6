import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { checkOutputSchema } from "../../src/usecases/check-output";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { benchFields, makeBenchLedger } from "../bench/make-ledger";

jest.setTimeout(180_000);

const rowCount = 200_000;
const folder = mkdtempSync(join(tmpdir(), "gongshi-large-"));
const file = join(folder, "ledger.xlsx");

/** A thousand rows of licences, over and over under other document numbers. */
beforeAll(async () => {
  const columns = makeBenchLedger(1000);
  const numberColumn = benchFields.findIndex(({ role }) => role === "documentNumber");
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    values: columns.map((cells, column) =>
      column === numberColumn ? `（平）许准字〔2023〕第${row + 1}号` : (cells[row % 1000] ?? null),
    ),
    style: "plain",
  }));
  const plan = {
    name: "行政许可",
    columnWidths: benchFields.map(() => 12),
    styles: { plain: {} },
    rows: [{ values: benchFields.map(({ name }) => name), style: "plain" }, ...rows],
    merges: [],
  };
  const info = { title: "", creator: "test", created: "2024-01-01T00:00:00Z" };
  await pipeline(Readable.from(writeWorkbook([plan], info, nodeByteCodec)), createWriteStream(file));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the bundled command line as a shell does, in a process group of its own. */
function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, ["cli/run.mjs", ...argv], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = new Promise<{ readonly exitCode: number | null; readonly out: string; readonly err: string }>(
    (resolve) => child.on("close", (exitCode) => resolve({ exitCode, out, err })),
  );
  return { child, ended };
}

/** What Ctrl-C does: the signal goes to the whole group. */
function interrupt({ child }: ReturnType<typeof start>, signal: "SIGINT" | "SIGTERM"): void {
  if (child.pid !== undefined) process.kill(-child.pid, signal);
}

/** Waits until the folder has a file whose name ends so, or the command has ended. */
async function untilThere(ending: string, { child }: ReturnType<typeof start>): Promise<boolean> {
  while (child.exitCode === null) {
    if (readdirSync(folder).some((name) => name.endsWith(ending))) return true;
    await wait(5);
  }
  return false;
}

const check = ["check", file, "--as-of", "2024-03-05"] as const;

/** Written at the first start where it is older than its sources. */
test("the bundle is there", async () => {
  expect(await start("--version").ended).toMatchObject({ exitCode: 0 });
});

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("while the marked workbook is written ends with 130 and leaves no file", async () => {
    const run = start(...check, "--out", join(folder, "marked.xlsx"));
    expect(await untilThere(".part", run)).toBe(true);
    interrupt(run, signal);
    const { exitCode, out, err } = await run.ended;
    expect([exitCode, out, err.split("\n").at(-2)]).toEqual([130, "", "已取消，没有留下未写完的文件。"]);
    expect(readdirSync(folder)).toEqual(["ledger.xlsx"]);
  });
});

test("progress of what takes longer than a second is on stderr, and stdout is one JSON document", async () => {
  const { exitCode, out, err } = await start(...check, "--json", "--limit", "3").ended;
  const [sheet] = checkOutputSchema.parse(JSON.parse(out)).inputs.flatMap(({ sheets }) => sheets);
  expect([exitCode, sheet?.rows, sheet?.listed.shown]).toEqual([1, rowCount, 3]);
  expect(err).toMatch(new RegExp(`^(?:(?:读取|核验) ${file} [█░]{24} \\d+%\n)+$`));
});

test("a reader that stops reading is no fault", async () => {
  const run = start(...check, "--json");
  run.child.stdout.once("data", () => run.child.stdout.destroy());
  const { exitCode, err } = await run.ended;
  expect([exitCode, err.includes("EPIPE")]).toEqual([1, false]);
});
