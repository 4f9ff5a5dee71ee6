import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import { type Page } from "playwright-core";
import { scenes } from "../gallery/scenes";
import { useGallery } from "./use-gallery";

const gallery = useGallery();

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The rules that a screen breaks, each with the element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof axeCore };
    const found = await axe.run({ runOnly, resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, standards);
}

/** Whatever stands further right than the pane, and targets that are too small. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll("html, main, [role=dialog]")].flatMap(
      ({ scrollWidth, clientWidth, tagName }) =>
        scrollWidth > clientWidth ? [`${tagName} is ${scrollWidth} wide`] : [],
    );
    const small = [...document.querySelectorAll("main button, main input:not([hidden]), main select")].flatMap(
      (element) => {
        const { width, height } = (element.closest("label, .fui-SearchBox") ?? element).getBoundingClientRect();
        return width < 24 || height < 24
          ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
          : [];
      },
    );
    return [...wide, ...small];
  });

const looks = [
  { language: "zh", theme: "light" },
  { language: "zh", theme: "dark" },
  { language: "en", theme: "contrast" },
] as const;

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test.each(scenes.map((scene) => [scene.name, scene] as const))(
  "%s: nothing that axe objects to, nothing cut off at 320 pixels, nothing too small to hit",
  async (_, scene) => {
    const page = await gallery.show(scene, "zh", "light", 320);
    // A colour on its way from one look to the next is no contrast to judge.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addStyleTag({ content: "* { transition: none !important; }" });
    const troubles: Record<string, readonly string[]> = {};
    for (const look of looks) {
      await page.evaluate((change) => window.app.set(change), look);
      troubles[`${look.language}, ${look.theme}`] = [...(await violations(page)), ...(await misfits(page))];
    }
    expect(troubles).toEqual({ "zh, light": [], "zh, dark": [], "en, contrast": [] });
  },
);
