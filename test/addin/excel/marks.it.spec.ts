import { clearMarks } from "../../../addin/excel/clear-marks";
import { placeMarks } from "../../../addin/excel/place-marks";
import { bookOf } from "../support/book-of";
import { forever, frameOf, noMarks, someMarks } from "../support/ledger-frame";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

const ledger = [["甲", "乙", "丙"], ...Array.from({ length: 9 }, (_, row) => [`a${row}`, row, "x"])];
const frame = frameOf("台账", 3, 9);

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(bookOf({ 台账: ledger }));
});
afterEach(() => excel.close());

it("writes the two columns, hides the mask and colours the cells", async () => {
  await placeMarks(frame, someMarks(), noMarks, forever);
  expect(await excel.control.values("台账!D1:E4")).toEqual([
    ["核验结果", "核验标记"],
    ["", ""],
    ["错误：日期", "e.."],
    ["", ""],
  ]);
  expect(await excel.control.conditionalFill("台账!A3")).toBe("#FDE7E9");
  expect(await excel.control.conditionalFill("台账!B3")).toBeNull();
  expect(await excel.control.conditionalFill("台账!D3")).toBe("#FDE7E9");
  expect(excel.control.references()).toBe(0);
  expect(excel.host.eventsEnabled).toBe(true);
  expect(excel.control.faults()).toEqual([]);
});

it("takes the marks out again and leaves the sheet as it was", async () => {
  const before = snapshot(excel);
  await placeMarks(frame, someMarks(), noMarks, forever);
  expect(snapshot(excel)).not.toEqual(before);
  expect(await clearMarks(null)).toEqual({ sheets: 1 });
  expect(snapshot(excel)).toEqual(before);
});
