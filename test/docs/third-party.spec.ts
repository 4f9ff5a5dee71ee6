import { readFileSync } from "node:fs";
import { join } from "node:path";
import { productionPackages, type ThirdPartyPackage } from "./third-party";

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", path), "utf8"));

type Versions = Readonly<Record<string, string>>;
const manifest = readJson("package.json") as { readonly dependencies: Versions; readonly devDependencies: Versions };
const shipped = readJson("addin/taskpane/third-party.json") as {
  readonly packages: readonly ThirdPartyPackage[];
  readonly texts: readonly string[];
};

test("everything that the product depends on is named, at the version of the lockfile", () => {
  const named = shipped.packages.map(({ name, version }) => `${name}@${version}`);
  expect(named).toEqual(productionPackages().map(({ name, version }) => `${name}@${version}`));
  expect(named).toEqual(expect.arrayContaining(Object.entries(manifest.dependencies).map((pair) => pair.join("@"))));
});

test("tools of development are not named", () => {
  const tools = new Set(Object.keys(manifest.devDependencies));
  expect(shipped.packages.filter(({ name }) => tools.has(name))).toEqual([]);
});

test("every package comes with the text of its licence, which grants something", () => {
  const texts = shipped.packages.map(({ text }) => shipped.texts[text] ?? "");
  expect(texts.filter((text) => !/permission|licen[cs]e/i.test(text) || text.length < 300)).toEqual([]);
  expect(new Set(shipped.packages.map(({ text }) => text)).size).toBe(shipped.texts.length);
});
