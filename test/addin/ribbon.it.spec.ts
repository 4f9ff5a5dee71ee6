import { commandNames } from "../../addin/commands/command-names";
import { type OpenAddin, openAddin } from "./support/open-addin";

jest.setTimeout(60_000);

describe.each([
  {
    locale: "zh-CN",
    tab: "信用公示",
    buttons: ["核验", "公示", "上一处", "下一处", "清除标记", "附表", "公式转数值", "比对", "考核", "设置", "帮助"],
    menu: ["说明此单元格", "豁免此项"],
  },
  {
    locale: "en-US",
    tab: "Credit",
    buttons: [
      "Check",
      "Gongshi",
      "Previous",
      "Next",
      "Clear marks",
      "Annexes",
      "To values",
      "Compare",
      "Assess",
      "Settings",
      "Help",
    ],
    menu: ["Explain this cell", "Waive this finding"],
  },
] as const)("In Excel that speaks $locale", ({ locale, tab, buttons, menu }) => {
  let addin: OpenAddin;

  beforeAll(async () => {
    addin = await openAddin({ locale });
  }, 300_000);

  afterAll(async () => {
    await addin.close();
  });

  test("the ribbon and the menu of a cell have our entries, each with its picture.", async () => {
    const { page } = addin.workbench;
    await page.getByRole("tab", { name: tab }).click();
    expect(await page.locator(".ribbon-button").allTextContents()).toEqual(buttons);
    // A picture that is not there fails to decode.
    const widths = await page.locator(".ribbon-button img").evaluateAll((images) =>
      Promise.all(
        (images as HTMLImageElement[]).map(async (image) => {
          await image.decode();
          return image.naturalWidth;
        }),
      ),
    );
    expect(widths).toEqual(buttons.map(() => 32));
    await addin.grid.openMenu("B3");
    for (const entry of menu) await page.getByRole("button", { name: entry }).waitFor();
    await page.keyboard.press("Escape");
  });

  test("the page has a function for everything that ribbon, menu and keys can call.", async () => {
    const associated = await addin.pane.evaluate(() =>
      Object.keys((Office.actions as unknown as { _association: { mappings: object } })._association.mappings),
    );
    // The client keeps them without regard to case.
    expect(associated).toEqual(expect.arrayContaining(commandNames.map((name) => name.toUpperCase())));
    const { host } = await addin.workbench.current();
    expect(Object.keys(await host.shortcuts()).sort()).toEqual([
      "explainCell",
      "nextFinding",
      "previousFinding",
      "runCheck",
    ]);
  });

  test("the functions are there under GS.", async () => {
    await addin.grid.type("A1", "=GS.WORKDAYS(DATE(2024,2,2),DATE(2024,2,18))");
    await addin.grid.becomes("A1", [[7]]);
  });

  test("the button that opens the pane does.", async () => {
    const { page } = addin.workbench;
    await page.getByRole("button", { name: buttons[1], exact: true }).click();
    expect(await page.locator(".pane").isVisible()).toBe(true);
    expect(await addin.pane.locator("#pane").textContent()).not.toBe("");
    expect(addin.workbench.externalRequests).toEqual([]);
    expect(await (await addin.workbench.current()).host.faults()).toEqual([]);
  });
});
