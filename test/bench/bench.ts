import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Measurement } from "./measure";

/**
 * Measures reading and judging in one run and prints the ratios, then the proofreader's scores on the labelled set.
 * Every measurement is a process of its own.
 * `--json` for machines, `--quick` leaves out the million rows.
 */
const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, quick: { type: "boolean", default: false } },
});

interface Row extends Measurement {
  readonly name: string;
  readonly rows: number;
}

const folder = mkdtempSync(join(tmpdir(), "gongshi-bench-"));
const results: Row[] = [];

function measure(name: string, rows: number, file = ""): Row {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=12000", "--import", "tsx", join(__dirname, "measure.ts"), name, String(rows), file],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`${name} of ${rows} rows failed:\n${stderr}`);
  const row: Row = { name, rows, ...(JSON.parse(stdout) as Measurement) };
  results.push(row);
  if (!options.json) {
    const speed = `${Math.round(rows / row.seconds).toLocaleString("en")} rows/s`;
    const figures = `${row.seconds.toFixed(2).padStart(8)} s ${speed.padStart(20)} ${String(row.megabytes).padStart(6)} MB`;
    process.stdout.write(
      `${name.padEnd(20)} ${rows.toLocaleString("en").padStart(10)} ${figures}  ${row.note ?? ""}\n`,
    );
  }
  return row;
}

const sizes = options.quick ? [100_000] : [100_000, 1_000_000];
const ratios: Record<string, number> = {};

try {
  for (const rows of sizes) {
    const file = join(folder, `${rows}.xlsx`);
    measure("make", rows, file);
    if (!options.json) process.stdout.write(`${" ".repeat(32)}${(statSync(file).size / 1e6).toFixed(1)} MB on disk\n`);
    const ours = measure("read-gongshi", rows, file);
    const theirs = measure("read-excelts", rows, file);
    ratios[`read ${rows}: times faster than excelts`] = theirs.seconds / ours.seconds;
  }
  for (const rows of sizes) {
    const file = join(folder, `compare-${rows}.xlsx`);
    measure("make-comparison", rows, file);
    measure("compare-gongshi", rows, file);
  }
  for (const rows of sizes) {
    const floor = measure("floor", rows);
    const rules = measure("rules-gongshi", rows);
    measure("find-and-rules", rows);
    measure("rules-from-arrays", rows);
    const peers = ["zod", "ajv", "tableschema"].map((peer) => measure(`schema-${peer}`, rows));
    const fastest = Math.min(...peers.map(({ seconds }) => seconds));
    ratios[`rules ${rows}: times the floor`] = rules.seconds / floor.seconds;
    ratios[`rules ${rows}: times faster than the fastest peer's schema part`] = fastest / rules.seconds;
  }
  const costs = [10_000, ...sizes].map((rows) => {
    const { seconds } =
      results.find((each) => each.name === "rules-gongshi" && each.rows === rows) ?? measure("rules-gongshi", rows);
    return seconds / rows;
  });
  ratios["rules: cost of a row at the most rows over that at 10 000"] = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
  // The engine needs more than eight minutes for the native formulas of 100 000 rows.
  const native = measure("late-rate-native", 10_000);
  const late = [10_000, 100_000].map((rows) => measure("late-rate-gongshi", rows));
  ratios["late rate 10000: times faster than native formulas in the workbench's engine"] =
    native.seconds / (late[0]?.seconds ?? Infinity);
  measure("wrong-everywhere", sizes.at(-1) ?? 0);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function proofreaderScores(...argv: readonly string[]): string {
  const script = join(__dirname, "../proofread/print-scores.ts");
  const { stdout, status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...argv], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The proofreader was not scored:\n${stderr}`);
  return stdout;
}

if (options.json) {
  const proofreader: unknown = JSON.parse(proofreaderScores("--json"));
  process.stdout.write(`${JSON.stringify({ node: process.version, results, ratios, proofreader }, null, 2)}\n`);
} else {
  for (const [name, ratio] of Object.entries(ratios))
    process.stdout.write(`${ratio.toFixed(2).padStart(8)} × ${name}\n`);
  process.stdout.write(`\nproofreader, on the labelled set\n${proofreaderScores()}`);
}
