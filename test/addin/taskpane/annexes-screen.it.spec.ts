import { type Page } from "playwright-core";
import { annexScenes } from "../gallery/annex-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(annexScenes, name));

const draw = (page: Page) => page.getByRole("button", { name: "生成附表" });

const choices = async (page: Page) => (await calls(page, "setAnnexChoice")).map(({ given }) => given[0]);

test("before a check the screen says so, and its button checks and drafts", async () => {
  const page = await show("annexes-unchecked");
  expect(await calls(page)).toEqual([]);
  await page.getByRole("button", { name: "核验并预览附表" }).click();
  expect(await calls(page)).toEqual([{ action: "draftAnnexes", given: [] }]);
});

test("what will be made is told before it is made: rows, and what becomes of sheets that stand there", async () => {
  const page = await show("annexes-ready");
  const planned = page.getByRole("main").getByRole("listitem").filter({ hasText: /^附件/ });
  expect(
    (await planned.allInnerTexts()).map((words) => words.split("\n").filter((word) => word.trim() !== "")),
  ).toEqual([
    ["附件1", "平顶山市市直单位“双公示”信息报送情况统计表", "27 行", "另建"],
    ["附件2", "平顶山市各县（市、区）“双公示”信息报送情况统计表", "12 行", "替换"],
    ["附件3", "严重失信主体名单", "10 行", "新建"],
  ]);
  const words = await page.getByRole("main").innerText();
  expect(words).toContain("“附件2”是以前生成的，将整张替换");
  expect(words).toContain("已有您自己的同名表“附件1”，不会覆盖");
  await draw(page).click();
  expect(await calls(page)).toEqual([{ action: "drawAnnexes", given: [] }]);
});

test("choices are told one by one", async () => {
  const page = await show("annexes-ready");
  await page.getByRole("combobox", { name: "月份" }).selectOption("2024-01");
  // The state is the app's, so that here they stay as they are.
  await page.getByRole("checkbox", { name: "行政许可：“许可”，126 行" }).click();
  await page.getByRole("radio", { name: "公式" }).click();
  await page.getByRole("switch", { name: "附迟报率和数据总量图" }).click();
  expect(await choices(page)).toEqual([
    { month: "2024-01" },
    { ledgers: [0, 1] },
    { isLive: true },
    { hasChart: true },
  ]);
});

test("another month is typed, told when it is one, and nothing can be made before", async () => {
  const page = await show("annexes-ready");
  await page.getByRole("combobox", { name: "月份" }).selectOption({ label: "其他月份……" });
  const typed = page.getByRole("textbox", { name: "其他月份，如 2024-02" });
  await typed.fill("2023-13");
  expect(await page.getByText("请写成“年-月”，如 2024-02。").count()).toBe(1);
  expect(await draw(page).getAttribute("aria-disabled")).toBe("true");
  expect(await choices(page)).toEqual([]);
  await typed.fill("2023-12");
  expect(await choices(page)).toEqual([{ month: "2023-12" }]);
  expect(await page.getByText("请写成“年-月”，如 2024-02。").count()).toBe(0);
});

test("names that are not on the roster are counted and lead to it; none is left out", async () => {
  const page = await show("annexes-many-names");
  const names = page.getByRole("listitem").filter({ hasText: "办公室" });
  expect(await names.count()).toBe(8);
  await page.getByRole("button", { name: "另外 15 个" }).click();
  expect(await names.count()).toBe(23);
  await page.getByRole("button", { name: "去单位名录" }).click();
  expect(await calls(page)).toEqual([{ action: "openParameterSheet", given: ["roster"] }]);
});

test("without a roster the screen says what to do, and nothing can be made", async () => {
  const page = await show("annexes-no-roster");
  expect(await draw(page).getAttribute("aria-disabled")).toBe("true");
  await page.getByRole("button", { name: "新建并打开单位名录" }).click();
  expect(await calls(page)).toEqual([{ action: "openParameterSheet", given: ["roster"] }]);
});

test.each(["annexes-drafting", "annexes-drawing", "annexes-no-ledger"])("%s: nothing can be made", async (name) => {
  const page = await show(name);
  const button = page.getByRole("main").locator("button[aria-disabled=true]").last();
  await button.click({ force: true });
  expect(await calls(page)).toEqual([]);
});

test("a draft that failed can be tried again", async () => {
  const page = await show("annexes-failed");
  expect(await page.getByRole("main").getByRole("alert").innerText()).toContain("没有数据");
  await page.getByRole("button", { name: "重试" }).click();
  expect(await calls(page)).toEqual([{ action: "draftAnnexes", given: [] }]);
});

test("who opens the screen after a check sees a draft at once", async () => {
  const page = await show("annexes-done");
  expect(await calls(page)).toEqual([{ action: "draftAnnexes", given: [] }]);
});
