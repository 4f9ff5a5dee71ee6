import { appendRows } from "../../../addin/excel/append-rows";
import { copySheet } from "../../../addin/excel/copy-sheet";
import { bookOf } from "../support/book-of";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(
    bookOf({
      台账: [["x"]],
      豁免登记: [
        ["规则", "原因"],
        ["a", "b"],
      ],
      空: [],
    }),
  );
});
afterEach(async () => {
  // The client lets go of its references after it has answered.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(excel.control.faults()).toEqual([]);
  expect(excel.control.references()).toBe(0);
  excel.close();
});

test("a copy stands behind its sheet under a name of its own", async () => {
  expect(await copySheet("台账", "台账（核验）")).toBe("台账（核验）");
  expect(await copySheet("台账", "台账（核验）")).toBe("台账（核验） (2)");
  expect(excel.control.sheetNames()).toEqual(["台账", "台账（核验） (2)", "台账（核验）", "豁免登记", "空"]);
  expect(await excel.control.values("台账（核验）!A1")).toEqual([["x"]]);
  expect(excel.control.activeSheet()).toBe("台账");
});

test("rows go below what is there, and texts stay texts", async () => {
  await appendRows("豁免登记", [
    ["=1+1", "2024-02-01"],
    [5, null],
  ]);
  await appendRows("豁免登记", [["007", true]]);
  expect(await excel.control.values("豁免登记!A2:B5")).toEqual([
    ["a", "b"],
    ["=1+1", "2024-02-01"],
    [5, ""],
    ["007", true],
  ]);
  await appendRows("空", [["x"], ["y", "z"]]);
  expect(await excel.control.values("空!A1:B2")).toEqual([
    ["x", ""],
    ["y", "z"],
  ]);
});

test.each([
  ["rows for no sheet", () => appendRows("没有", [["x"]]), { code: "sheet-gone", sheet: "没有" }],
  ["a copy in a closed workbook", () => copySheet("台账", "x"), { code: "protected-structure" }],
  ["rows for a protected sheet", () => appendRows("豁免登记", [["x"]]), { code: "protected-sheet", sheet: "豁免登记" }],
])("%s is refused", async (_, work, fault) => {
  excel.control.protectStructure();
  excel.control.protectSheet("豁免登记");
  const before = snapshot(excel);
  await expect(work()).rejects.toMatchObject({ ...fault, leftover: "none" });
  expect(snapshot(excel)).toEqual(before);
});

test("a copy of a sheet that is gone is refused", async () => {
  await expect(copySheet("没有", "x")).rejects.toMatchObject({ code: "sheet-gone", sheet: "没有" });
});
