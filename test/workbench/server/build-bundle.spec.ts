import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildBundle } from "./build-bundle";

let root: string;

/** A file of a small project, written at a time in seconds after its beginning. */
function write(path: string, text: string, seconds: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = new Date(Date.UTC(2024, 0, 1, 0, 0, seconds));
  utimesSync(file, time, time);
}

const built = () => readFileSync(join(root, "out/workbench/page.js"), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bundle-"));
  write("package.json", "{}", 0);
  write("src/core.js", "exports.answer = 'first';", 0);
  write("test/workbench/page.js", "console.info(require('../../src/core.js').answer);", 0);
  const config = {
    name: "workbench",
    mode: "development",
    devtool: false,
    entry: { page: join(root, "test/workbench/page.js") },
    output: { path: join(root, "out/workbench") },
  };
  write("webpack.config.js", `module.exports = [{ name: "other" }, ${JSON.stringify(config)}];`, 0);
});

afterEach(() => rmSync(root, { recursive: true }));

test("A bundle is built when it is missing or older than a source, and left alone otherwise.", async () => {
  await buildBundle(root, "workbench");
  expect(built()).toContain("first");
  write("out/workbench/page.js", "as it was", 10);
  await buildBundle(root, "workbench");
  expect(built()).toBe("as it was");
  write("src/core.js", "exports.answer = 'second';", 20);
  await buildBundle(root, "workbench");
  expect(built()).toContain("second");
});

test("A bundle that cannot be built says why.", async () => {
  write("src/core.js", "require('./nowhere.js');", 0);
  await expect(buildBundle(root, "workbench")).rejects.toThrow("nowhere.js");
});
