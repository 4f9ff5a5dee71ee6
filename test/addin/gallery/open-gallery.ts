import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { type ThemeName } from "../../../addin/app/app-state";
import { type Language } from "../../../src";
import { type Scene } from "./scene";

const { findChromium } = createRequire(__filename)("../../setup/find-chromium.cjs") as {
  readonly findChromium: () => string | undefined;
};

export interface Gallery {
  /** The page with a scene that has come to rest. */
  show(scene: Scene, language: Language, theme: ThemeName, width: number): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the built gallery in a browser. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    ...(executablePath === undefined ? { channel: "chrome" } : { executablePath }),
  });
  const page = await browser.newPage({ reducedMotion: "reduce", deviceScaleFactor: 1.5 });
  page.on("pageerror", (error) => console.error(error));
  const gallery = pathToFileURL("out/gallery/gallery.html").href;
  return {
    async show(scene, language, theme, width) {
      await page.setViewportSize({ width, height: 760 });
      await page.emulateMedia({ colorScheme: theme === "light" ? "light" : "dark" });
      await page.goto("about:blank");
      await page.goto(`${gallery}#${scene.name},${language},${theme}`);
      await page.waitForSelector("#pane [role=tablist], #pane main");
      for (const name of scene.press?.[language] ?? []) {
        await page.getByRole("button", { name, exact: true }).first().click();
      }
      // Long work is shown after a while; all else is there as soon as its part of the pane is loaded.
      const isWorking = await page.evaluate(() => window.app.state().work !== null);
      await page.waitForTimeout(isWorking ? 700 : 300);
      return page;
    },
    close: () => browser.close(),
  };
}
