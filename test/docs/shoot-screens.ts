import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type FrameLocator, type Locator, type Page } from "playwright-core";
import { ChromiumWorkbench } from "../workbench/chromium/chromium-workbench";
import { startWorkbench } from "../workbench/server/start-workbench";
import { type Locale } from "../workbench/server/univer-scripts";

const root = join(__dirname, "../..");
const folder = join(root, "docs/screenshots");

/** The day on which the pictures are taken, so that they show the same verdict whenever they are made. */
const today = new Date(2024, 2, 5, 10, 42);

/** The add-in at work in the workbench, before the camera. */
class Studio {
  readonly pane: FrameLocator;

  private constructor(
    readonly workbench: ChromiumWorkbench,
    readonly page: Page,
  ) {
    this.pane = page.frameLocator("iframe.pane-frame");
  }

  static async open(workbook: string, locale: Locale): Promise<Studio> {
    const server = await startWorkbench({ root, port: 0, workbook: join(root, "assets/sample", workbook), locale });
    const workbench = await ChromiumWorkbench.connect(server);
    const { page } = workbench;
    await page.setViewportSize({ width: 1400, height: 860 });
    await page.clock.setFixedTime(today);
    await page.reload();
    await workbench.addinFrame();
    return new Studio(workbench, page);
  }

  /** Presses a button of our tab on the ribbon. */
  async ribbon(tab: string, button: string): Promise<void> {
    await this.page.getByRole("tab", { name: tab }).click();
    await this.page.locator(".ribbon-button", { hasText: new RegExp(`^${button}$`) }).click();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name });
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** The whole workbench. */
  async window(name: string): Promise<void> {
    await this.#settle();
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** The pane alone. */
  async shoot(name: string): Promise<void> {
    await this.#settle();
    await this.page.locator("iframe.pane-frame").screenshot({ path: join(folder, `${name}.png`) });
  }

  /** Until what moves has come to rest. */
  async #settle(): Promise<void> {
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await this.page.waitForTimeout(800);
  }
}

async function shootChinese(): Promise<void> {
  const studio = await Studio.open("penalty-ledger-messy.xlsx", "zh-CN");
  try {
    await studio.ribbon("信用公示", "公示");
    await studio.button("开始").waitFor();
    await studio.shoot("first-run");
    await studio.button("开始").click();
    await studio.pane.getByText("找到").waitFor();
    await studio.shoot("found");
    await studio.ribbon("信用公示", "核验");
    await studio.pane.getByRole("heading", { name: /报送/ }).waitFor();
    await studio.shoot("result");
    await studio.window("workbench");
    for (const [tab, name] of [
      ["期限", "deadlines"],
      ["附表", "annexes"],
      ["设置", "settings"],
      ["关于", "about"],
    ] as const) {
      await studio.tab(tab);
      await studio.shoot(name);
    }
  } finally {
    await studio.workbench.close();
  }
}

async function shootAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await shootChinese();
}

void shootAll();
