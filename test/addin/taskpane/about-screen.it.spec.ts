import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page } from "playwright-core";
import { aboutScenes } from "../gallery/about-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(aboutScenes, name));

const shipped = JSON.parse(readFileSync(join(__dirname, "../../../addin/taskpane/third-party.json"), "utf8")) as {
  readonly packages: readonly { readonly name: string; readonly version: string }[];
};

test("diagnostics are copied: versions and sets, and nothing of the workbook", async () => {
  const page = await show("about");
  await page.evaluate(() => {
    const clipboard = { writeText: (text: string) => Promise.resolve(void (document.title = text)) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard });
  });
  await page.getByRole("button", { name: "复制诊断信息" }).click();
  await page.getByText("已复制，可以粘贴了。").waitFor();
  const copied = await page.title();
  expect(copied).toContain("Gongshi 0.1.0");
  expect(copied).toContain("KeyboardShortcuts 1.1: no");
  expect(copied).not.toContain("台账");
});

test("where copying is refused, the text is shown to be copied by hand", async () => {
  const page = await show("about");
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await page.getByRole("button", { name: "复制诊断信息" }).click();
  await page.getByText("浏览器不让复制").waitFor();
  expect(await page.locator("pre").innerText()).toContain("Gongshi 0.1.0");
});

test("the first page can be seen again", async () => {
  const page = await show("about");
  await page.getByRole("button", { name: "再看一遍首次使用页" }).click();
  expect(await calls(page)).toEqual([{ action: "showWelcome", given: [] }]);
});

test("every package that is shipped is listed when asked for, with the text of its licence", async () => {
  const page = await show("about-third-party");
  const words = await page.getByRole("main").innerText();
  expect(shipped.packages.filter(({ name, version }) => !words.includes(`${name} ${version}`))).toEqual([]);
  expect(words).toContain("Permission to use, copy, modify, and/or distribute this software");
});

test("a function is looked up by what it is for, opened and closed by keyboard", async () => {
  const page = await show("about");
  await page.getByRole("button", { name: "查函数" }).click();
  await page.getByRole("searchbox", { name: "按名称或用途查找" }).fill("截止日");
  expect(await page.getByRole("status").filter({ hasText: "个函数" }).innerText()).toBe("1 个函数");
  await page.keyboard.press("Tab");
  const entry = page.getByRole("button", { name: "DUE_DATE 报送截止日" });
  await entry.focus();
  await page.keyboard.press("Enter");
  const help = await page.getByRole("main").innerText();
  expect(help).toContain('=GS.DUE_DATE("2024-02-02")');
  expect(help).toContain("2024-02-18");
  await page.keyboard.press("Enter");
  expect(await entry.getAttribute("aria-expanded")).toBe("false");
});

test("formulas become values only after they were shown and agreed to", async () => {
  const page = await show("about-freeze");
  await page.getByText("=GS.DUE_DATE(I2)").waitFor();
  await page.getByRole("radio", { name: "当前工作表" }).click();
  await page.getByRole("button", { name: "转为数值", exact: true }).click();
  expect(await calls(page)).toEqual([
    { action: "previewFreeze", given: ["sheet"] },
    { action: "agreeFreeze", given: [] },
  ]);
});
