import { type IWorkbookData } from "@univerjs/core";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp } from "../support/open-app";
import { contents, onReport } from "./clean-run";
import { ledgerName, smallBook, smallHeader, smallRows } from "./steps";

let open: OpenApp;
const start = async (book: Partial<IWorkbookData> = smallBook()): Promise<OpenApp> => (open = await openApp(book));
afterEach(() => open.close());

const said = (): string => open.app.state().notice?.words.zh ?? "";
const check = () => open.app.actions.check();
const cell = async (address: string): Promise<unknown> =>
  (await open.excel.control.values(`${ledgerName}!${address}`))[0]?.[0];

describe("sheets of all sorts", () => {
  const rows = smallRows.slice(0, 8);

  test("a filtered ledger with hidden rows is marked whole, and stays filtered", async () => {
    await start();
    open.excel.control.hideRows(`${ledgerName}!9:9`);
    open.excel.control.filter(`${ledgerName}!A2:J28`, 2, ["91410400MA0T5T018R"]);
    await open.followed();
    const before = contents(open);
    await check();
    expect(await cell("K8")).toMatch(/.+/);
    await open.app.actions.clearMarks();
    expect(contents(open)).toBe(before);
  });

  test("a ledger that is an Excel table gets marks that do not join it", async () => {
    await start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ledgerName).tables.add("A2:J28", true).name = "台账表";
      await context.sync();
    });
    await check();
    expect(said()).toBe("");
    const address = await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("台账表").getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toMatch(/A2:J28$/);
    expect(await cell("K2")).toBe("核验结果");
  });

  test("cancelling between two ledgers keeps the marks of the first, takes none for the second, and says so", async () => {
    await start(bookOf({ 许可一: [smallHeader, ...rows], 许可二: [smallHeader, ...rows] }));
    onReport(open, () => {
      const { work } = open.app.state();
      if (work?.task === "marking" && work.done > 0) open.app.actions.cancel();
    });
    await check();
    expect(open.app.state().checked).toMatchObject({ isMarked: true, unmarked: [expect.anything()] });
    expect(said()).toContain("被取消");
    expect((await open.excel.control.values("许可一!K1"))[0]).toEqual(["核验结果"]);
    expect((await open.excel.control.values("许可二!K1"))[0]).toEqual([""]);
  });

  test("a cell that begins with an equals sign stays text wherever it is repeated", async () => {
    const evil = '=HYPERLINK("x")';
    await start(
      bookOf({ [ledgerName]: [smallHeader, ...rows.map((row) => [...row.slice(0, 5), evil, ...row.slice(6)])] }),
    );
    await check();
    await open.app.actions.findingsSheet();
    const sheet = open.excel.control.activeSheet();
    const found = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas,values");
      const marks = context.workbook.worksheets.getItem(ledgerName).getRange("K1:L9").load("formulas,values");
      await context.sync();
      return [used, marks].map(({ formulas, values }) => [formulas, values] as const);
    });
    const isSame = found.map(([formulas, values]) => JSON.stringify(formulas) === JSON.stringify(values));
    expect(isSame).toEqual([true, true]);
    expect(JSON.stringify(found)).toContain("HYPERLINK");
  });
});
