import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ensurePackages, root, runScript } from "./ensure.mjs";

// Shows the product on the sample workbooks: builds it, checks both, makes the month's annexes, says what it wrote.
ensurePackages();

const out = join(root, "out");
mkdirSync(out, { recursive: true });
const exported = "assets/sample/pingdingshan-2024-02.xlsx";
const messy = "assets/sample/penalty-ledger-messy.xlsx";
const written = (name) => join(out, name);

/** Runs the command line; exit code 1 only says that the ledger has errors. */
function gongshi(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/gongshi.js", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 && status !== 1) {
    process.stderr.write(`\n${stderr}`);
    process.exit(status ?? 3);
  }
  return stdout;
}

const summaries = [];
const steps = [
  ["构建 build", () => runScript("build")],
  [
    "核验平台导出 check the platform export",
    () => {
      const args = ["check", exported, "--as-of", "2024-03-05"];
      writeFileSync(written("pingdingshan-2024-02-report.json"), gongshi(...args, "--json"));
      summaries.push(gongshi(...args));
    },
  ],
  [
    "核验手工台账 check the hand-made ledger",
    () => {
      const report = ["--out", written("penalty-ledger-checked.xlsx"), "--csv", written("penalty-ledger-findings.csv")];
      summaries.push(gongshi("check", messy, "--as-of", "2024-03-05", ...report, "--force"));
    },
  ],
  [
    "生成附表 make the annexes",
    () => {
      const args = ["annex", exported, "--month", "2024-02"];
      writeFileSync(written("annexes-2024-02.json"), gongshi(...args, "--json"));
      summaries.push(gongshi(...args, "--out", written("annexes-2024-02.xlsx"), "--force"));
    },
  ],
];

function showProgress(done, label) {
  const bar = "█".repeat(done * 6) + "░".repeat((steps.length - done) * 6);
  const line = `${bar} ${done}/${steps.length} ${label}`;
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
}

for (const [index, [label, work]] of steps.entries()) {
  showProgress(index, label);
  work();
}
showProgress(steps.length, "完成 done");
process.stderr.write("\n");

process.stdout.write(`${summaries.join("\n")}\n`);
const names = [
  "pingdingshan-2024-02-report.json",
  "penalty-ledger-checked.xlsx",
  "penalty-ledger-findings.csv",
  "annexes-2024-02.json",
  "annexes-2024-02.xlsx",
];
process.stdout.write("已写出 written:\n");
for (const name of names) {
  const path = written(name);
  process.stdout.write(`  ${relative(root, path)} (${statSync(path).size} bytes)\n`);
}
const { totals } = JSON.parse(readFileSync(written("annexes-2024-02.json"), "utf8"));
process.stdout.write(
  `2024-02: ${totals.rows} 条, 合规率 ${totals.text.complianceRate}, 迟报率 ${totals.text.lateRate}\n`,
);
