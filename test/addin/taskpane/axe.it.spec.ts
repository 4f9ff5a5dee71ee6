import { readFileSync } from "node:fs";
import { type AxeResults } from "axe-core";
import { type Page } from "playwright-core";
import { type Gallery, openGallery } from "../gallery/open-gallery";
import { scenes } from "../gallery/scenes";
import { buildBundle } from "../../workbench/server/build-bundle";

declare const axe: { run(options: unknown): Promise<AxeResults> };

let gallery: Gallery;

beforeAll(async () => {
  await buildBundle(process.cwd(), "gallery");
  gallery = await openGallery();
}, 120_000);

afterAll(() => gallery.close());

const script = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe says against a page, a line for each element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(script);
  const results = await page.evaluate(() =>
    axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

/** Elements that are wider than the pane. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("html, main, [role=dialog]")].flatMap((element) =>
      element.scrollWidth > element.clientWidth ? [element.outerHTML.slice(0, 200)] : [],
    ),
  );

describe.each([
  ["zh", "light", 350],
  ["zh", "dark", 320],
  ["zh", "contrast", 320],
  ["en", "light", 320],
] as const)("in %s, %s, at %d px", (language, theme, width) => {
  test("no scene breaks a rule of accessibility or is wider than the pane", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const scene of scenes) {
      const page = await gallery.show(scene, language, theme, width);
      const faults = [...(await violations(page)), ...(await tooWide(page))];
      if (faults.length > 0) found[scene.name] = faults;
    }
    expect(found).toEqual({});
  }, 240_000);
});
