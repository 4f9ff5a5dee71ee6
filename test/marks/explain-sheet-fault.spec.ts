import { findingsSheetPlan } from "../../src/findings/findings-sheet-plan";
import { explainSheetFault } from "../../src/marks/explain-sheet-fault";
import { type SheetFault } from "../../src/xlsx/annotate/sheet-marks";

/** What a person must find in the words of each fault, and do about it. */
const faults: Readonly<Record<SheetFault["code"], readonly [zh: string, en: string]>> = {
  "missing-sheet": ["没有这张表", "no such sheet"],
  "protected-sheet": ["撤销工作表保护", "unprotect it"],
  "merged-area": ["取消合并", "unmerge them"],
  "table-area": ["空出两列", "leave two columns free"],
};

test.each(Object.keys(faults) as SheetFault["code"][])("a sheet without marks is told why: %s", (code) => {
  const { zh, en } = explainSheetFault({ code, sheet: "台账一" });
  const { name } = findingsSheetPlan([], "zh", 0);
  expect([zh.startsWith("“台账一”没有加标记："), en.startsWith("“台账一” was not marked: ")]).toEqual([true, true]);
  expect([zh, en]).toEqual([expect.stringContaining(faults[code][0]), expect.stringContaining(faults[code][1])]);
  expect([zh, en]).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
});
