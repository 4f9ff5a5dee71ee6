import { dayOf } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { trialLedgerPlan } from "../../src/sample/trial-ledger-plan";
import { encodeColumn } from "../../src/sheets/column";
import { loadStandard } from "../../src/standard/load-standard";
import { checkWorkbook } from "../../src/usecases/check-workbook";

describe("the trial ledger", () => {
  const standard = loadStandard("national-2018");
  if (!standard.ok) throw new Error("no standard");
  const plan = trialLedgerPlan(standard.value, "zh");
  const width = plan.columnWidths.length;
  const sheet = {
    name: plan.name,
    visibility: "visible" as const,
    rowCount: plan.rows.length,
    columns: Array.from({ length: width }, (_, at) => encodeColumn(plan.rows.map(({ values }) => values[at] ?? null))),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };

  it("shows one of each mistake that is made most, and nothing that was not meant", () => {
    const request = { standard: standard.value, isChosen: false, asOf: dayOf(2026, 11, 21), rules: allRules };
    const check = checkWorkbook({ date1904: false, sheets: [sheet] }, request);
    if (!check.ok) throw new Error("faults");
    const [report] = check.value.reports;
    expect(report?.ledger.rows.length).toBe(15);
    expect(report?.counts.byRule).toEqual({
      "required/blank": 1,
      "uscc/form": 1,
      "uscc/check-character": 1,
      "identity/resident-id": 1,
      "penalty/category": 1,
      "amount/content": 1,
      "date/form": 1,
      "date/long-term": 1,
      "timeliness/late": 1,
      "duplicate/exact": 1,
    });
  });
});
