import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What of a package the lockfile says. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** A package that our users get with the product; `text` is its licence's place in the texts. */
export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: number;
}

/** Packages of the lockfile that are not for development only, once a version. */
export function productionPackages(): readonly (Omit<ThirdPartyPackage, "text"> & { readonly folder: string })[] {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  const found = Object.entries(packages).flatMap(([folder, { version, license, ...kind }]) => {
    if (folder === "" || kind.dev === true || kind.devOptional === true || kind.optional === true) return [];
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    // Declarations of Node's own modules, which the document library asks for: nothing of them is shipped.
    if (name === "@types/node" || name === "undici-types") return [];
    if (version === undefined || license === undefined) throw new Error(`${folder} has no version or licence`);
    return [{ name, version, licence: license, folder }];
  });
  const once = new Map(found.map((each) => [`${each.name}@${each.version}`, each]));
  return [...once.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The notices that the product owes the authors of its packages, as JSON. */
export function renderThirdParty(): string {
  const texts: string[] = [];
  const packages = productionPackages().map(({ name, version, licence, folder }): ThirdPartyPackage => {
    const text = licenceText(folder, licence);
    if (!texts.includes(text)) texts.push(text);
    return { name, version, licence, text: texts.indexOf(text) };
  });
  return `${JSON.stringify({ packages, texts }, null, 2)}\n`;
}

function licenceText(folder: string, licence: string): string {
  const path = join(root, folder);
  const file = readdirSync(path)
    .filter((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each))
    .sort()[0];
  if (file === undefined) return standardText(licence, join(path, "package.json"));
  if (existsSync(join(path, "NOTICE"))) throw new Error(`${folder} has a NOTICE that must be passed on`);
  const lines = readFileSync(join(path, file), "utf8").split(/\r?\n/);
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  const text = lines.map((line) => line.slice(indent).trimEnd()).join("\n");
  // Packages of one house differ in this heading only.
  return text.replace(/^(?:@fluentui\/|Fluent UI React - )\S+\n/, "").trim();
}

/** The licence of a package that names it without its text. */
function standardText(licence: string, manifest: string): string {
  if (licence !== "MIT") throw new Error(`${manifest}: the text of ${licence} is missing`);
  const { author, repository } = JSON.parse(readFileSync(manifest, "utf8")) as {
    author?: string;
    repository?: { url?: string };
  };
  const holder =
    author ?? (repository?.url?.includes("github.com/microsoft/") === true ? "Microsoft Corporation" : null);
  if (holder === null) throw new Error(`${manifest} names no author`);
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
