import { resultSheets } from "../ledger/own-sheets";
import { type Words } from "../support/words";
import { type SheetFault } from "../xlsx/annotate/sheet-marks";

const reasons: Readonly<Record<SheetFault["code"], Words>> = {
  "missing-sheet": { zh: "文件里没有这张表", en: "the file has no such sheet" },
  "protected-sheet": {
    zh: "工作表受保护；请在“审阅—撤销工作表保护”后再核验",
    en: "the sheet is protected; unprotect it under Review and check again",
  },
  "merged-area": {
    zh: "台账右侧有合并单元格；请取消合并后再核验",
    en: "cells to the right of the ledger are merged; unmerge them and check again",
  },
  "table-area": {
    zh: "台账右侧是另一张表格；请空出两列后再核验",
    en: "another table stands to the right of the ledger; leave two columns free and check again",
  },
};

/** Says why a sheet got no marks, and that its findings are on the findings sheet all the same. */
export const explainSheetFault = ({ code, sheet }: SheetFault): Words => ({
  zh: `“${sheet}”没有加标记：${reasons[code].zh}。问题都在“${resultSheets.findings}”表中。`,
  en: `“${sheet}” was not marked: ${reasons[code].en}. Its findings are on the sheet ${resultSheets.findings}.`,
});
