import { type Page } from "playwright-core";
import { disclosuresScenes } from "../gallery/disclosures-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(disclosuresScenes, name));

test("the form offers the sheets, those chosen that are named for it", async () => {
  const page = await show("disclosures-form");
  const isChecked = (name: string) => page.getByRole("checkbox", { name, exact: true }).isChecked();
  expect([await isChecked("八公示"), await isChecked("信易贷"), await isChecked("说明")]).toEqual([true, true, false]);
  await page.getByRole("checkbox", { name: "信易贷", exact: true }).click();
  expect((await calls(page, "setTask")).map(({ given }) => given[0])).toEqual([
    { sheets: ["八公示", "信用评价", "行政裁决"] },
  ]);
});

test("a number that disagrees leads to its cell", async () => {
  const page = await show("disclosures-result");
  const wrong = page.getByRole("listitem").filter({ hasText: "填 4935214，各项之和 5063415" });
  await wrong.getByRole("button", { name: "“八公示”E14" }).click();
  expect((await calls(page, "goTo")).map(({ given }) => given)).toEqual([["八公示", "E14"]]);
});

test("the grid says which categories a county has, and the table what it reaches", async () => {
  const page = await show("disclosures-result");
  const grid = page.getByRole("table", { name: "八类覆盖情况" });
  const marks = await grid.getByRole("row", { name: "高新区" }).getByRole("cell").allInnerTexts();
  expect(marks).toEqual(["○", "○", "○", "○", "○", "○", "●", "●", "2"]);
  expect(await grid.getByRole("row", { name: "石龙区" }).getByRole("img", { name: "15" }).count()).toBe(1);
  const targets = page.getByRole("table", { name: "对照目标" });
  const figures = await targets.getByRole("row", { name: "叶县" }).getByRole("cell").allInnerTexts();
  expect(figures.slice(1)).toEqual(["6.44 ✓", "17 ✓", "30.62 ✓"]);
});
