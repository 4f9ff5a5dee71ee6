import { join } from "node:path";
import { type Frame, type Locator } from "playwright-core";
import { type Workbench } from "../workbench";
import { blankAddin, ChromiumWorkbench } from "./chromium-workbench";
import { Grid } from "./grid";

const folder = join(__dirname, "../addins/stocktake");

jest.setTimeout(30_000);

let workbench: ChromiumWorkbench;
let bench: Workbench;
let addin: Frame;

beforeAll(async () => {
  workbench = await ChromiumWorkbench.start({ addins: [{ folder, manifest: "manifest.xml" }, blankAddin] });
}, 60_000);

beforeEach(async () => {
  bench = await workbench.open();
  addin = await workbench.addinFrame();
  await workbench.page.getByRole("tab", { name: "盘点" }).click();
});

afterAll(() => workbench.close());

const control = (id: string): Locator => workbench.page.locator(`[id="control-${id}"]`);
/** A cell in the middle of what is seen of the grid. */
const clickGrid = () => workbench.page.mouse.click(300, 450);
const status = () => addin.locator("#status").textContent();

test("The tab of the manifest stands on the ribbon in the host's language, with what is disabled.", async () => {
  expect(await workbench.page.locator(".ribbon-button").allTextContents()).toEqual([
    "打开清单",
    "编号",
    "更多 ▾",
    "关闭清单",
  ]);
  expect(await control("Stock.Close").isDisabled()).toBe(true);
});

test("A button that opens the pane shows it, and closing it keeps its page.", async () => {
  const pane = workbench.page.locator(".pane").first();
  await control("Stock.Open").click();
  await addin.locator("#item").fill("tea");
  await pane.getByRole("button", { name: "关闭" }).click();
  expect(await pane.isVisible()).toBe(false);
  await control("Stock.Open").click();
  expect(await addin.locator("#item").inputValue()).toBe("tea");
});

test("A command writes to the sheet and its button is free again.", async () => {
  await control("Stock.Number").click();
  await workbench.page.waitForFunction(() => globalThis.workbench!.desk.log.text.includes("numberLines"));
  expect(await bench.host.values("Sheet1!A1:A5")).toEqual([[1], [2], [3], [4], [5]]);
  expect(await control("Stock.Number").isEnabled()).toBe(true);
});

test("The menu of a cell has the add-in's entries, and they do what buttons do.", async () => {
  await new Grid(workbench.page).chooseInMenu("B3", "给货架编号");
  await workbench.page.waitForFunction(() => globalThis.workbench!.desk.log.text.includes("numberLines"));
  expect(await bench.host.values("Sheet1!A1:A5")).toEqual([[1], [2], [3], [4], [5]]);
});

test("A test presses buttons of the add-in, unless they are disabled.", async () => {
  expect(await bench.host.press("Stock.NumberHere")).toBe(true);
  await new Grid(workbench.page).becomes("Sheet1!A1:A5", [[1], [2], [3], [4], [5]]);
  expect(await bench.host.press("Stock.Close")).toBe(false);
});

test("A command that never completes is seen to run.", async () => {
  await control("Stock.More").click();
  await control("Stock.Forget").click();
  await addin.locator("#status", { hasText: "forgotten" }).waitFor({ state: "attached" });
  const running = await workbench.page.evaluate(() => globalThis.workbench!.desk.sessions[0]!.commands.running);
  expect(running.map(({ name, late }) => ({ name, late }))).toEqual([{ name: "neverCompletes", late: false }]);
});

test("The shortcut works while the grid has the keys, and not in the pane.", async () => {
  const { page } = workbench;
  await control("Stock.Open").click();
  await addin.locator("#item").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyM");
  expect(await bench.host.values("B1")).toEqual([[""]]);
  await clickGrid();
  await page.keyboard.press("Control+Shift+Alt+KeyM");
  await new Grid(page).becomes("B1", [["marked"]]);
});

test("While the person types in a cell the add-in is refused.", async () => {
  const { page } = workbench;
  await clickGrid();
  await page.keyboard.type("7");
  const code = await bench.run(() =>
    Excel.run((context) => {
      context.workbook.worksheets.getFirst().load("name");
      return context.sync();
    }).then(
      () => "done",
      (error: unknown) => (error as OfficeExtension.Error).code,
    ),
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Enter");
  expect((await bench.host.conditions()).editing).toBe(false);
});

test("The person closes the dialog, and the add-in hears 12006.", async () => {
  await control("Stock.Open").click();
  await addin.locator("#ask").click();
  await workbench.page.locator(".dialog .icon-button").click();
  await addin.locator("#status", { hasText: "closed 12006" }).waitFor();
  expect(await status()).toBe("closed 12006");
});

test("Nothing is asked of another machine.", () => {
  expect(workbench.externalRequests).toEqual([]);
});
