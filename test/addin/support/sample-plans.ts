import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { readDishonestyList } from "../../../src/dishonesty/read-dishonesty-list";
import { dayOf } from "../../../src/calendar/day";
import { findingsSheetPlan } from "../../../src/findings/findings-sheet-plan";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { allRules } from "../../../src/rules";
import { annexDraft, type AnnexDraft } from "../../../src/usecases/annex-draft";
import { checkWorkbook } from "../../../src/usecases/check-workbook";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { bytesSource } from "../../support/bytes-source";
import { nationalStandard } from "../../support/national-standard";

const root = join(__dirname, "../../..");

/** What the sample export comes to: its annexes, with totals and rates as values or formulas, and its findings. */
export async function samplePlans(
  isLive: boolean,
): Promise<{ readonly annexes: AnnexDraft; readonly findings: SheetPlan }> {
  const bytes = await readFile(join(root, "assets/sample/pingdingshan-2024-02.xlsx"));
  const workbook = await readWorkbook(bytesSource(bytes), nodeByteCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const check = checkWorkbook(workbook.value, {
    ...{ standard: nationalStandard, isChosen: false, asOf: dayOf(2024, 3, 5), rules: allRules },
  });
  if (!check.ok) throw new Error("The sample has faults");
  const annexes = annexDraft(
    check.value,
    readDishonestyList(workbook.value),
    {
      ...{ language: "zh", month: "2024-02", ledgers: check.value.reports.map((_, ledger) => ledger) },
      ...{ file: "平台导出.xlsx", madeAt: "2024-03-05 10:42", isLive },
    },
    { name: "gongshi", version: "1.2.3" },
  );
  if (!annexes.ok) throw new Error(annexes.error);
  return { annexes: annexes.value, findings: findingsSheetPlan(check.value.reports, "zh", 200) };
}
