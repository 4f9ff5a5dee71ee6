import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Page } from "playwright-core";
import { launchChromium } from "../workbench/chromium/launch-chromium";
import { iconSizes } from "./icon-sizes";

const root = join(__dirname, "../..");
const icons = join(root, "assets/icons");

/** Ribbons on which the icons are looked at: light, dark, and as a small button. */
const ribbons = ["#ffffff", "#f3f2f1", "#292929", "#0a0a0a"];

/**
 * Draws every icon of assets/icons/svg in every size, and a sheet of all of them to look at (out/icons.png). Their lines
 * are two units of 32 wide and lie on odd ones, so that they fall on whole pixels in sizes of 16, 32, 48 and 64.
 */
async function drawIcons(): Promise<void> {
  const drawings = readdirSync(join(icons, "svg")).map((file) => ({
    name: basename(file, ".svg"),
    svg: readFileSync(join(icons, "svg", file), "utf8"),
  }));
  const browser = await launchChromium("");
  const page = await browser.newPage();
  for (const { name, svg } of drawings)
    for (const size of iconSizes) writeFileSync(join(icons, `${name}-${size}.png`), await draw(page, svg, size));
  mkdirSync(join(root, "out"), { recursive: true });
  await page.setViewportSize({ width: 1080, height: 900 });
  await page.setContent(contactSheet(drawings.map(({ name }) => name)));
  writeFileSync(join(root, "out/icons.png"), await page.screenshot({ fullPage: true }));
  await browser.close();
}

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

function contactSheet(names: readonly string[]): string {
  const image = (name: string, size: number) => {
    const bytes = readFileSync(join(icons, `${name}-${size}.png`)).toString("base64");
    return `<img style="margin: 4px; vertical-align: middle" src="data:image/png;base64,${bytes}" alt="${name} ${size}">`;
  };
  const large = (name: string) => image(name, 16).replace('style="', 'width=96 style="image-rendering: pixelated; ');
  const rows = names
    .map((name) => `<div>${iconSizes.map((size) => image(name, size)).join("")}${large(name)}</div>`)
    .join("");
  return ribbons.map((color) => `<div style="float: left; padding: 8px; background: ${color}">${rows}</div>`).join("");
}

void drawIcons();
