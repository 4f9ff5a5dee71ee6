import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import type webpackFunction from "webpack";

/** Bundles the page's own code into out/workbench when a source is newer than it. */
export async function buildPage(root: string): Promise<void> {
  const built = join(root, "out/workbench/page.js");
  const sources = ["test/workbench", "src"].map((folder) => join(root, folder));
  if (newest(sources) <= (statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0)) return;
  const require = createRequire(join(root, "package.json"));
  const webpack = require("webpack") as typeof webpackFunction;
  const configs = require("./webpack.config.js") as webpackFunction.Configuration[];
  const config = configs.find(({ name }) => name === "workbench")!;
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** When the youngest file below these folders was written. */
function newest(folders: readonly string[]): number {
  let latest = 0;
  for (const folder of folders)
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return latest;
}
