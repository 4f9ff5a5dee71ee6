import { applyEdits } from "../../../addin/excel/apply-edits";
import { type CellEdit } from "../../../addin/ports/engine";
import { makeBenchLedger } from "../../bench/make-ledger";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp, sampleBook } from "../support/open-app";
import { openExcel } from "../support/open-excel";
import { benchBook, benchSheet } from "./bench-book";
import { roundTripsOf } from "./round-trips-of";

describe("after a check", () => {
  let open: OpenApp;
  afterEach(() => open.close());

  test("an edit is followed in four round trips that read its row and the head of the sheet, however long that is.", async () => {
    open = await openApp(benchBook(makeBenchLedger(600)));
    await open.app.actions.look();
    await open.app.actions.check();
    const { control } = open.excel;
    const before = open.app.state().checked?.summary.totals.error ?? 0;
    const trips = await roundTripsOf(open.excel, async () => {
      control.edit(`${benchSheet}!A100`, [[""]]);
      await open.followed();
    });
    expect(open.app.state().checked?.summary.totals.error).toBe(before + 1);
    expect((await control.values(`${benchSheet}!AE100`))[0]).not.toEqual([""]);
    // Where our columns are, the row, where they are now, and the new mark.
    expect(trips.length).toBeLessThanOrEqual(4);
    // A row of 29 columns, and the first hundred rows of the columns around ours.
    expect(trips.map(({ cells }) => cells)).toEqual([200, 29, 2202, 2]);
    expect(control.references()).toBe(0);
  });

  test("annexes 1 to 3 are drawn in as many round trips as there are sheets and some more.", async () => {
    open = await openApp(await sampleBook("assets/sample/pingdingshan-2024-02.xlsx"));
    await open.app.actions.look();
    await open.app.actions.check();
    await open.app.actions.draftAnnexes();
    const trips = await roundTripsOf(open.excel, () => open.app.actions.drawAnnexes());
    const sheets = open.excel.host.book.workbook.getSheets().map((sheet) => sheet.getName());
    expect(sheets.filter((name) => name.startsWith("附件"))).toHaveLength(3);
    // The client lets go of its references after it has answered.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(trips.length).toBeLessThanOrEqual(16);
    expect(open.excel.control.references()).toBe(0);
  });
});

test("Ten thousand cells are mended in three round trips, and one step of undo takes them back.", async () => {
  const rowCount = 10_000;
  const wide = Array.from({ length: rowCount }, (_, row) => `９${row}`);
  const excel = openExcel(bookOf({ 台账: [["代码"], ...wide.map((code) => [code])] }));
  const edits = wide.map((before, row): CellEdit => ({
    ...{ sheet: "台账", row: row + 2, column: 0, before, after: `9${row}`, as: "text" },
    ...{ shownBefore: before, shownAfter: `9${row}`, rule: "text/width", ruleTitle: "全角字符", kind: "safe" },
  }));
  try {
    const trips = await roundTripsOf(excel, () => applyEdits(edits, "2024-03-05 10:30"));
    expect(await excel.control.values("台账!A2:A3")).toEqual([["90"], ["91"]]);
    expect(await excel.control.values(`台账!A${rowCount + 1}`)).toEqual([["99999"]]);
    expect(trips).toHaveLength(3);
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_242_880);
    expect(excel.control.counts()).toMatchObject({ undoSteps: 1, undoCleared: 0 });
  } finally {
    excel.close();
  }
});
