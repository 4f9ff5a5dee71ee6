import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./with-lock";

const webpackCli = require.resolve("webpack-cli/bin/cli.js");

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
  /** The pane over a scripted app, in every state. */
  gallery: { built: "out/gallery/gallery.js", sources: ["addin", "src", "test/addin/gallery", "webpack.config.js"] },
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

/** Webpack works in a process of its own, since a test's module loader would get between it and its configuration. */
async function build(root: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [webpackCli, "--config-name", name], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => said.push(bytes));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(Buffer.concat(said).toString("utf8"));
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
