import { placeMarks } from "../../../addin/excel/place-marks";
import { watch } from "../../../addin/excel/watch";
import { type SheetChange } from "../../../addin/ports/workbook";
import { RequirementMatrix } from "../../workbench/protocol/requirement-matrix";
import { bookOf } from "../support/book-of";
import { forever, frameOf, noMarks, someMarks } from "../support/ledger-frame";
import { openExcel, type OpenExcel } from "../support/open-excel";

const ledger = [["甲", "乙", "丙"], ...Array.from({ length: 9 }, (_, row) => [`a${row}`, row, "x"])];

let excel: OpenExcel;
let told: SheetChange[];
let stop: () => Promise<void>;
beforeEach(async () => {
  excel = openExcel(bookOf({ 台账: ledger, 说明: [["x"]] }), {
    requirements: RequirementMatrix.newest({ ExcelApiOnline: "1.1" }),
  });
  told = [];
  stop = await watch((change) => told.push(change));
});
afterEach(() => excel.close());

/** What was told since the last time, once everything has been. */
async function news(): Promise<readonly SheetChange[]> {
  await excel.control.eventsSent();
  // Names and columns are looked up before anything is told.
  await new Promise((resolve) => setTimeout(resolve, 40));
  return told.splice(0);
}

const change = (more: Partial<SheetChange>): SheetChange => ({
  sheet: "台账",
  kind: "edited",
  rows: null,
  isRemote: false,
  ...more,
});

it("tells of edited rows, and whose they are", async () => {
  excel.control.edit("台账!B3:C5", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(await news()).toEqual([change({ rows: [3, 5] })]);
  excel.control.meddle({ kind: "edit", address: "台账!A9", values: [["y"]] });
  expect(await news()).toEqual([change({ rows: [9, 9], isRemote: true })]);
});

it("tells of rows that were inserted and deleted", async () => {
  await excel.control.insert("台账!4:5");
  expect(await news()).toEqual([change({ kind: "rows-inserted", rows: [4, 5] })]);
  await excel.control.remove("台账!7:7");
  expect(await news()).toEqual([change({ kind: "rows-deleted", rows: [7, 7] })]);
});

it("calls whatever else moves cells, and sheets that come, go and change their names, structure", async () => {
  await excel.control.insert("台账!B:B");
  expect(await news()).toEqual([change({ kind: "structure" })]);
  excel.control.addSheet("新表");
  expect(await news()).toEqual([change({ sheet: "新表", kind: "structure" })]);
  excel.control.renameSheet("新表", "旧表");
  expect(await news()).toEqual([change({ sheet: "旧表", kind: "structure" })]);
  excel.control.deleteSheet("旧表");
  expect(await news()).toEqual([change({ sheet: "旧表", kind: "structure" })]);
});

it("keeps silent about its own writing and about edits in its own columns", async () => {
  await placeMarks(frameOf("台账", 3, 9), someMarks(), noMarks, forever);
  excel.control.edit("台账!D3", [["x"]]);
  excel.control.meddle({
    kind: "edit",
    address: "台账!D4:E5",
    values: [
      ["x", "..e"],
      ["y", "e.."],
    ],
  });
  expect(await news()).toEqual([]);
  excel.control.edit("台账!C3:D3", [["x", "y"]]);
  expect(await news()).toEqual([change({ rows: [3, 3] })]);
});

it("hears nothing while somebody edits a cell, and everything afterwards", async () => {
  excel.control.change({ editing: true });
  excel.control.meddle({ kind: "edit", address: "台账!A9", values: [["y"]] });
  expect(await news()).toEqual([]);
  excel.control.change({ editing: false });
  expect(await news()).toEqual([change({ rows: [9, 9], isRemote: true })]);
});

it("takes its handlers away", async () => {
  expect(excel.control.handlers()).toBe(4);
  await stop();
  expect(excel.control.handlers()).toBe(0);
  excel.control.edit("台账!B3", [[1]]);
  expect(await news()).toEqual([]);
});

it("notices a new name at the next change where Excel does not tell of it", async () => {
  await stop();
  excel.close();
  excel = openExcel(bookOf({ 台账: ledger }));
  stop = await watch((one) => told.push(one));
  excel.control.renameSheet("台账", "三月");
  expect(await news()).toEqual([]);
  excel.control.edit("三月!A2", [["z"]]);
  expect(await news()).toEqual([change({ sheet: "三月", kind: "structure" }), change({ sheet: "三月", rows: [2, 2] })]);
});
