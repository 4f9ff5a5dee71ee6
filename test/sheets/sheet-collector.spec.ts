import { cellAt } from "../../src/sheets/column";
import { createSheetCollector } from "../../src/sheets/sheet-collector";
import { gridOf } from "../support/sheet-grid";

test("blocks in any order make the sheet up to its last row and column with a value", () => {
  const collector = createSheetCollector("许可", 2);
  collector.put(2, [
    ["乙", 2, "", ""],
    ["", "", "", ""],
  ]);
  collector.put(0, [
    ["甲", "", "", ""],
    ["", true, "", ""],
  ]);
  const sheet = collector.finish();
  expect(gridOf(sheet)).toEqual([
    ["甲", null],
    [null, true],
    ["乙", 2],
  ]);
  expect([sheet.name, sheet.rowCount, sheet.columns.map(({ codes }) => codes.length)]).toEqual(["许可", 3, [3, 3]]);
});

test("a value is held once, and a row given twice counts as given last", () => {
  const collector = createSheetCollector("许可", 3);
  collector.put(0, [["甲"], ["甲"], ["乙"]]);
  collector.put(1, [["乙"]]);
  const [column] = collector.finish().columns;
  expect([column?.values, cellAt(column, 1)]).toEqual([[null, "甲", "乙"], "乙"]);
});
