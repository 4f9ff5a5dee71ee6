import { type Page } from "playwright-core";
import { proofreadCase } from "../../proofread/proofread-case";
import { proofreadScenes } from "../gallery/proofread-scenes";
import { calls, sceneOf, useGallery } from "./use-gallery";

const gallery = useGallery();

const show = (name: string): Promise<Page> => gallery.show(sceneOf(proofreadScenes, name));

const choices = async (page: Page) => (await calls(page, "setTask")).map(({ given }) => given[0]);

const items = (page: Page, name: string) => page.getByRole("list", { name }).getByRole("listitem");

test("a bulletin is pasted, and its sheets are chosen", async () => {
  const page = await show("proofread-form");
  await page.getByRole("textbox", { name: "或把通报全文粘贴到这里" }).fill("关于情况的通报\n正文");
  await page.getByRole("checkbox", { name: "附件1 市直" }).click();
  expect(await choices(page)).toEqual([{ text: "关于情况的通报\n正文" }, { sheets: ["附件2 县区"] }]);
});

test("a bulletin is picked from the disk, read by the app, and let go of", async () => {
  const page = await show("proofread-form");
  await page
    .locator('input[type="file"][accept=".docx,.txt"]')
    .setInputFiles({ name: "通报.txt", mimeType: "text/plain", buffer: Buffer.from("通报") });
  await page.waitForFunction(() => window.app.calls.some(({ action }) => action === "readBulletin"));
  expect((await calls(page, "readBulletin"))[0]?.given[0]).toMatchObject({ name: "通报.txt", size: 6 });
  const open = await show("proofread-file");
  expect(await open.getByRole("textbox").count()).toBe(0);
  await open.getByRole("button", { name: "移除“2月份双公示通报（送审稿）.docx”" }).click();
  expect(await choices(open)).toEqual([{ bulletin: null }]);
});

test("what is contradicted comes first, and a press goes to its cells", async () => {
  const page = await show("proofread-file");
  const { counts } = proofreadCase().detail;
  expect(await page.getByRole("button", { pressed: true }).textContent()).toBe(`与表不符 ${counts.contradicted}`);
  expect(await items(page, "与表不符").count()).toBe(counts.contradicted);
  const counties = items(page, "与表不符").filter({ hasText: "推送2537条" });
  expect(await counties.textContent()).toContain("应为：2573");
  await counties.getByRole("button", { name: "依据：附件2 县区 C7" }).click();
  expect((await calls(page, "goTo"))[0]?.given).toEqual(["附件2 县区", "C7:C7"]);
  await page.getByRole("button", { name: `相符 ${counts.holds}` }).click();
  expect(await items(page, "相符").first().textContent()).toContain("2月份");
});

test("the commented copy is asked of the app and handed to the browser", async () => {
  const page = await show("proofread-file");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载带批注的通报（.docx）" }).click();
  expect((await download).suggestedFilename()).toBe("2月份双公示通报（送审稿）（核对批注）.docx");
  expect((await calls(page, "remarkedBulletin"))[0]?.given[1]).toMatchObject({ day: "2024-03-05" });
});
