import { type Page } from "playwright-core";
import { taskIds } from "../../../src/usecases/tasks/tasks";
import { taskTitles } from "../../../src/usecases/tasks/task-titles";
import { taskScenes } from "../gallery/task-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(taskScenes, name));
const main = (page: Page) => page.getByRole("main");
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
const changes = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

test("the list offers every task once, by when it is done, and each opens with one press", async () => {
  const page = await show("tasks-list");
  expect(await main(page).getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "每天",
    "每周",
    "每月",
    "随时",
    "登记表",
  ]);
  const names = await main(page).getByRole("listitem").getByRole("button").allInnerTexts();
  const titles = names.map((name) => name.split("\n")[0]);
  expect(titles.sort()).toEqual(taskIds.map((id) => taskTitles[id].zh).sort());
  await page.getByRole("button", { name: /^每日统计表/ }).click();
  expect(await calls(page)).toEqual([{ action: "openTask", given: ["daily"] }]);
});

test("a screen that cannot be shown says so, and leaves the tabs", async () => {
  const page = await show("tasks-list");
  await page.evaluate(() => window.app.set({ task: "unheard of" as never }));
  expect(await main(page).getByRole("alert").innerText()).toContain("工作簿没有受影响");
  await page.evaluate(() => window.app.set({ task: null }));
  await page.getByRole("button", { name: "重试" }).click();
  expect(await main(page).getByRole("heading", { level: 2 }).count()).toBe(5);
  await page.evaluate(() => window.app.set({ task: "unheard of" as never }));
  await page.evaluate(() => window.app.set({ screen: "about" }));
  expect(await main(page).getByRole("alert").count()).toBe(0);
});

test("the focus goes to the task that opens, and back to its place in the list", async () => {
  const page = await show("tasks-list");
  await page.evaluate(() => window.app.set({ task: "weekly" }));
  expect(await focused(page)).toBe("周清");
  await page.getByRole("button", { name: "全部任务" }).click();
  expect(await calls(page, "openTask")).toEqual([{ action: "openTask", given: [null] }]);
  await page.evaluate(() => window.app.set({ task: null }));
  expect(await focused(page)).toMatch(/^周清/);
});

test("registers are looked at when they are asked for, told with their faults, and open", async () => {
  const page = await show("tasks-registers");
  expect(await calls(page)).toEqual([{ action: "loadRegisters", given: [] }]);
  expect(await main(page).innerText()).toContain("单元格 A7");
  await page.getByRole("button", { name: "打开 历史" }).click();
  await page.getByRole("button", { name: "新建并打开 曝光登记" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given[0])).toEqual(["history", "exposures"]);
});

test("before a check the task says so, and its button checks and goes on", async () => {
  const page = await show("tasks-unchecked");
  await page.getByRole("button", { name: "核验并继续" }).click();
  expect(await calls(page)).toEqual([{ action: "prepareTask", given: [] }]);
});

test("files are picked, told with what is in them, and let go", async () => {
  const page = await show("tasks-form");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开文件……" }).focus();
  await page.keyboard.press("Enter");
  expect((await chooser).isMultiple()).toBe(true);
  await (
    await chooser
  ).setFiles([
    { name: "甲.xlsx", mimeType: "", buffer: Buffer.from("x") },
    { name: "乙.csv", mimeType: "", buffer: Buffer.from("yy") },
  ]);
  const picked = await page.evaluate(async () => {
    const [files] = (window.app.calls.at(-1)?.given ?? []) as [
      { name: string; size: number; bytes: () => Promise<ArrayBuffer> }[],
    ];
    return Promise.all(files.map(async ({ name, size, bytes }) => [name, size, (await bytes()).byteLength]));
  });
  expect(picked).toEqual([
    ["甲.xlsx", 1, 1],
    ["乙.csv", 2, 2],
  ]);
  const files = page.getByRole("list", { name: "已打开的文件" }).locator("> li");
  expect((await files.allInnerTexts()).map((words) => words.split("\n").filter((line) => line.trim() !== ""))).toEqual([
    ["平台导出-2024年2月.xlsx", "1 个台账", "1 张表不是台账"],
    ["市场监管局报送情况说明（第二稿）.csv", "没有台账", "1 张表不是台账", expect.stringContaining("没有找到表头")],
  ]);
  await page.getByRole("button", { name: "移除“平台导出-2024年2月.xlsx”" }).click();
  expect(await calls(page, "closeFile")).toEqual([{ action: "closeFile", given: ["file 1"] }]);
});

test("ledgers and days are chosen one by one, and nothing runs while a day is missing", async () => {
  const page = await show("tasks-form");
  const ledgers = page.getByRole("group", { name: "平台导出", exact: true });
  expect(await ledgers.getByRole("checkbox").count()).toBe(3);
  await ledgers.getByRole("checkbox", { name: "行政许可：“许可”，126 行" }).click();
  await page.getByLabel("接收日期从").fill("2024-03-02");
  await page.getByLabel("接收日期从").fill("");
  expect(await page.getByText("请选一天，如 2024-02-29。").count()).toBe(1);
  const run = page.getByRole("button", { name: "运行并预览" });
  expect(await run.getAttribute("aria-disabled")).toBe("true");
  await page.getByLabel("接收日期从").fill("2024-03-03");
  expect(await changes(page)).toEqual([
    {
      ledgers: [
        { source: "workbook", ledger: 1 },
        { source: "file 1", ledger: 0 },
      ],
    },
    { from: "2024-03-02" },
    { from: "2024-03-03" },
  ]);
  await run.click();
  expect(await calls(page, "runTask")).toHaveLength(1);
});

test("units are found by a part of their name and kept in the order of the roster; none is all", async () => {
  const page = await show("tasks-units");
  await page.getByRole("searchbox", { name: "查找单位" }).fill("市");
  expect(await main(page).getByRole("checkbox", { name: /^市/ }).count()).toBe(3);
  await page.getByRole("checkbox", { name: "市教育局" }).click();
  await page.getByRole("searchbox", { name: "查找单位" }).fill("");
  await page.getByRole("checkbox", { name: "叶县" }).click();
  expect(await changes(page)).toEqual([{ units: ["市教育局", "叶县"] }, { units: null }]);
});

test("a result tells figures, names that are unknown, notes, and what agreeing does; then it is drawn", async () => {
  const page = await show("tasks-ready");
  expect(await page.getByRole("status", { name: "结果" }).innerText()).toContain("迟报 12 条，占 0.24%（12/4981）。");
  await page.getByRole("button", { name: "口径说明（2 条）" }).click();
  const words = await main(page).innerText();
  expect(words).toContain("接收时间为空的 3 条不计。");
  expect(words).toContain("示范区管委会 · 12 行");
  expect(words).toContain("将生成 3 张工作表");
  expect(words).toContain("“每日统计表”是以前生成的，将整张替换");
  expect(words).toContain("并在“历史”记入 2 行。");
  await page.getByRole("button", { name: "生成工作表", exact: true }).click();
  expect(await calls(page)).toEqual([{ action: "drawTask", given: [] }]);
});

test.each([
  ["tasks-running", "正在运行……"],
  ["tasks-opening", "运行并预览"],
])("%s: nothing can be run or drawn", async (name, label) => {
  const page = await show(name);
  await page.getByRole("button", { name: label }).click({ force: true });
  expect(await calls(page)).toEqual([]);
});

test("what is wrong with the data stands in place of a result", async () => {
  const page = await show("tasks-failed");
  expect(await main(page).getByRole("alert").innerText()).toContain("不像是平台导出");
  expect(await page.getByRole("button", { name: "生成工作表" }).count()).toBe(0);
});
