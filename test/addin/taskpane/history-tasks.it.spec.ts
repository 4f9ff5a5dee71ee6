import { type Page } from "playwright-core";
import { historyScenes } from "../gallery/history-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(historyScenes, name));

const cellsOf = (page: Page, table: string, row: string) =>
  page.getByRole("table", { name: table }).getByRole("row", { name: row }).getByRole("cell").allTextContents();

test("the form says what choosing nothing means, and tells its choices", async () => {
  const page = await show("history-form");
  expect(await page.getByText("变化最大的几个单位").count()).toBe(1);
  await page
    .getByRole("group", { name: "上月台账" })
    .getByRole("checkbox", { name: "行政处罚：“处罚”，40 行" })
    .click();
  expect((await calls(page, "setTask")).map(({ given }) => given[0])).toEqual([
    { before: [{ source: "workbook", ledger: 0 }] },
  ]);
});

test("months are shown of all units, then of the one that is chosen; months without data are one line", async () => {
  const page = await show("history-result");
  expect(await cellsOf(page, "全部单位", "2024-01")).toEqual(["205", "99.02", "1.46", "2.50"]);
  expect(await page.getByRole("row", { name: "2023-03 至 2023-08 没有数据" }).count()).toBe(1);
  await page.getByRole("combobox", { name: "看哪个单位" }).selectOption("市交通运输局");
  expect((await cellsOf(page, "市交通运输局", "2024-01")).slice(-2)).toEqual(["92.5", "2"]);
  expect(await page.getByRole("figure").innerText()).toBe(
    "市交通运输局得分，2023-02 至 2024-02：最低 86.50，最高 95.00，最近 92.50，8 个月没有数据",
  );
});

test("what became of the findings is counted and listed", async () => {
  const page = await show("history-result");
  const tiles = await page.getByRole("definition").allTextContents();
  expect(tiles).toEqual(["2", "1", "3"]);
  await page.getByRole("button", { name: "已改正（3 处）" }).click();
  const fixed = page.getByRole("list", { name: "已改正（3 处）" });
  expect(await fixed.getByRole("listitem").first().innerText()).toContain("市交通运输局 · “处罚”第 ");
});

test("a conflict opens to the cells that differ, and every file says what was taken", async () => {
  const page = await show("merge-result");
  expect(await page.getByText("处罚内容: 罚款5000元 → 罚款500元").count()).toBe(1);
  expect(await page.getByText("处罚 · 行政处罚 · 12 行").count()).toBe(1);
  expect(await page.getByRole("heading", { name: "来源（2 个文件）" }).count()).toBe(1);
});
