import { findLedgers } from "../../src/ledger/find-ledgers";
import { createFileMerger, type MergedFiles, type MergeOptions } from "../../src/merge/merge-files";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { drain } from "../../src/support/drain";
import { nationalStandard } from "../support/national-standard";
import { workbookOfPlans } from "../support/plan-workbook";

/** Merges workbooks by the national standard, without a roster unless told. */
export function mergeWorkbooks(
  files: Readonly<Record<string, WorkbookData>>,
  options: Partial<MergeOptions> = {},
): MergedFiles {
  const merger = createFileMerger({
    ...{ standard: nationalStandard, roster: null, kind: null, leavesOutDuplicates: false, language: "zh" },
    ...options,
  });
  for (const [file, workbook] of Object.entries(files)) {
    const { ledgers, ignored } = findLedgers(workbook, nationalStandard);
    const parts = ledgers.map((ledger) => ({
      ...{ file, ledger, date1904: workbook.date1904 },
      sheet: workbook.sheets.find(({ name }) => name === ledger.sheet) ?? null,
    }));
    merger.add({ file, fault: null, parts, ignored });
  }
  return drain(merger.finish(), () => undefined);
}

/** What the sheets hold once they are drawn. */
export const drawnWorkbook = ({ plans }: MergedFiles): WorkbookData => workbookOfPlans(...plans);
