import { type Page } from "playwright-core";
import { dishonestyScenes } from "../gallery/dishonesty-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(dishonestyScenes, name));
const changes = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

test("the form takes a month, points with decimals and another sheet, and runs only when all can be used", async () => {
  const page = await show("dishonesty-form");
  const run = page.getByRole("button", { name: "运行并预览" });
  const isOff = async () => (await run.getAttribute("aria-disabled")) === "true";
  const [month, points] = [page.getByLabel("月份"), page.getByLabel("每家超期另扣")];
  await month.fill("2024-0");
  await points.fill("一分");
  expect(await isOff()).toBe(true);
  await month.fill("2024-01");
  expect(await isOff()).toBe(true);
  await points.fill("1.25");
  expect(await isOff()).toBe(false);
  await page.getByRole("button", { name: "名单在别的工作表" }).click();
  await page.getByRole("checkbox", { name: "失信单位" }).click();
  expect(await changes(page)).toEqual([{ month: "2024-01" }, { perOverdue: 1.25 }, { sheets: [] }]);
});

test("the result shows those first that need somebody, and leads to their rows", async () => {
  const page = await show("dishonesty-result");
  const bodies = page.getByRole("list", { name: "单位（6 家）" }).getByRole("listitem");
  expect((await bodies.first().innerText()).split("\n").slice(0, 3)).toEqual([
    "超期未销号 · 汝州市公路管理局",
    "汝州市 · 1241048241706750X7",
    "2023-11-01 列入，满 3 个月 · 计划 2024-01-31 移出 · 超期 29 天",
  ]);
  await bodies.first().getByRole("button").click();
  expect(await calls(page, "goTo")).toEqual([{ action: "goTo", given: ["严重失信主体名单", "2:2"] }]);
});
