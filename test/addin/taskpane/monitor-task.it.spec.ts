import { type Page } from "playwright-core";
import { february, monitored } from "../../monitoring/monitor-case";
import { monitorScenes } from "../gallery/monitor-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(monitorScenes, name));

const choices = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

test("the form tells its choices one by one, and nothing runs for a month that is none", async () => {
  const page = await show("monitor-form");
  await page.getByRole("textbox", { name: "统计截至" }).fill("2024-02-20 16:30");
  await page.getByRole("switch", { name: "20 日是休息日的顺延" }).click();
  await page.getByRole("switch", { name: "附季通报" }).click();
  const month = page.getByRole("textbox", { name: "报送月份" });
  await month.fill("2024-13");
  const run = page.getByRole("button", { name: "运行并预览" });
  expect(await run.getAttribute("aria-disabled")).toBe("true");
  await month.fill("2024-01");
  expect(await run.getAttribute("aria-disabled")).not.toBe("true");
  expect(await choices(page)).toEqual([
    ...[{ asOf: "2024-02-20 16:30" }, { movesFromHolidays: true }, { hasQuarter: true }, { month: "2024-01" }],
  ]);
});

test("the form leads to both registers", async () => {
  const page = await show("monitor-form");
  await page.getByRole("button", { name: "城市信用指标" }).click();
  await page.getByRole("button", { name: "指标报送登记" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given)).toEqual([["indicators"], ["submissions"]]);
});

/** What the page puts on the clipboard from now on. */
async function clipboard(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  });
  return () => page.evaluate(() => (window as unknown as { readonly copied: readonly string[] }).copied);
}

test("a unit opens to what it has not reported, and its reminder can be copied", async () => {
  const page = await show("monitor-result");
  const copied = await clipboard(page);
  await page.getByRole("button", { name: "市卫健委（1 项）" }).click();
  const main = page.getByRole("main");
  expect(await main.getByText("1 地方红黑名单 · 不完整 · 缺：数量").count()).toBe(1);
  expect(await main.getByText("2 联合惩戒案例 · 缺报").count()).toBe(1);
  await page.getByRole("button", { name: "复制提醒" }).first().click();
  await page.getByRole("button", { name: "复制全部提醒" }).click();
  await page.getByRole("button", { name: "复制通报" }).click();
  const { reminders, bulletin } = monitored().detail;
  const [first, second] = reminders.map(({ text }) => text);
  expect(await copied()).toEqual([first, `${first}\n\n${second}`, bulletin]);
});

test("before the deadline units are asked in time, and nobody is ranked", async () => {
  const page = await show("monitor-early");
  const copied = await clipboard(page);
  await page.getByRole("button", { name: "复制全部提醒" }).click();
  expect((await copied())[0]).toContain("请于2月20日17:00前报送");
  const row = page.getByRole("row", { name: "市教育局" });
  expect(await row.getByRole("cell").allInnerTexts()).toEqual(["-", "3", "3", "100.00"]);
  expect(monitored(february, { asOf: "2024-02-20 16:00" }).detail.assessment.isOver).toBe(false);
});

test("where all have reported nobody is named", async () => {
  const page = await show("monitor-whole");
  expect(await page.getByText("各单位都已报齐。").count()).toBe(1);
  expect(await page.getByRole("button", { name: "复制全部提醒" }).count()).toBe(0);
});
