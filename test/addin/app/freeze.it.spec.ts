import { bookOf } from "../support/book-of";
import { openApp, type OpenApp } from "../support/open-app";

let open: OpenApp;
const type = (formulas: Readonly<Record<string, string>>): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    for (const [address, formula] of Object.entries(formulas)) sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });

beforeEach(async () => {
  open = await openApp(bookOf({ 台账: [["2024-02-01"]], 说明: [["x"]] }));
});
afterEach(() => open.close());

test("shows which formulas would become values, and changes nothing before it is agreed to", async () => {
  const { app } = open;
  await type({ B1: "=GS.DUE_DATE(A1)", B2: "=A1" });
  await app.actions.previewFreeze("workbook");
  expect(app.state().freezePreview).toEqual({
    scope: "workbook",
    formulas: [{ sheet: "台账", row: 1, column: 1, formula: "=GS.DUE_DATE(A1)" }],
  });
  app.actions.dropFreeze();
  expect(app.state().freezePreview).toBeNull();
  expect(app.state().notice).toBeNull();
});

test("says so where there is none, and keeps asking where another scope was chosen", async () => {
  const { app } = open;
  await app.actions.previewFreeze("workbook");
  expect(app.state().freezePreview).toBeNull();
  expect(app.state().notice?.words.zh).toContain("没有用到");
  await app.actions.previewFreeze("selection");
  expect(app.state().freezePreview).toEqual({ scope: "selection", formulas: [] });
});

test("says how many became values and how many could not", async () => {
  const { app } = open;
  // Without the add-in's functions in this process, the formula has no answer to keep.
  await type({ B1: "=GS.DUE_DATE(A1)" });
  await app.actions.previewFreeze("sheet");
  await app.actions.agreeFreeze();
  expect(app.state().freezePreview).toBeNull();
  expect(app.state().notice).toMatchObject({ kind: "warning" });
  expect(app.state().notice?.words.zh).toBe("没有公式转为数值。有 1 个公式没有动：还没有算出结果，或刚被改过。");
});

test("a protected sheet is named, and nothing is changed", async () => {
  const { app, excel } = open;
  await type({ B1: "=GS.DUE_DATE(A1)" });
  await app.actions.previewFreeze("workbook");
  excel.control.protectSheet("台账");
  await app.actions.agreeFreeze();
  expect(app.state().notice).toMatchObject({ kind: "error" });
  expect(app.state().notice?.words.zh).toContain("“台账”受保护");
  expect(app.state().work).toBeNull();
});
