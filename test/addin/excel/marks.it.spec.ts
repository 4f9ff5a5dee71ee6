import { clearMarks } from "../../../addin/excel/clear-marks";
import { placeMarks } from "../../../addin/excel/place-marks";
import { updateMarks } from "../../../addin/excel/update-marks";
import { type MarkFrame } from "../../../addin/ports/engine";
import { bookOf } from "../support/book-of";
import { forever, frameOf, noMarks, someMarks } from "../support/ledger-frame";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

const ledger = [["甲", "乙", "丙"], ...Array.from({ length: 9 }, (_, row) => [`a${row}`, row, "x"])];
const frame = frameOf("台账", 3, 9);
const place = (where: MarkFrame = frame, word?: string) => placeMarks(where, someMarks(word), noMarks, forever);

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(bookOf({ 台账: ledger, 说明: [["x"]] }));
});
afterEach(() => excel.close());

/** A rule of the user's own over the ledger, a fill and a filter. */
const decorate = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const rule = sheet.getRange("A2:E10").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=LEFT($A2,1)="z"';
    rule.custom.format.fill.color = "#00FF00";
    sheet.getRange("A1:C1").format.fill.color = "#DDEBF7";
    sheet.getRange("D:D").format.columnWidth = 100;
    sheet.getRange("A5").format.fill.color = "#FFFF00";
    sheet.autoFilter.apply(sheet.getRange("A1:C10"));
    await context.sync();
  });

it("writes the two columns, hides the mask and colours the cells", async () => {
  await place();
  expect(await excel.control.values("台账!D1:E4")).toEqual([
    ["核验结果", "核验标记"],
    ["", ""],
    ["错误：日期", "e.."],
    ["", ""],
  ]);
  expect(await excel.control.conditionalFill("台账!A3")).toBe("#FDE7E9");
  expect(await excel.control.conditionalFill("台账!B3")).toBeNull();
  expect(await excel.control.conditionalFill("台账!D3")).toBe("#FDE7E9");
  expect(excel.control.faults()).toEqual([]);
});

it("takes the marks out again and leaves the sheet as it was, with all that is the user's", async () => {
  await decorate();
  excel.control.select("台账!B2:C4");
  const before = snapshot(excel);
  await place();
  expect(await excel.control.conditionalFill("台账!D1")).toBe("#DDEBF7");
  expect(snapshot(excel)).not.toEqual(before);
  expect(await clearMarks(null)).toEqual({ sheets: 1 });
  expect(snapshot(excel)).toEqual(before);
  expect(await clearMarks("台账")).toEqual({ sheets: 0 });
});

it("writes over its own marks, never a second set", async () => {
  await place();
  const once = snapshot(excel);
  await place({ ...frame, hadMarks: true });
  expect(snapshot(excel)).toEqual(once);
  await place({ ...frameOf("台账", 3, 4), hadMarks: true }, "提醒");
  expect((await excel.control.values("台账!D1:D10")).flat()).toEqual([
    "核验结果",
    "",
    "提醒：日期",
    ...Array.from({ length: 7 }, () => ""),
  ]);
});

it("finds its columns where the user has moved them", async () => {
  const before = snapshot(excel);
  await place();
  await excel.control.insert("台账!B:B");
  await updateMarks(frame, [{ row: 4, result: "提示：金额", mask: ".i." }]);
  expect(await excel.control.values("台账!E1:F4")).toEqual([
    ["核验结果", "核验标记"],
    ["", ""],
    ["错误：日期", "e.."],
    ["提示：金额", ".i."],
  ]);
  await excel.control.remove("台账!B:B");
  await clearMarks(null);
  excel.control.select("台账!A1");
  expect(snapshot(excel)).toEqual(before);
});

it("writes nothing where the marks stand already, so that what was taken back can be done again", async () => {
  await place();
  excel.control.resetCounts();
  await updateMarks(frame, [
    { row: 3, result: "错误：日期", mask: "e.." },
    { row: 6, result: "错误：日期", mask: "e.." },
  ]);
  expect(excel.control.counts()).toMatchObject({ cellsWritten: 0, undoSteps: 0 });
  await updateMarks(frame, [
    { row: 3, result: "错误：日期", mask: "e.." },
    { row: 6, result: "提醒：日期", mask: "w.." },
  ]);
  expect(excel.control.counts()).toMatchObject({ cellsWritten: 2, undoSteps: 1 });
});

it("places marks anew where those of an earlier check stand elsewhere", async () => {
  await place();
  await excel.control.insert("台账!B:B");
  await place({ ...frameOf("台账", 6, 9) });
  expect(await excel.control.values("台账!E1:H3")).toEqual([
    ["", "", "核验结果", "核验标记"],
    ["", "", "", ""],
    ["", "", "错误：日期", "e.."],
  ]);
});

it("keeps marks with their rows when the user sorts, filters and deletes", async () => {
  await place();
  excel.control.sort("台账!A2:E10", 1, false);
  expect(await excel.control.conditionalFill("台账!A9")).toBe("#FDE7E9");
  await excel.control.remove("台账!9:9");
  excel.control.filter("台账!A1:D9", 0, ["a1"]);
  await clearMarks(null);
  expect((await excel.control.values("台账!D1:E10")).flat().join("")).toBe("");
});

it("leaves what the user has written below the marks", async () => {
  await place();
  excel.control.edit("台账!D14", [["备注"]]);
  await place({ ...frame, hadMarks: true });
  await clearMarks(null);
  expect(await excel.control.values("台账!D14")).toEqual([["备注"]]);
});

it("writes no formula, whatever a message begins with", async () => {
  const texts = ["=1+1", "+1", "-1", "@x"];
  const cells = (firstRow: number) => Promise.resolve({ firstRow, cells: texts.map((text) => [text, "e.."] as const) });
  await placeMarks(frameOf("台账", 3, 4), cells, noMarks, forever);
  expect((await excel.control.values("台账!D2:D5")).flat()).toEqual(texts);
});

it("goes over in blocks where one request is too small, and stops between them", async () => {
  excel.control.change({ requestBytes: 20_000 });
  const long = frameOf("台账", 3, 900);
  await place(long);
  expect((await excel.control.values("台账!D900"))[0]).toEqual(["错误：日期"]);
  excel.control.change({ requestBytes: 5_000_000 });
  await clearMarks(null);

  const before = snapshot(excel);
  const stop = new AbortController();
  const wide = (firstRow: number, lastRow: number) => {
    if (firstRow > 4000) stop.abort();
    return Promise.resolve({
      firstRow,
      cells: Array.from({ length: lastRow - firstRow + 1 }, () => ["错".repeat(300), "e.."] as const),
    });
  };
  const placing = placeMarks(frameOf("台账", 3, 9000), wide, noMarks, { ...forever, signal: stop.signal });
  await expect(placing).rejects.toMatchObject({ name: "AbortError" });
  expect(snapshot(excel)).toEqual(before);
  expect(excel.host.eventsEnabled).toBe(true);
});

const refusals: readonly (readonly [code: string, bring: () => void])[] = [
  ["protected-sheet", () => excel.control.protectSheet("台账")],
  ["read-only", () => excel.control.change({ readOnly: "action" })],
  ["table-area", () => excel.control.edit("台账!E5", [["别的表"]])],
  ["sheet-gone", () => excel.control.deleteSheet("台账")],
];

it.each(refusals)("refuses before it writes: %s", async (code, bring) => {
  bring();
  const before = snapshot(excel);
  await expect(place()).rejects.toMatchObject({ code, sheet: code === "read-only" ? null : "台账", leftover: "none" });
  expect(snapshot(excel)).toEqual(before);
});

it("refuses merged cells beside the ledger, and a sheet without free columns", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("D4:E5").merge();
    await context.sync();
  });
  await expect(place()).rejects.toMatchObject({ code: "merged-area", sheet: "台账" });
  const last = { ...frame, resultColumn: 16_383, maskColumn: 16_384 };
  await expect(place(last)).rejects.toMatchObject({ code: "sheet-full", sheet: "台账" });
});
