import { type Page } from "playwright-core";
import { bulletinScenes } from "../gallery/bulletin-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(bulletinScenes, name));

test("each form asks for what it needs", async () => {
  const dual = await show("bulletin-form");
  expect(await dual.getByRole("textbox", { name: "省级瞒报抽查抽取几条" }).inputValue()).toBe("23");
  expect(await dual.getByText("不足几类算覆盖率低").count()).toBe(0);
  const ten = await show("bulletin-form-ten");
  expect(await ten.getByRole("textbox", { name: "不足几类算覆盖率低" }).inputValue()).toBe("5");
  expect(await ten.getByRole("checkbox", { name: "八公示统计" }).isChecked()).toBe(true);
  expect(await ten.getByRole("textbox", { name: "省级瞒报抽查抽取几条" }).count()).toBe(0);
});

test("a wrong number stops the run until it is mended, or the other form is chosen", async () => {
  const page = await show("bulletin-form");
  const run = page.getByRole("button", { name: "运行并预览" });
  const high = page.getByRole("textbox", { name: "“报送数量高的”每组取前几位" });
  await high.fill("两");
  expect(await run.getAttribute("aria-disabled")).toBe("true");
  await high.fill("3");
  expect(await run.getAttribute("aria-disabled")).not.toBe("true");
  await high.fill("两");
  await page.getByRole("combobox", { name: "哪种通报" }).selectOption("十公示通报");
  expect(await run.getAttribute("aria-disabled")).not.toBe("true");
  expect((await calls(page, "setTask")).map(({ given }) => given[0])).toEqual([{ high: 3 }, { form: "ten" }]);
});

test("the form leads to the templates", async () => {
  const page = await show("bulletin-form");
  await page.getByRole("button", { name: "通报模板" }).click();
  expect((await calls(page, "openRegister")).map(({ given }) => given)).toEqual([["bulletin"]]);
});

test("the text is shown with the origin of each of its figures", async () => {
  const page = await show("bulletin-result");
  const text = page.getByRole("region", { name: "通报全文" });
  expect(await text.getByText("一、“双公示”工作总体情况").count()).toBe(1);
  expect(await text.getByText("市市场监管局（1条）").getAttribute("title")).toBe(
    "存在迟报的单位：附件1、附件2“迟报量”",
  );
  const origins = page.getByRole("listitem").filter({ hasText: "比对应报送量：没有数据" });
  expect(await origins.textContent()).toContain("“历史”当月各单位的应报送量、瞒报量");
});
