import { type SheetPlan } from "../../src/plans/sheet-plan";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { tablePlan } from "./ledger-sheet";

/** The parameter sheets of an office that follows the profile: its roster, the rest as the profile has it. */
export function parameterSheetPlans(profile: "pingdingshan-2024"): readonly SheetPlan[] {
  const groups = { municipal: "市直", county: "县（市、区）" } as const;
  const roster = builtInRoster(profile).units.map(({ name, aliases, group, order }) => [
    name,
    aliases.join("、"),
    groups[group],
    "许可、处罚",
    order,
  ]);
  return [tablePlan("单位名录", ["单位名称", "别名", "分组", "职能", "序号"], roster, [30, 60, 16, 14, 8])];
}
