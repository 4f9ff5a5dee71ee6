import { Workbook } from "@cj-tech-master/excelts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Frame, type Page } from "playwright-core";
import { readWorkbook } from "../files/read-workbook";
import { startWorkbench } from "../server/start-workbench";
import { type WorkbenchServer } from "../server/workbench-server";
import { ChromiumWorkbench } from "./chromium-workbench";
import { Grid } from "./grid";

const root = join(__dirname, "../../..");
const sample = (name: string) => join(root, "assets/sample", name);
const stocktake = { folder: join(root, "test/workbench/addins/stocktake"), manifest: "manifest.xml" };
const formula = "=STOCK.TOTAL(C2:C4)";

jest.setTimeout(30_000);

let server: WorkbenchServer;
let workbench: ChromiumWorkbench;
let page: Page;
let grid: Grid;
let addin: Frame;

beforeAll(async () => {
  server = await startWorkbench({ root, addins: [stocktake], port: 0, workbook: sample("pingdingshan-2024-02.xlsx") });
  workbench = await ChromiumWorkbench.connect(server);
  page = workbench.page;
  grid = new Grid(page);
}, 60_000);

afterAll(async () => {
  await workbench.closeBrowser();
  await server.close();
});

/** A picture to look at; no test reads it. */
const picture = (name: string) => page.screenshot({ path: join(root, `out/screenshots/${name}.png`) });
const opened = (name: string) => page.locator(".file-name", { hasText: name }).waitFor();
const saveState = (text: string) => page.locator(".save-state", { hasText: text }).waitFor();
const heard = (text: string) => addin.locator("#heard li", { hasText: text }).first().waitFor();
const faults = () => page.evaluate(() => globalThis.workbench!.control.faults());

/** A small workbook of somebody else's, with a look of its own. */
async function shelves(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("货架");
  sheet.getCell("C1").value = "数量";
  sheet.getCell("C1").font = { bold: true, color: { argb: "FF1F4E79" } };
  sheet.getCell("C1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE699" } };
  [10, 20, 30].forEach((count, index) => {
    const cell = sheet.getCell(index + 2, 3);
    cell.value = count;
    cell.numFmt = "0.00";
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("The person sees the workbook that the workbench was started with.", async () => {
  await opened("pingdingshan-2024-02.xlsx");
  await picture("zh-home");
  expect(await faults()).toEqual([]);
});

test("The person chooses another file.", async () => {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#open").click()]);
  await chooser.setFiles(sample("penalty-ledger-messy.xlsx"));
  await opened("penalty-ledger-messy.xlsx");
  await saveState("已保存");
  expect(await grid.values("A1:B1")).not.toEqual([["", ""]]);
});

test("The person drops a file on the page.", async () => {
  const bytes = (await shelves()).toString("base64");
  const transfer = await page.evaluateHandle((base64) => {
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([content], "shelves.xlsx"));
    return given;
  }, bytes);
  await page.dispatchEvent(".grid", "dragover", { dataTransfer: transfer });
  await page.locator(".drop-notice").waitFor();
  await page.dispatchEvent(".grid", "drop", { dataTransfer: transfer });
  await opened("shelves.xlsx");
  await page.locator(".drop-notice").waitFor({ state: "hidden" });
  expect(await grid.values("C1:C4")).toEqual([["数量"], [10], [20], [30]]);
});

test("The person opens the add-in's pane and runs its command.", async () => {
  addin = await workbench.addinFrame();
  await page.getByRole("tab", { name: "盘点" }).click();
  await page.getByRole("button", { name: "打开清单" }).click();
  await addin.locator("#status", { hasText: "ready" }).waitFor();
  await page.getByRole("button", { name: "编号" }).click();
  await grid.becomes("A1:A5", [[1], [2], [3], [4], [5]]);
  await heard("RangeEdited A1:A5 Local");
  await saveState("有未保存的更改");
  await picture("zh-pane");
  expect(await faults()).toEqual([]);
});

test("The person types a formula with the add-in's function, and it follows what is typed next.", async () => {
  await grid.type("E2", formula);
  await grid.becomes("E2", [[60]]);
  await grid.type("C3", "25");
  await heard("RangeEdited C3 Local");
  await grid.becomes("E2", [[65]]);
  await picture("zh-function");
  expect(await grid.formula("E2")).toBe(formula);
});

test("The person inserts a row and takes it back.", async () => {
  await grid.insertRowAbove(3);
  await heard("RowInserted 3:3 Local");
  await grid.becomes("C2:C5", [[10], [""], [25], [30]]);
  await grid.becomes("E2", [[65]]);
  expect(await grid.formula("E2")).toBe("=STOCK.TOTAL(C2:C5)");
  await page.keyboard.press("Control+Z");
  await heard("RowDeleted 3:3 Local");
  await grid.becomes("C2:C5", [[10], [25], [30], [""]]);
  expect(await grid.formula("E2")).toBe(formula);
  await grid.becomes("E2", [[65]]);
});

test("The person saves, and finds everything in the file.", async () => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  await saveState("已保存");
  expect(download.suggestedFilename()).toBe("shelves.xlsx");
  const bytes = await readFile(await download.path());

  const data = await readWorkbook(bytes);
  const cells = data.sheets[data.sheetOrder[0]!]!.cellData!;
  expect([0, 1, 2, 3, 4].map((row) => cells[row]![0]!.v)).toEqual([1, 2, 3, 4, 5]);
  expect(cells[1]![4]).toMatchObject({ f: formula, v: 65 });

  const sheet = (await openedWithExcelts(bytes)).getWorksheet("货架")!;
  const { font, fill } = sheet.getCell("C1");
  expect(font).toMatchObject({ bold: true, color: { argb: "FF1F4E79" } });
  expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFE699" } });
  expect(sheet.getCell("C3")).toMatchObject({ value: 25, numFmt: "0.00" });
  expect(sheet.getCell("E2").result).toBe(65);
});

test("The page speaks English, and darkens.", async () => {
  await page.getByLabel("主题", { exact: true }).selectOption("dark");
  await page.locator("#host-panel-button").click();
  await picture("zh-dark-panel");
  await page.getByLabel("语言", { exact: true }).selectOption("en-US");
  await page.waitForURL(/locale=en-US/);
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  addin = await workbench.addinFrame();
  await page.getByRole("tab", { name: "Stocktake" }).click();
  await picture("en-tab");
  await page.getByRole("button", { name: "Open list" }).click();
  await page.locator("#host-panel-button").click();
  await addin.locator("#status", { hasText: "ready" }).waitFor();
  await picture("en-pane-panel");
  await page.getByLabel("Theme", { exact: true }).selectOption("dark");
  await page.getByRole("tab", { name: "Home" }).click();
  await picture("en-dark-home");
  expect(await faults()).toEqual([]);
  expect(workbench.externalRequests).toEqual([]);
});

async function openedWithExcelts(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}
