import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { type Field, type Kind } from "../../../src/standard/field";
import { type Standard } from "../../../src/standard/standard";
import { exportSheetPlan } from "../ledger-sheet";
import { type CityCase } from "./make-unit-month";

/** The platform's export of a month: the rows that it received, in the order of their receipt. */
export function platformWorkbook(
  cases: readonly CityCase[],
  { fields, besideFields }: Pick<Standard, "fields" | "besideFields">,
): readonly SheetPlan[] {
  const beside = (["reportedAt", "county"] as const).flatMap((role) =>
    besideFields.filter((field) => field.role === role),
  );
  const exported = (name: string, kind: Kind): SheetPlan => {
    const columns: readonly Field[] = [...fields[kind], ...beside];
    const rows = cases.filter((each) => each.kind === kind).flatMap(({ platform }) => platform);
    return exportSheetPlan(
      name,
      columns,
      [...rows].sort((a, b) => Number(a.reportedAt) - Number(b.reportedAt)),
    );
  };
  return [exported("行政许可", "licence"), exported("行政处罚", "penalty")];
}
