import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import type webpackFunction from "webpack";
import { withLock } from "./with-lock";

/** What a configuration of webpack.config.js writes, and all that goes into it. */
interface Bundle {
  readonly built: string;
  readonly sources: readonly string[];
}

const bundles = {
  /** The workbench's page: its own code; Univer's scripts are loaded as they are. */
  workbench: { built: "out/workbench/page.js", sources: ["test/workbench", "src", "webpack.config.js"] },
  /** Our add-in, as a web server would have it. */
  addin: {
    built: "dist/addin/manifest.xml",
    sources: ["addin", "src", "assets/icons", "assets/help.html", "manifest.xml", "webpack.config.js"],
  },
} as const satisfies Record<string, Bundle>;

/** Builds a bundle when one of its sources is newer than it; of several processes one does, and the others wait. */
export async function buildBundle(root: string, name: keyof typeof bundles): Promise<void> {
  const { built, sources } = bundles[name];
  const isStale = () =>
    Math.max(...sources.map((path) => lastWritten(join(root, path)))) > lastWritten(join(root, built));
  if (!isStale()) return;
  await withLock(join(root, `node_modules/.cache/workbench/${name}.lock`), async () => {
    if (!isStale()) return;
    const began = new Date();
    await build(root, name);
    // Webpack leaves a file alone that stays the same; what was written while it worked is not in it.
    utimesSync(join(root, built), began, began);
  });
}

async function build(root: string, name: string): Promise<void> {
  const require = createRequire(join(root, "package.json"));
  const webpack = require("webpack") as typeof webpackFunction;
  const configs = require("./webpack.config.js") as webpackFunction.Configuration[];
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(
      configs.find((config) => config.name === name)!,
      (error, stats) => {
        // What it keeps for the next time is written when it closes.
        compiler!.close(() => {
          if (error) reject(error);
          else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
          else resolve();
        });
      },
    );
  });
}

/** When a file, or the youngest below a folder, was written; 0 when there is none. */
function lastWritten(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  let latest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) latest = Math.max(latest, lastWritten(join(entry.parentPath, entry.name)));
  return latest;
}
