import { type OpenAddin, openAddin } from "../support/open-addin";

jest.setTimeout(60_000);

describe.each([
  { locale: "zh-CN", notADate: /应为日期/, unknownUnit: /名录里没有/ },
  { locale: "en-US", notADate: /a date such as/, unknownUnit: /The roster knows no/ },
] as const)("In Excel that speaks $locale", ({ locale, notADate, unknownUnit }) => {
  let addin: OpenAddin;
  let host: Awaited<ReturnType<OpenAddin["workbench"]["current"]>>["host"];

  beforeAll(async () => {
    addin = await openAddin({ locale });
    ({ host } = await addin.workbench.current());
    await host.addSheet("函数");
  }, 300_000);

  afterAll(async () => {
    await addin.close();
  });

  /** Enters a formula, and gives what the cells of `shown` show once all is calculated. */
  const typed = async (cell: string, formula: string, shown = cell): Promise<unknown[][]> => {
    await addin.pane.evaluate(
      (entered) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("函数").getRange(entered.cell).formulas = [[entered.formula]];
          await context.sync();
        }),
      { cell, formula },
    );
    await host.functionsSettled();
    return host.values(`函数!${shown}`);
  };
  const messageAt = async (cell: string): Promise<string | undefined> =>
    (await host.functionMessages()).find(({ address }) => address.endsWith(`!${cell}`))?.message;

  test("a function answers, and again after its cell is edited", async () => {
    await host.edit("函数!A1", [["2024-02-02"]]);
    expect(await typed("B1", "=GS.DUE_DATE(A1)")).toEqual([[45_340]]);
    await host.edit("函数!A1", [["2024-02-01"]]);
    await host.functionsSettled();
    expect(await host.values("函数!B1")).toEqual([[45_331]]);
  });

  test("a column is answered by a column that spills, blank for blank", async () => {
    await host.edit("函数!A3:A6", [["2024-02-01"], ["2024-02-02"], [""], ["2024-02-08"]]);
    expect(await typed("B3", "=GS.DUE_DATE(A3:A6)", "B3:B6")).toEqual([[45_331], [45_340], [""], [45_345]]);
  });

  test("a wrong argument is #VALUE! with a sentence in the user's language", async () => {
    await host.edit("函数!A8", [["待定"]]);
    expect(await typed("B8", "=GS.DUE_DATE(A8)")).toEqual([["#VALUE!"]]);
    expect(await messageAt("B8")).toMatch(notADate);
    expect(await typed("B9", '=GS.UNIT("某某局")')).toEqual([["#N/A"]]);
    expect(await messageAt("B9")).toMatch(unknownUnit);
  });

  test("errors in cells go through, and a rate of nothing is written -", async () => {
    expect(await typed("B11", "=GS.SCORE_TIMELINESS(1/0)")).toEqual([["#DIV/0!"]]);
    expect(await typed("B12", "=GS.RATE_TEXT(GS.LATE_RATE(Z1:Z9,Y1:Y9))")).toEqual([["-"]]);
  });

  test("the sheet of licences is judged in cells by the rules of the pane", async () => {
    const area = "行政许可!A1:AD4000";
    const [[rate] = []] = await typed("B14", `=GS.COMPLIANCE_RATE(${area},DATE(2024,3,1),"pingdingshan-2024")`);
    expect(rate).toBe(1);
    expect(await typed("B15", `=ROWS(GS.CHECK_LEDGER(${area},DATE(2024,3,1),"pingdingshan-2024"))`)).toEqual([[2]]);
  });

  test("the code that is fetched later speaks the language too, and nothing in the workbench broke", async () => {
    const shown = await typed("D1", '=GS.RULE("uscc/form")');
    expect(String(shown[0]?.[0])).toMatch(locale === "zh-CN" ? /^错误：/ : /^Error: /);
    expect(await host.faults()).toEqual([]);
  });
});
