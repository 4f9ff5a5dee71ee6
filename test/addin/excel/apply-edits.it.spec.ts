import { applyEdits } from "../../../addin/excel/apply-edits";
import { loggedBatches, revertEdits } from "../../../addin/excel/revert-edits";
import { type CellEdit } from "../../../addin/ports/engine";
import { bookOf } from "../support/book-of";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

const rows = [
  ["编号", "代码", "日期", "金额", "身份证号"],
  ["1", "９1410400MA3X5K6L7P", "2024.2.1", "12", "41040219900101001X"],
  ["2", " 鲁山县", 45322, 3, null],
];

/** An edit of a cell such as `B2`; what is shown is what is there unless the test says otherwise. */
function edit(
  address: string,
  before: CellEdit["before"],
  after: CellEdit["after"],
  as: CellEdit["as"] = "text",
  rest: Partial<CellEdit> = {},
): CellEdit {
  return {
    ...{ sheet: "台账", row: Number(address.slice(1)), column: address.charCodeAt(0) - 65, before, after, as },
    ...{ shownBefore: String(before ?? ""), shownAfter: String(after ?? "") },
    ...{ rule: "text/width", ruleTitle: "全角字符", kind: "safe" },
    ...rest,
  };
}

const when = "2024-03-05 10:30";

describe("edits", () => {
  let excel: OpenExcel;
  beforeEach(() => {
    excel = openExcel(bookOf({ 台账: rows, 其他: [["x"]] }));
  });
  afterEach(async () => {
    // The client lets go of its references after it has answered.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.control.faults()).toEqual([]);
    expect(excel.control.references()).toBe(0);
    excel.close();
  });

  test("are written and logged in three round trips", async () => {
    excel.control.resetCounts();
    const outcome = await applyEdits(
      [
        edit("B2", "９1410400MA3X5K6L7P", "91410400MA3X5K6L7P"),
        edit("B3", " 鲁山县", "鲁山县"),
        edit("D2", "12", 12, "number"),
      ],
      when,
    );
    expect(outcome).toEqual({ written: 3, refused: [], batch: "1" });
    expect(excel.control.counts()).toMatchObject({ syncs: 3, undoSteps: 1, undoCleared: 0 });
    expect(await excel.control.values("台账!A2:E3")).toEqual([
      ["1", "91410400MA3X5K6L7P", "2024.2.1", 12, "41040219900101001X"],
      ["2", "鲁山县", 45322, 3, ""],
    ]);
    expect(excel.control.sheetNames()).toEqual(["台账", "其他", "修改记录"]);
    expect(excel.control.activeSheet()).toBe("台账");
    expect(await excel.control.values("修改记录!A1:I4")).toEqual([
      ["时间", "批次", "工作表", "单元格", "修改前", "修改后", "修改依据", "规则", "状态"],
      [when, 1, "台账", "B2", "９1410400MA3X5K6L7P", "91410400MA3X5K6L7P", "全角字符", "text/width", "已修改"],
      [when, 1, "台账", "B3", " 鲁山县", "鲁山县", "全角字符", "text/width", "已修改"],
      [when, 1, "台账", "D2", "12", 12, "全角字符", "text/width", "已修改"],
    ]);
    expect(excel.control.frozen("修改记录")).toEqual({ rows: 1, columns: 0 });
  });

  test.each([
    ["a code of digits", "914104000000000012"],
    ["a formula", "=HYPERLINK(A1)"],
    ["a sign", "-1+2"],
    ["a day", "2024-02-01"],
    ["a Chinese day", "2024年2月1日"],
    ["a truth value", "TRUE"],
    ["an error", "#N/A"],
    ["an apostrophe", "'quoted"],
    ["a power of ten", "1E5"],
  ])("leave text that looks like %s a text, in the cell and in the log", async (_, text) => {
    await applyEdits([edit("A2", "1", text)], when);
    expect(await excel.control.values("台账!A2")).toEqual([[text]]);
    expect(await excel.control.values("修改记录!F2")).toEqual([[text]]);
    await revertEdits("1", when);
    expect(await excel.control.values("台账!A2")).toEqual([["1"]]);
  });

  test("write a day as typing it would: a serial with a format, or text in a text cell", async () => {
    await format("台账!C3", "@");
    await applyEdits([edit("C2", "2024.2.1", "2024/02/01", "date"), edit("C3", 45322, "2024/01/31", "date")], when);
    expect(await excel.control.values("台账!C2:C3")).toEqual([[45323], ["2024/01/31"]]);
    expect(await formats("台账!C2:C3")).toEqual([["yyyy/mm/dd"], ["@"]]);
  });

  test("write a day of the other date system where the workbook has it", async () => {
    excel.control.setDate1904(true);
    await applyEdits([edit("C2", "2024.2.1", "2024/02/01", "date")], when);
    expect(await excel.control.values("台账!C2")).toEqual([[45323 - 1462]]);
  });

  test("refuse cells that hold something else, a formula or what a merged cell covers", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("台账");
      sheet.getRange("D3").formulas = [["=1+2"]];
      sheet.getRange("E3:F3").merge();
      sheet.getRange("E2:F2").merge();
      await context.sync();
    });
    const edits = [
      edit("A2", "0", "1"),
      edit("D3", 3, 4, "number"),
      edit("F3", null, "x"),
      edit("E3", null, "x"),
      edit("B3", " 鲁山县", "鲁山县"),
    ];
    const { written, refused } = await applyEdits(edits, when);
    expect(written).toBe(2);
    expect(refused.map(({ edit: each, why }) => [each.row, each.column, why])).toEqual([
      [2, 0, "changed"],
      [3, 3, "formula"],
      [3, 5, "merged"],
    ]);
    expect(await excel.control.values("台账!A2:F3")).toEqual([
      ["1", "９1410400MA3X5K6L7P", "2024.2.1", "12", "41040219900101001X", ""],
      ["2", "鲁山县", 45322, 3, "x", ""],
    ]);
  });

  test("that are all refused leave no trace", async () => {
    const before = snapshot(excel);
    expect(await applyEdits([edit("A2", "0", "1")], when)).toMatchObject({ written: 0, batch: null });
    expect(await applyEdits([], when)).toEqual({ written: 0, refused: [], batch: null });
    expect(snapshot(excel)).toEqual(before);
  });

  test("go back exactly: numbers, days, blanks and number formats", async () => {
    await format("台账!D2", "@");
    const before = await valuesAndFormats();
    await applyEdits(
      [
        edit("C3", 45322, "2024-02-01"),
        edit("D2", "12", 12, "number"),
        edit("D3", 3, null),
        edit("E3", null, "空"),
        edit("C2", "2024.2.1", "2024/02/01", "date"),
      ],
      when,
    );
    expect(await loggedBatches()).toEqual([{ batch: "1", at: when, cells: 5, isReverted: false }]);
    expect(await valuesAndFormats()).not.toEqual(before);
    expect(await revertEdits("1", "2024-03-05 10:31")).toEqual({ written: 5, refused: [], batch: "1" });
    expect(await valuesAndFormats()).toEqual(before);
    expect(await loggedBatches()).toEqual([{ batch: "1", at: when, cells: 5, isReverted: true }]);
    expect(await excel.control.values("修改记录!I2:I3")).toEqual([
      ["已恢复 2024-03-05 10:31"],
      ["已恢复 2024-03-05 10:31"],
    ]);
  });

  test("go back where nobody has changed them since, and the log says which did", async () => {
    await applyEdits([edit("A2", "1", "一"), edit("A3", "2", "二")], when);
    excel.control.edit("台账!A3", [["三"]]);
    const { written, refused } = await revertEdits("1", when);
    expect(written).toBe(1);
    expect(refused.map(({ edit: each, why }) => [each.row, why])).toEqual([[3, "changed"]]);
    expect(await excel.control.values("台账!A2:A3")).toEqual([["1"], ["三"]]);
    expect(await loggedBatches()).toMatchObject([{ isReverted: false }]);
  });

  test("with personal numbers are masked in the log and go back all the same", async () => {
    const masked = { shownBefore: "4104**********001X", shownAfter: "4104**********0018" };
    await applyEdits([edit("E2", "41040219900101001X", "410402199001010018", "text", masked)], when);
    expect(await excel.control.values("修改记录!E2:F2")).toEqual([["4104**********001X", "4104**********0018"]]);
    expect(await excel.control.values("台账!E2")).toEqual([["410402199001010018"]]);
    expect(await revertEdits("1", when)).toMatchObject({ written: 1, refused: [] });
    expect(await excel.control.values("台账!E2")).toEqual([["41040219900101001X"]]);
  });

  test("are numbered on, newest first, and later batches stand below", async () => {
    await applyEdits([edit("A2", "1", "一")], when);
    await applyEdits([edit("A2", "一", "甲")], "2024-03-05 10:40");
    expect(await loggedBatches()).toEqual([
      { batch: "2", at: "2024-03-05 10:40", cells: 1, isReverted: false },
      { batch: "1", at: when, cells: 1, isReverted: false },
    ]);
    expect(await excel.control.values("修改记录!B2:B4")).toEqual([[1], [2], [""]]);
  });

  test("leave a sheet of the user's with the log's name alone", async () => {
    excel.control.renameSheet("其他", "修改记录");
    await applyEdits([edit("A2", "1", "一")], when);
    expect(excel.control.sheetNames()).toEqual(["台账", "修改记录", "修改记录 (2)"]);
    await applyEdits([edit("A2", "一", "甲")], when);
    expect(await loggedBatches()).toHaveLength(2);
    expect(excel.control.sheetNames()).toHaveLength(3);
  });

  test.each([
    ["a protected sheet", () => excel.control.protectSheet("台账"), { code: "protected-sheet", sheet: "台账" }],
    ["a protected structure", () => excel.control.protectStructure(), { code: "protected-structure" }],
    ["a sheet that is gone", () => excel.control.renameSheet("台账", "新"), { code: "sheet-gone", sheet: "台账" }],
    ["a read-only workbook", () => excel.control.change({ readOnly: "action" }), { code: "read-only" }],
    ["requests that are too small", () => excel.control.change({ requestBytes: 3000 }), { code: "too-large" }],
  ])("are refused whole for %s", async (_, happens, fault) => {
    happens();
    const before = snapshot(excel);
    await expect(applyEdits([edit("A2", "1", "一")], when)).rejects.toMatchObject({ ...fault, leftover: "none" });
    expect(snapshot(excel)).toEqual(before);
  });

  test("are heard by nobody, and afterwards everything is heard", async () => {
    const heard: string[] = [];
    const stop = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return () => Excel.run(handler.context, async (same) => (handler.remove(), same.sync()));
    });
    await applyEdits([edit("A2", "1", "一")], when);
    excel.control.edit("台账!A3", [["三"]]);
    await excel.control.eventsSent();
    await stop();
    expect(heard).toEqual(["A3"]);
  });

  test("are refused whole for a protected log", async () => {
    await applyEdits([edit("B3", " 鲁山县", "鲁山县")], when);
    excel.control.protectSheet("修改记录");
    const before = snapshot(excel);
    const fault = { code: "protected-sheet", sheet: "修改记录", leftover: "none" };
    await expect(applyEdits([edit("A2", "1", "一")], when)).rejects.toMatchObject(fault);
    await expect(revertEdits("1", when)).rejects.toMatchObject(fault);
    expect(snapshot(excel)).toEqual(before);
  });

  const range = <T>(address: string, work: (cells: Excel.Range, context: Excel.RequestContext) => Promise<T>) =>
    Excel.run((context) => {
      const [sheet = "", cells = ""] = address.split("!");
      return work(context.workbook.worksheets.getItem(sheet).getRange(cells), context);
    });
  const format = (address: string, code: string) =>
    range(address, async (cells, context) => {
      cells.numberFormat = [[code]];
      await context.sync();
    });
  const formats = (address: string) =>
    range(address, async (cells, context) => {
      cells.load("numberFormat");
      await context.sync();
      return cells.numberFormat as string[][];
    });
  const valuesAndFormats = async () => [await excel.control.values("台账!A1:E3"), await formats("台账!A1:E3")];
});
