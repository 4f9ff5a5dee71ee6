import { type Page } from "playwright-core";
import { deadlineScenes } from "../gallery/deadline-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(deadlineScenes, name));

const items = (page: Page) => page.getByRole("list", { name: "期限清单，最紧急的在前" }).getByRole("listitem");

test("before a check the screen offers one, and nothing is asked of the engine", async () => {
  const page = await show("deadlines-unchecked");
  await page.getByRole("main").getByRole("button", { name: "核验" }).click();
  expect(await calls(page)).toEqual([{ action: "check", given: [] }]);
});

test("deadlines that were not asked for yet are asked for once", async () => {
  const page = await show("deadlines-loading");
  expect(await calls(page)).toEqual([{ action: "loadDeadlines", given: [] }]);
});

test("pressing an item selects its row in the sheet", async () => {
  const page = await show("deadlines-items");
  await page.getByRole("button", { name: "平市监处罚〔2024〕118号" }).click();
  expect(await calls(page, "goTo")).toEqual([{ action: "goTo", given: ["平台导出", "74:74"] }]);
});

test("an item tells its due day with weekday, what is left and the arithmetic", async () => {
  const page = await show("deadlines-items");
  const words = await page.getByRole("button", { name: "平市监处罚〔2024〕118号" }).innerText();
  expect(words.replace(/\s+/g, " ")).toContain("2024-03-06（周三）到期，还剩 1 个工作日");
  expect(words).toContain("2024-02-26 起第 7 个工作日为 2024-03-06（周三）");
});

test("of a hundred thousand items only those in sight are in the page, and only their pages are asked for", async () => {
  const page = await show("deadlines-many");
  expect(await items(page).count()).toBeLessThan(30);
  expect(await items(page).first().getAttribute("aria-setsize")).toBe("100000");
  expect(await calls(page, "deadlineItems")).toEqual([{ action: "deadlineItems", given: [0, 50] }]);
});

test("the keys go through the list, which is one stop of the Tab key", async () => {
  const page = await show("deadlines-many");
  expect(await page.locator("li button[tabindex='0']").count()).toBe(1);
  await items(page).first().getByRole("button").focus();
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.activeElement?.textContent.includes("118号"));
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.textContent.includes("测〔2024〕99999号"));
  await page.keyboard.press("Enter");
  expect(await calls(page, "goTo")).toEqual([{ action: "goTo", given: ["平台导出", "100099:100099"] }]);
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement?.textContent.includes("86号"));
  expect(await items(page).count()).toBeLessThan(30);
});

test("figures of a unit without rows are dashes, and the last column is its rate", async () => {
  const page = await show("deadlines-units");
  const row = (unit: string) => page.getByRole("row").filter({ hasText: unit }).getByRole("cell").allInnerTexts();
  expect(await row("市金融工作局")).toEqual(["-", "-", "-", "-", "-"]);
  expect(await row("市市场监督管理局")).toEqual(["359", "1", "1", "2", "0.28"]);
});

test("without a day of reporting no figure is shown, and the missing column is named", async () => {
  const page = await show("deadlines-no-receipt");
  expect(await page.getByRole("main").innerText()).toContain("表“平台导出”没有“报送日期”列");
  expect(await page.locator("dd").count()).toBe(0);
  await page.getByRole("button", { name: "去核验对应关系" }).click();
  expect(await calls(page, "show")).toEqual([{ action: "show", given: ["check"] }]);
});

test("with everything in time there is no list of items, only the units", async () => {
  const page = await show("deadlines-in-time");
  expect(await page.getByRole("main").innerText()).toContain("都在期限内");
  expect(await items(page).count()).toBe(0);
  expect(await page.getByRole("table").count()).toBe(1);
});

test("figures that may be out of date say so and offer a new check", async () => {
  const page = await show("deadlines-stale");
  await page.getByRole("button", { name: "重新核验" }).first().click();
  expect(await calls(page, "check")).toEqual([{ action: "check", given: [] }]);
});
