import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Runs the command line from a clone: bundles it first when a source is newer than the bundle.
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bundle = join(root, "dist/cli/gongshi.js");

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    }),
  );

const builtAt = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const changedAt = Math.max(
  newest(join(root, "src")),
  newest(join(root, "cli")),
  statSync(join(root, "package.json")).mtimeMs,
);
if (builtAt < changedAt) {
  const build = spawnSync(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "gongshi"],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
    },
  );
  if (build.status !== 0) process.exit(3);
}

// Ctrl-C goes to both; the command cleans up after itself and says so, this one only waits.
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => undefined);
const { status, signal } = spawnSync(process.execPath, ["--enable-source-maps", bundle, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(signal === null ? (status ?? 3) : 130);
