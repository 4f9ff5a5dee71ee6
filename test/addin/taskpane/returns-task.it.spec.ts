import { type Page } from "playwright-core";
import { exposureScenes, exposuresShown } from "../gallery/exposure-scenes";
import { returnsScenes } from "../gallery/returns-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf([...returnsScenes, ...exposureScenes], name));

const choices = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

const tableRows = (page: Page) =>
  page
    .getByRole("table")
    .last()
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)));

test("which rows go back, to whom and by when is chosen in the form", async () => {
  const page = await show("returns-form");
  await page.getByRole("combobox", { name: "退回哪些行" }).selectOption("有错误或提醒的");
  await page.getByRole("button", { name: "选单位" }).click();
  await page.getByRole("checkbox", { name: "叶县" }).click();
  expect(await choices(page)).toEqual([{ level: "warning" }, { units: ["叶县"] }]);
});

test("each unit stands with its rows, and those that were not chosen are told of", async () => {
  const page = await show("returns-result");
  expect((await tableRows(page)).slice(1)).toEqual([
    ["平顶山市示例局", "4", "4", "0"],
    ["鲁山县市场监督管理局", "1", "2", "0"],
    ["未识别单位", "1", "3", "0"],
  ]);
  const chosen = await show("returns-chosen");
  expect(await chosen.getByText("另有 2 个单位有问题行，这次没有选。").count()).toBe(1);
});

test("what came back stands by unit, then row by row", async () => {
  const page = await show("returned-result");
  expect((await tableRows(page)).slice(1)).toEqual([
    ["平顶山市示例局", "4", "1", "1", "1", "1", "0"],
    ["鲁山县市场监督管理局", "1", "-", "-", "-", "-", "-"],
    ["未识别单位", "1", "-", "-", "-", "-", "-"],
  ]);
  const main = page.getByRole("main");
  expect(await main.getByText("改出新问题 · 平审批许〔2024〕2号").count()).toBe(1);
  expect(await main.getByText("缺少 · 平审批许〔2024〕4号").count()).toBe(1);
  const fixed = await show("returned-all-fixed");
  expect(await fixed.getByText("发回的行都已改好。").count()).toBe(1);
});

test("exposures that need somebody come first, and their reminder can be copied", async () => {
  const page = await show("exposure-result");
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  });
  const list = page.getByRole("list", { name: "曝光的案件（6 条）" });
  expect(await list.getByRole("listitem").first().innerText()).toContain("未报送 · 丹尼斯超市");
  await page.getByRole("button", { name: "复制电话提醒" }).first().click();
  const copied = await page.evaluate(() => (window as unknown as { readonly copied: readonly string[] }).copied);
  expect(copied).toEqual(
    exposuresShown().detail.items.flatMap((item) => (item.verdict === "unmatched" ? [item.reminder] : [])),
  );
});

test("the register is a press away, and the words of a letter can be changed and taken back", async () => {
  const page = await show("exposure-form");
  await page.getByRole("button", { name: "曝光登记" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given)).toEqual([["exposures"]]);
  await page.getByRole("textbox", { name: "函的标题" }).fill("提示函");
  await page.getByRole("button", { name: "恢复原来的文字" }).click();
  const titles = (await choices(page)).map((each) => (each as { templates: { title: string } }).templates.title);
  expect(titles).toEqual(["提示函", "工作提示函"]);
});
