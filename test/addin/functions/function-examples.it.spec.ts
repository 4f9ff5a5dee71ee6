import { isFault } from "../../../src";
import { areaReference } from "../../../src/sheets/address";
import { exampleSheets, type PlacedExample, placedExamples } from "../../sample/function-examples";
import { type OpenAddin, openAddin } from "../support/open-addin";

jest.setTimeout(120_000);

describe.each([
  { locale: "zh-CN", language: "zh" },
  { locale: "en-US", language: "en" },
] as const)("The sheet 函数示例 in Excel that speaks $locale", ({ locale, language }) => {
  const examples = placedExamples(language);
  let addin: OpenAddin;
  let host: Awaited<ReturnType<OpenAddin["workbench"]["current"]>>["host"];

  beforeAll(async () => {
    addin = await openAddin({ workbook: "assets/sample/functions.xlsx", locale });
    ({ host } = await addin.workbench.current());
  }, 600_000);

  afterAll(async () => {
    await addin.close();
  });

  /** Enters formulas, copies that of C1 over `copyTo`, and waits for the answers. */
  const enter = async (formulas: Readonly<Record<string, string[][]>>, copyTo: string | null = null): Promise<void> => {
    await addin.pane.evaluate(
      (entered) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("向下复制");
          for (const [address, cells] of Object.entries(entered.formulas)) sheet.getRange(address).formulas = cells;
          if (entered.copyTo !== null) sheet.getRange(entered.copyTo).copyFrom("C1");
          await context.sync();
        }),
      { formulas, copyTo },
    );
    await host.functionsSettled();
  };

  const shown = (area: PlacedExample["area"]) => host.values(`${exampleSheets.examples}!${areaReference(area)}`);

  test("calculates what every function should give", async () => {
    await host.functionsSettled();
    const calculated: unknown[] = [];
    for (const { formula, area } of examples) calculated.push([formula, await shown(area)]);
    expect(calculated).toEqual(examples.map((example) => [example.formula, inCells(example)]));
  });

  test("every error has its sentence", async () => {
    const messages = await host.functionMessages();
    const faulty = examples.filter(({ expected }) => isFault(expected[0]?.[0] ?? ""));
    const told = faulty.map(({ area }) => {
      const cell = areaReference(area).split(":")[0] ?? "";
      return messages.find(({ address }) => address.endsWith(`!${cell}`))?.message;
    });
    expect(told).toEqual(faulty.map(({ expected: [[fault = ""] = []] }) => isFault(fault) && fault.words[language]));
  });

  test("follows an edit of the ledger, and back", async () => {
    const rate = placed("COMPLIANCE_RATE");
    const table = placed("COUNTIES_TABLE");
    const before = [await shown(rate), await shown(table)];
    await host.edit(`${exampleSheets.ledger}!C5`, [["91410400MA0T5T018R"]]);
    await host.edit(`${exampleSheets.ledger}!Q3:Q4`, [["2024/02/05"], ["2024/02/05"]]);
    await host.functionsSettled();
    expect(await shown(rate)).toEqual([[1]]);
    expect(await shown(table)).not.toEqual(before[1]);
    await host.edit(`${exampleSheets.ledger}!C5`, [["91410400ma0t5t018r"]]);
    await host.edit(`${exampleSheets.ledger}!Q3:Q4`, [["2024/02/20"], ["2024/02/20"]]);
    await host.functionsSettled();
    expect([await shown(rate), await shown(table)]).toEqual(before);
  });

  test("a formula is copied down, each row with its own cells, an error passing through", async () => {
    await host.addSheet("向下复制");
    const days = [
      ["2024-02-01", "2024-02-05"],
      ["2024-02-01", "2024-02-20"],
      ["2024-02-01", "=1/0"],
      ["", ""],
    ];
    await enter({ "A1:B4": days, C1: [["=GS.DAYS_LATE(A1,B1)"]] }, "C2:C4");
    expect(await host.values("向下复制!C1:C4")).toEqual([[0], [3], ["#DIV/0!"], [""]]);
  });

  test("of edits that follow each other before an answer is there, the last one counts", async () => {
    const rate = `=GS.COMPLIANCE_RATE(${exampleSheets.ledger}!A1:Q5,E1,"national-2018")`;
    await enter({ F1: [[rate]], G1: [["=GS.RULE(E2)"]] });
    for (const [rule, day] of [
      ["uscc/form", "2024-03-05"],
      ["required/blank", "x"],
      ["amount/form", "2024-03-05"],
    ])
      // prettier-ignore
      await host.edit("向下复制!E1:E2", [[day ?? ""], [rule ?? ""]]);
    await host.functionsSettled();
    const last = await host.values("向下复制!F1:G1");
    await host.edit("向下复制!E1:E2", [[""], [""]]);
    await host.edit("向下复制!E1:E2", [["2024-03-05"], ["amount/form"]]);
    await host.functionsSettled();
    expect(await host.values("向下复制!F1:G1")).toEqual(last);
    expect(last[0]?.[0]).toBe(2 / 3);
    expect(String(last[0]?.[1])).toContain(language === "zh" ? "金额" : "amount");
    expect(await host.faults()).toEqual([]);
  });

  test("formulas become the values that they show, spilled ones too, and stay so without the add-in", async () => {
    const before = await Promise.all(examples.map(({ area }) => shown(area)));
    await host.press("Gongshi.Freeze");
    const agree = { zh: "转为数值", en: "Turn into values" }[language];
    await addin.pane.getByRole("button", { name: agree, exact: true }).click();
    await addin.pane.getByText(language === "zh" ? /已把 \d+ 个公式转为数值/ : /turned into values/).waitFor();
    await host.uninstallFunctions();
    await host.edit(`${exampleSheets.ledger}!C5`, [["x"]]);
    await host.functionsSettled();
    expect(await Promise.all(examples.map(({ area }) => shown(area)))).toEqual(before);
    expect(await host.faults()).toEqual([]);
  });

  function placed(id: PlacedExample["id"]): PlacedExample["area"] {
    const found = examples.find((example) => example.id === id);
    if (found === undefined) throw new Error(id);
    return found.area;
  }
});

/** The expected answer as cells hold it. */
const inCells = ({ expected }: PlacedExample): unknown[][] =>
  expected.map((row) => row.map((cell) => (isFault(cell) ? cell.error : cell)));
