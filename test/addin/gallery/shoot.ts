import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ThemeName } from "../../../addin/app/app-state";
import { type Language } from "../../../src";
import { openGallery } from "./open-gallery";
import { scenes } from "./scenes";

/** Which looks are photographed: every scene in the first, and the others to see what changes. */
const looks: readonly { readonly language: Language; readonly theme: ThemeName; readonly width: number }[] = [
  { language: "zh", theme: "light", width: 350 },
  { language: "zh", theme: "dark", width: 320 },
  { language: "en", theme: "light", width: 320 },
  { language: "zh", theme: "contrast", width: 320 },
];

/** `npx tsx test/addin/gallery/shoot.ts [part of a scene's name] [first look only: 1]`, after the webpack build `gallery`. */
async function shoot(part: string, count: number): Promise<void> {
  const folder = join("out", "gallery", "pictures");
  if (part === "") await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const gallery = await openGallery();
  try {
    for (const { language, theme, width } of looks.slice(0, count)) {
      for (const scene of scenes.filter(({ name }) => name.includes(part))) {
        const page = await gallery.show(scene, language, theme, width);
        await page.screenshot({ path: join(folder, `${scene.name}-${language}-${theme}-${width}.png`) });
      }
    }
  } finally {
    await gallery.close();
  }
}

void shoot(process.argv[2] ?? "", Number(process.argv[3] ?? looks.length));
