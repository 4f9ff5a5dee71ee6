import { type Page } from "playwright-core";
import { compareScenes, comparison } from "../gallery/compare-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(compareScenes, name));

test("the form tells the month and the sampled units, and nothing runs for a month that is none", async () => {
  const page = await show("compare-form");
  await page.getByRole("textbox", { name: "只比对这个月作出的决定" }).fill("2024-01");
  await page.getByRole("textbox", { name: "只比对这个月作出的决定" }).fill("");
  expect((await calls(page, "setTask")).map(({ given }) => given[0])).toEqual([{ month: "2024-01" }, { month: "" }]);
});

test("a press on 同一 or 不同 records the verdict under the keys of both rows", async () => {
  const page = await show("compare-result");
  const [first, second] = comparison.detail.near.shown;
  await page.getByRole("button", { name: `同一：${first?.ledger?.documentNumber ?? ""}` }).click();
  await page.getByRole("button", { name: `不同：${second?.ledger?.documentNumber ?? ""}` }).click();
  expect((await calls(page, "record")).map(({ given }) => given)).toEqual([
    ["pairs", [[first?.ledger?.key, first?.platform?.key, "同一", comparison.detail.asOf, first?.why]]],
    ["pairs", [[second?.ledger?.key, second?.platform?.key, "不同", comparison.detail.asOf, second?.why]]],
  ]);
});

test("a row of the workbook is gone to; one of another file only tells where it stands", async () => {
  const page = await show("compare-result");
  await page.getByRole("button", { name: "“处罚”第 24 行" }).click();
  expect((await calls(page, "goTo")).map(({ given }) => given)).toEqual([["处罚", "24:24"]]);
  expect(await page.getByText("平台1.xlsx").count()).toBeGreaterThan(0);
});

test("the table has each unit's figures and their sum", async () => {
  const page = await show("compare-result");
  const cells = (name: string) => page.getByRole("row", { name }).getByRole("cell").allInnerTexts();
  expect(await cells("市市场监管局")).toEqual(["22", "1", "1", "1", "4.55"]);
  expect(await cells("合计")).toEqual(["24", "1", "2", "2", "8.33"]);
});

test("where all were reported nothing asks for anything", async () => {
  const page = await show("compare-clean");
  expect(await page.getByRole("heading", { name: "逐条情况" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "比对确认" }).count()).toBe(1);
});
