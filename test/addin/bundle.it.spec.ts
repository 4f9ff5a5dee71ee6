import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import thirdParty from "../../addin/taskpane/third-party.json";
import { buildBundle } from "../workbench/server/build-bundle";
import { openAddin } from "./support/open-addin";

const root = join(__dirname, "../..");
const folder = join(root, "dist/addin");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const filesOf = (ending: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(ending));
const zippedKilobytes = (name: string): number => gzipSync(readFileSync(join(folder, name))).length / 1024;

/** What a bundle was made of, as its source map says. */
const sourcesOf = (map: string): readonly string[] =>
  (JSON.parse(read(map)) as { readonly sources: readonly string[] }).sources;

beforeAll(() => buildBundle(root, "addin"), 600_000);

describe("what the browser loads before the pane is there", () => {
  test("is at most 350 kB zipped for the pane, and 60 kB for the functions", () => {
    expect(zippedKilobytes("taskpane.js")).toBeLessThanOrEqual(350);
    expect(zippedKilobytes("functions.js") + zippedKilobytes("ledger-functions.js")).toBeLessThanOrEqual(60);
  });

  test("is Office.js, the functions and the pane, and no script stands in the page itself", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, attributes = "", text = ""]) => ({
      source: /src="?([^\s"]*)/.exec(attributes)?.[1],
      text,
    }));
    expect(scripts).toEqual([
      { source: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", text: "" },
      { source: "functions.js", text: "" },
      { source: "taskpane.js", text: "" },
    ]);
    expect(page).not.toMatch(/\son\w+=|javascript:/i);
  });

  test("leaves the rules to the worker, and all scripts together are at most 850 kB", () => {
    expect(sourcesOf("taskpane.js.map").filter((source) => source.includes("/src/rules/"))).toEqual([]);
    expect(filesOf(".js").reduce((sum, name) => sum + zippedKilobytes(name), 0)).toBeLessThanOrEqual(850);
  });

  test("leaves the library of Word files to who wants one, the worker as well", () => {
    const [worker = ""] = filesOf(".js.map").filter(isWorker);
    const isLibrary = (source: string): boolean => source.includes("/node_modules/docx/");
    for (const map of ["taskpane.js.map", worker]) expect(sourcesOf(map).filter(isLibrary)).toEqual([]);
    const chunks = filesOf(".js.map").filter((map) => sourcesOf(map).some(isLibrary));
    expect(chunks.reduce((sum, map) => sum + zippedKilobytes(map.replace(".map", "")), 0)).toBeLessThanOrEqual(90);
  });
});

describe("what may run", () => {
  test("is said by the page: scripts of its own and of Microsoft's, no code from text, nobody to talk to", () => {
    const content =
      /<meta(?=[^>]*Content-Security-Policy)[^>]*content="([^"]*)"/.exec(read("taskpane.html"))?.[1] ?? "";
    const policy = Object.fromEntries(
      content.split(";").map((part) => {
        const [name = "", ...sources] = part.trim().split(" ");
        return [name, sources];
      }),
    );
    expect(policy).toMatchObject({ "default-src": ["'none'"], "connect-src": ["'self'"], "worker-src": ["'self'"] });
    expect(policy["script-src"]).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://appsforoffice.cdn.partner.office365.cn",
    ]);
  });

  test("is never made of text: what libraries have for it is behind a condition that does not hold", () => {
    const makers = filesOf(".js").flatMap((name) =>
      [...read(name).matchAll(/.{40}(?:\beval|new Function)\(("[^"]*")?/g)].map(([text]) => text),
    );
    // webpack, where there is no globalThis, and zod, which asks whether it could.
    const known = /(?:try\{return this\|\||try\{return )new Function\("(?:return this)?"$/;
    expect(makers.filter((text) => !known.test(text))).toEqual([]);
    const askers = filesOf(".js").filter((name) => read(name).includes(`new Function("")`));
    const entries = [
      "taskpane.js",
      ...filesOf(".js.map")
        .filter(isWorker)
        .map((map) => map.replace(".map", "")),
    ];
    expect(askers.length).toBeGreaterThan(0);
    expect(entries.filter((name) => !read(name).includes("jitless:!0"))).toEqual([]);
  });

  test("is all that runs: the browser has nothing to refuse while the pane starts", async () => {
    const addin = await openAddin();
    try {
      const { page } = addin.workbench;
      const refused: string[] = [];
      page.on("console", (message) => {
        if (/Content Security Policy|unsafe-eval/.test(message.text())) refused.push(message.text());
      });
      await page.reload();
      await page.waitForFunction(() => globalThis.workbench !== undefined);
      const pane = await addin.workbench.addinFrame();
      await pane.locator("#pane button").first().waitFor({ state: "attached" });
      expect(refused).toEqual([]);
      expect(addin.workbench.externalRequests).toEqual([]);
    } finally {
      await addin.close();
    }
  }, 300_000);
});

describe("what the files tell", () => {
  test("is nothing of the machine that built them", () => {
    const texts = [...filesOf(".js"), ...filesOf(".html"), ...filesOf(".json"), ...filesOf(".map")];
    expect(texts.filter((name) => read(name).includes(root))).toEqual([]);
    expect([...filesOf(".js"), ...filesOf(".html")].filter((name) => read(name).includes("node_modules"))).toEqual([]);
  });

  test("names no host but Microsoft's, beside names of formats and pages about errors and licences", () => {
    const hosts = [...filesOf(".js"), ...filesOf(".html")].flatMap((name) =>
      [...read(name).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host),
    );
    expect([...new Set(hosts)].sort()).toEqual([
      "aka.ms",
      "answers.microsoft.com",
      "appsforoffice.cdn.partner.office365.cn",
      "appsforoffice.microsoft.com",
      "json-schema.org",
      "purl.oclc.org",
      "purl.org",
      "reactjs.org",
      "schemas.microsoft.com",
      "schemas.openxmlformats.org",
      "www.apache.org",
      "www.w3.org",
    ]);
  });

  test("includes the licence of everything that is in them", () => {
    const packages = filesOf(".js.map")
      .flatMap(sourcesOf)
      .flatMap((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    const named = new Set(thirdParty.packages.map(({ name }) => name));
    expect(packages).toContain("react-dom");
    expect([...new Set(packages)].filter((name) => !named.has(name))).toEqual([]);
  });
});

function isWorker(map: string): boolean {
  return sourcesOf(map).some((source) => source.endsWith("/addin/engine/worker.ts"));
}
