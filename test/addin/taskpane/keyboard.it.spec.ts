import { type Page } from "playwright-core";
import { type Gallery, openGallery } from "../gallery/open-gallery";
import { scenes } from "../gallery/scenes";
import { buildBundle } from "../../workbench/server/build-bundle";
import { takeOverTab } from "./client-tab";

let gallery: Gallery;

beforeAll(async () => {
  await buildBundle(process.cwd(), "gallery");
  gallery = await openGallery();
}, 120_000);

afterAll(() => gallery.close());

async function open(name: string): Promise<Page> {
  const scene = scenes.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`no scene ${name}`);
  const page = await gallery.show({ ...scene, press: { zh: [], en: [] } }, "zh", "light", 350);
  await takeOverTab(page);
  return page;
}

/** What has the focus, by its name or its first words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return label.replace(/\s+/g, " ").trim().slice(0, 12);
  });

async function tabThrough(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  const stops = [await focused(page)];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if ((await page.evaluate(() => window.tabExits)) > 0) return stops;
    stops.push(await focused(page));
  }
  throw new Error(`Tab never leaves the pane: ${stops.join(" → ")}`);
}

const calls = (page: Page, action: string): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate(
    (wanted) => window.app.calls.filter((call) => call.action === wanted).map(({ given }) => given),
    action,
  );

test("Tab goes once through everything, one line of the list, and out again; and back", async () => {
  const page = await open("check-list");
  await page.evaluate(() => document.querySelector<HTMLElement>("#tab-check")?.focus());
  const stops = await tabThrough(page, "Tab");
  expect(stops).toEqual([
    "核验",
    "重新核验",
    "查看对应关系",
    "一键修正 1 处…",
    "恢复修正…",
    "标记图例",
    "按规则",
    "按列",
    "按单位",
    "已豁免 1",
    "查找单元格、文号、说明",
    "错误",
    "提醒",
    "提示",
    expect.stringContaining("U40"),
    "到“2024年2月处罚台",
    "修正…",
    "豁免…",
    "依据",
    "问题清单",
    "标注副本",
    "复制 CSV",
    "清除标记",
  ]);
  // Whoever comes back from the grid with Shift+Tab lands on the last stop.
  await page.evaluate(() => (window.tabExits = 0));
  await page.getByRole("button", { name: "清除标记" }).focus();
  expect(await tabThrough(page, "Shift+Tab")).toEqual([...stops].reverse());
});

test("the arrow keys go from tab to tab", async () => {
  const page = await open("check-found");
  await page.evaluate(() => document.querySelector<HTMLElement>("#tab-check")?.focus());
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  expect(await calls(page, "show")).toEqual([["deadlines"], ["about"], ["check"]]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-check");
});

test("in the list the arrow keys go from line to line, and Enter goes to the cell", async () => {
  const page = await open("check-not-compliant");
  await page.evaluate(() => document.querySelector<HTMLElement>("[role=row][aria-level='1']")?.focus());
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await calls(page, "select")).toEqual([["required/blank:26:P"]]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-selected"))).toBe("true");
});

test("of a hundred thousand findings only those in view exist, and the last is a key away", async () => {
  const page = await open("check-many");
  await page.evaluate(() => document.querySelector<HTMLElement>("[role=row]")?.focus());
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "40");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-rowindex") === "2540");
  await page.keyboard.press("Enter");
  expect(await calls(page, "select")).toEqual([["rule/39:2499"]]);
  expect(await page.locator("[role=row]").count()).toBeLessThan(40);
});

test("a finding that is selected elsewhere is shown, in a group that was closed", async () => {
  const page = await open("check-many");
  await page.evaluate(() => window.app.set({ selected: "rule/20:1234" }));
  const row = page.locator("[role=row][aria-selected='true']");
  await row.waitFor();
  const [box, filters] = [await row.boundingBox(), await page.getByRole("searchbox").boundingBox()];
  expect(box?.y).toBeGreaterThan((filters?.y ?? Infinity) + (filters?.height ?? 0));
  expect(box?.y).toBeLessThan(600);
});

test("in a dialog Tab stays, Escape closes it, and the focus goes back to where it came from", async () => {
  const page = await open("check-not-compliant");
  await page.getByRole("button", { name: "豁免…" }).first().click();
  await page.getByRole("dialog").waitFor();
  const stops = new Set<string>();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    stops.add(await focused(page));
    expect(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null)).toBe(true);
  }
  expect(await page.evaluate(() => window.tabExits)).toBe(0);
  expect([...stops]).toEqual(expect.arrayContaining(["关闭", "取消", "豁免"]));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await focused(page)).toBe("豁免…");
});

test("a waiver needs a reason and an approver", async () => {
  const page = await open("check-not-compliant");
  await page.getByRole("button", { name: "豁免…" }).first().click();
  await page.getByRole("button", { name: "豁免", exact: true }).click();
  expect(await calls(page, "waive")).toEqual([]);
  await page.getByLabel("理由").fill(" 决定书另有说明 ");
  await page.getByLabel("批准人").fill("王科长");
  await page.getByRole("button", { name: "豁免", exact: true }).click();
  expect(await calls(page, "waive")).toEqual([[{ reason: "决定书另有说明", approver: "王科长", until: null }]]);
});

test("a search is made when the hand rests", async () => {
  const page = await open("check-not-compliant");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("鲁山县", { delay: 20 });
  await page.waitForTimeout(400);
  expect(await calls(page, "setQuery")).toEqual([[{ text: "鲁山县" }]]);
});
