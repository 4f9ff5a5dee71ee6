import { type Page } from "playwright-core";
import { sampleTaskScenes } from "../gallery/sample-task-scenes";
import { scoreScenes } from "../gallery/score-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const choices = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

test("a unit opens to its arithmetic, to the rows that cost points, and to what would raise it", async () => {
  const page = await gallery.show(sceneOf(scoreScenes, "score-result"));
  const main = page.getByRole("main");
  for (const text of ["30 × 9/10 = 27.00", "25 × (1 − 2/11) = 20.45（本组抽查合计）"]) {
    expect(await main.getByText(text).count()).toBe(1);
  }
  expect(await main.getByText("改正 1 行不合规数据：+3.00 分，总分 95.45，第 2 名").count()).toBe(1);
  await page.getByRole("button", { name: "“平台”第 11 行" }).click();
  expect((await calls(page, "goTo")).map(({ given }) => given)).toEqual([["平台", "11:11"]]);
});

test("the ranking says in words who is warned, twice running, or not ranked", async () => {
  const page = await gallery.show(sceneOf(scoreScenes, "score-result"));
  const names = await page.getByRole("main").getByRole("button").allInnerTexts();
  expect(names.filter((name) => /局|县/.test(name)).map((name) => name.trim())).toEqual([
    ...["1 戊县 100.00", "2 丙局 95.45 警示", "3 甲局 92.45 警示", "4 乙局 80.45 连续两次警示", "- 丁局 - 不排名"],
  ]);
});

test("the forms lead to the registers", async () => {
  const page = await gallery.show(sceneOf(scoreScenes, "score-form"));
  await page.getByRole("button", { name: "考核登记" }).click();
  await page.getByRole("button", { name: "考核方案" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given)).toEqual([["assessment"], ["scheme"]]);
});

test("the draw is set up by seed, day and numbers", async () => {
  const page = await gallery.show(sceneOf(sampleTaskScenes, "sample-form"));
  await page.getByRole("textbox", { name: "种子" }).fill("0831");
  await page.getByLabel("市直抽几家").fill("8");
  expect(await choices(page)).toEqual([{ seed: "0831" }, { municipal: 8 }]);
});

test("who was drawn stands in order, everybody else with a number behind a line", async () => {
  const page = await gallery.show(sceneOf(sampleTaskScenes, "sample-result"));
  const [municipal, , county] = await page.getByRole("main").locator("ol").all();
  expect(await municipal?.getByRole("listitem").count()).toBe(5);
  expect(await county?.getByRole("listitem").count()).toBe(9);
  expect(await page.getByText("上一次抽中过，因其余单位不足，仍抽中").count()).toBe(1);
});
