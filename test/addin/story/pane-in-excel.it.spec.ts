import { readFileSync } from "node:fs";
import { type AxeResults } from "axe-core";
import { Clerk } from "./clerk";

declare const axe: { run(options: unknown): Promise<AxeResults> };

declare global {
  interface Window {
    /** What the client has told its host of focus and keys, by its own numbers. */
    told: number[];
  }
}

/** The client's numbers for the focus leaving the pane at its end. */
const tabExit = 13;

const axeScript = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const screens = ["核验", "期限", "附表", "任务", "设置", "关于"] as const;

jest.setTimeout(120_000);

let clerk: Clerk;

/** The pane as it stands in Excel, with the client that takes over Tab and Escape. */
describe("the pane in Excel", () => {
  const found: Record<string, readonly string[]> = {};

  beforeAll(async () => {
    clerk = await Clerk.sitDown("penalty-ledger-messy.xlsx", "zh-CN");
    await clerk.page.evaluate(() => {
      window.told = [];
      addEventListener("message", ({ data }) => {
        if (typeof data !== "string" || !data.includes("ContextActivationManager_notifyHost")) return;
        const { _data: told } = JSON.parse(data) as { readonly _data: readonly [string, number] };
        window.told.push(told[1]);
      });
    });
  }, 600_000);

  afterAll(() => clerk.leave());

  /** Asks axe about what the pane shows, in each look. */
  async function examine(scene: string): Promise<void> {
    await clerk.pane.evaluate(axeScript);
    for (const look of ["light", "dark", "contrast"] as const) {
      await clerk.look(look);
      // Forced colours are the system's, and axe sees those that they replace: it reads the fill of a text, which
      // Chromium gives as the page has it. The theme's own colours are judged in the gallery.
      const { violations } = await clerk.pane.evaluate(
        (enabled) =>
          axe.run({
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "color-contrast": { enabled } },
          }),
        look !== "contrast",
      );
      if (violations.length > 0)
        found[`${scene}, ${look}`] = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
        );
    }
    await clerk.look("light");
  }

  test("axe objects to nothing, whatever screen stands open in whatever look", async () => {
    await clerk.ribbon("Pane");
    await clerk.says("不改动您的内容");
    await examine("first page");
    await clerk.button("开始").click();
    await clerk.says("找到 3 份台账");
    await examine("found");
    await clerk.ribbon("Check");
    await clerk.says("还不能报送：61 行有错误");
    await clerk.rest();
    for (const screen of screens) {
      await clerk.tab(screen);
      await clerk.rest();
      await examine(screen);
    }
    await clerk.tab("核验");
    await clerk.button(/^一键修正/).click();
    await examine("fixes");
    await clerk.page.keyboard.press("Escape");
    await clerk.pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(found).toEqual({});
  });

  test.each(screens)("%s: Tab reaches every control and leaves at the end", async (screen) => {
    await clerk.tab(screen);
    await clerk.rest();
    await clerk.page.evaluate(() => (window.told = []));
    const controls = await clerk.controls();
    const reached = new Set([await clerk.focused()]);
    for (let presses = 0; presses < 100; presses += 1) {
      await clerk.page.keyboard.press("Tab");
      if (await clerk.page.evaluate((exit) => window.told.includes(exit), tabExit)) break;
      reached.add(await clerk.focused());
    }
    expect(await clerk.page.evaluate(() => window.told)).toContain(tabExit);
    expect(controls.filter((control) => !reached.has(control))).toEqual([]);
    expect(controls.length).toBeGreaterThan(3);
  });

  test("Escape closes a dialog and gives the focus back to what opened it", async () => {
    await clerk.tab("核验");
    await clerk.find("D22");
    const opener = clerk.button("豁免…").first();
    await opener.focus();
    await clerk.page.keyboard.press("Enter");
    await clerk.pane.getByRole("dialog").waitFor();
    await clerk.page.keyboard.press("Escape");
    await clerk.pane.getByRole("dialog").waitFor({ state: "detached" });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
