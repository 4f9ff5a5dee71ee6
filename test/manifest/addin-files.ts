import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../addin/commands/command-names";
import { type ManifestSource } from "./manifest-source";

const root = join(__dirname, "../..");

/** Where the files of the built add-in come from, by the beginning of their paths. */
const sources: readonly (readonly [path: RegExp, source: string])[] = [
  [/^icons\/(.+\.png)$/, "assets/icons/$1"],
  [/^(help\.html)$/, "assets/$1"],
  [/^(shortcuts.*\.json)$/, "addin/commands/$1"],
  [/^(taskpane\.html)$/, "addin/taskpane/$1"],
  [/^functions\.js$/, "addin/functions/index.ts"],
  [/^functions\.(?:zh-CN|en-US)\.json$/, "addin/functions/function-assets.ts"],
];

const read = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);

/** The manifest of the repository, with the files that a build puts beside it or makes from others. */
export const ownManifest = (): ManifestSource => ({
  xml: readFileSync(join(root, "manifest.xml"), "utf8"),
  commands: commandNames,
  file: (path) => {
    const [pattern, source] = sources.find(([one]) => one.test(path)) ?? [];
    return pattern && source !== undefined ? read(join(root, path.replace(pattern, source))) : undefined;
  },
});

/** The manifest of a folder that was built, with the files there. */
export const builtManifest = (folder: string): ManifestSource => ({
  xml: readFileSync(join(folder, "manifest.xml"), "utf8"),
  commands: commandNames,
  file: (path) => read(join(folder, path)),
});
