import { join } from "node:path";
import { type Page } from "playwright-core";
import { type ThemeName } from "../../../addin/app/app-state";
import { type Language } from "../../../src";
import { buildBundle } from "../../workbench/server/build-bundle";
import { type FakeApp } from "../gallery/fake-app";
import { type Gallery, openGallery } from "../gallery/open-gallery";
import { type Scene } from "../gallery/scene";

interface GalleryOfTests {
  show(scene: Scene, language?: Language, theme?: ThemeName, width?: number): Promise<Page>;
}

/** The gallery, built when it is stale and open while the tests of a file run. */
export function useGallery(): GalleryOfTests {
  let gallery: Gallery | null = null;
  beforeAll(async () => {
    await buildBundle(join(__dirname, "../../.."), "gallery");
    gallery = await openGallery();
  }, 180_000);
  afterAll(async () => gallery?.close());
  return {
    show(scene, language = "zh", theme = "light", width = 350) {
      if (gallery === null) throw new Error("The gallery is not open");
      return gallery.show(scene, language, theme, width);
    },
  };
}

/** A scene by its name. */
export function sceneOf(scenes: readonly Scene[], name: string): Scene {
  const scene = scenes.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`There is no scene ${name}`);
  return scene;
}

/** What the pane has asked the app to do so far: all of it, or one action. */
export async function calls(page: Page, action?: string): Promise<FakeApp["calls"]> {
  const all = await page.evaluate(() => window.app.calls);
  return action === undefined ? all : all.filter((call) => call.action === action);
}
