import { type Page } from "playwright-core";
import { settingsScenes } from "../gallery/settings-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(settingsScenes, name));

const sheet = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });

test("the sheets are looked at whenever the screen is opened", async () => {
  const page = await show("settings-ready");
  expect(await calls(page)).toEqual([{ action: "loadParameters", given: [] }]);
});

test("the button of a sheet names it and opens it; one that would be added says so before", async () => {
  const page = await show("settings-ready");
  expect(await sheet(page, "单位名录").innerText()).not.toContain("新建会在最后加一张工作表");
  expect(await sheet(page, "节假日").innerText()).toContain("新建会在最后加一张工作表");
  await page.getByRole("button", { name: "打开 单位名录" }).click();
  await page.getByRole("button", { name: "新建并打开 节假日" }).click();
  expect(await calls(page, "openParameterSheet")).toEqual([
    { action: "openParameterSheet", given: ["roster"] },
    { action: "openParameterSheet", given: ["calendar"] },
  ]);
});

test("faults are listed with their cells, and that they stop a check", async () => {
  const page = await show("settings-faults");
  const words = await sheet(page, "单位名录").first().innerText();
  expect(words).toContain("2 处要改");
  expect(words).toContain("改正之前不能核验");
  expect(words).toContain("单元格 C7");
  expect(words).toContain("单元格 A12");
});

test("the first year that the calendar does not cover is named", async () => {
  const page = await show("settings-ready");
  const words = await page.getByRole("main").innerText();
  expect(words).toContain("2004–2026 年放假和调休已知");
  expect(words).toContain("2027 年不在其中");
  expect(words).toContain("2 处问题按“豁免登记”豁免");
});

test("after editing, workbook and settings are looked at again", async () => {
  const page = await show("settings-ready");
  await page.getByRole("button", { name: "改好了，重新检查" }).click();
  expect((await calls(page)).map(({ action }) => action)).toEqual(["loadParameters", "look", "loadParameters"]);
});

test("settings that could not be read can be read again", async () => {
  const page = await show("settings-failed");
  expect(await page.getByRole("main").getByRole("alert").innerText()).toContain("正在编辑单元格");
  await page.getByRole("button", { name: "重试" }).click();
  expect(await calls(page)).toEqual([
    { action: "loadParameters", given: [] },
    { action: "loadParameters", given: [] },
  ]);
});
