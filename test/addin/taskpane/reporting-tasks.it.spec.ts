import { type Page } from "playwright-core";
import { reportingScenes } from "../gallery/reporting-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(reportingScenes, name));

const choices = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

test("the range of the daily table follows its day", async () => {
  const page = await show("daily-form");
  await page.getByRole("combobox", { name: "统计范围" }).selectOption({ label: "当周" });
  await page.getByRole("combobox", { name: "统计范围" }).selectOption({ label: "当月" });
  await page.getByLabel("统计到哪一天").fill("2024-02-10");
  expect(await choices(page)).toEqual([
    { from: "2024-02-26", to: "2024-03-03" },
    { from: "2024-03-01", to: "2024-03-31" },
    { day: "2024-02-10", from: "2024-02-01", to: "2024-02-29" },
  ]);
});

test("a range of one's own has its days, and nothing runs while one is missing", async () => {
  const page = await show("daily-form-own");
  const from = page.getByLabel("接收日期从");
  expect(await from.inputValue()).toBe("2024-02-20");
  const run = page.getByRole("button", { name: "运行并预览" });
  await from.fill("");
  expect(await run.getAttribute("aria-disabled")).toBe("true");
  await from.fill("2024-02-21");
  expect(await run.getAttribute("aria-disabled")).not.toBe("true");
  expect(await choices(page)).toEqual([{ from: "2024-02-21" }]);
  await page.getByRole("button", { name: "统计口径" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given)).toEqual([["definitions"]]);
});

test("the daily table shows its figures, and a reminder for who is silent", async () => {
  const page = await show("daily-result");
  const cells = (name: string) => page.getByRole("row", { name }).getByRole("cell").allInnerTexts();
  expect(await cells("市市场监管局")).toEqual(["3", "1", "33.33", "66.67"]);
  expect(await cells("合计")).toEqual(["6", "1", "20.00", "66.67"]);
  expect(await page.getByText("市水利局：截至2024年3月1日，你单位已连续6周未报送").count()).toBe(1);
});

test("rows of the weekly clear lead to the sheet", async () => {
  const page = await show("weekly-result");
  await page.getByRole("button", { name: "“许可”第 4 行" }).click();
  expect((await calls(page, "goTo")).map(({ given }) => given)).toEqual([["许可", "4:4"]]);
  expect(await page.getByText("2024-02-09 起第 7 个工作日为 2024-02-26（周一）；已逾期 2 个工作日").count()).toBe(1);
});

test("the backfill accounts show both rates, and a late row with its original", async () => {
  const page = await show("backfill-result");
  const cells = (name: string) => page.getByRole("row", { name }).getByRole("cell").allInnerTexts();
  expect(await cells("计入补报窗口")).toEqual(["7", "3", "42.86"]);
  expect(await cells("不计补报窗口")).toEqual(["7", "5", "71.43"]);
  await page.getByText("原件 2022-08-20 收到").getByRole("button").click();
  expect((await calls(page, "goTo")).map(({ given }) => given)).toEqual([["许可", "2:2"]]);
});
