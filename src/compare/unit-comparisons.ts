import { type Roster } from "../units/roster";
import { type ComparedKind } from "./compare-kind";
import { pairStatuses, type UnitComparison } from "./comparison";
import { type SideUnits } from "./side-units";

/** A kind's rows with the number of each row's unit. */
export interface KindWithUnits extends ComparedKind {
  readonly ledgerUnits: Uint32Array;
  readonly platformUnits: Uint32Array;
}

/** @param sampled numbers of units that are shown even without a row. */
export function unitComparisons(
  compared: readonly KindWithUnits[],
  { names }: SideUnits,
  roster: Roster | null,
  sampled: readonly number[],
): readonly UnitComparison[] {
  const shown = new Set(sampled);
  const onPlatform = new Set(compared.flatMap(({ platformUnits }) => [...new Set(platformUnits)]));
  const counts = names.map(() => pairStatuses.map(() => 0));
  for (const { statuses, ledgerUnits } of compared) {
    for (let row = 0; row < statuses.length; row += 1) {
      const [status = 0, unit = 0] = [statuses[row], ledgerUnits[row]];
      const ofUnit = counts[unit];
      if (ofUnit?.[status] === undefined) continue;
      ofUnit[status] += 1;
      shown.add(unit);
    }
  }
  const orderOf = new Map(roster?.units.map(({ name }, order) => [name, order]));
  return [...shown]
    .map((unit): UnitComparison => {
      const count = (status: (typeof pairStatuses)[number]): number =>
        counts[unit]?.[pairStatuses.indexOf(status)] ?? 0;
      const [reported, late, concealed, near] = [count("reported"), count("late"), count("concealed"), count("near")];
      return {
        unit: names[unit] ?? "",
        should: reported + late + concealed + near,
        ...{ reported, late, concealed, near },
        excluded: count("excluded"),
        isOnPlatform: onPlatform.has(unit),
      };
    })
    .sort(
      (one, other) =>
        (orderOf.get(one.unit) ?? Infinity) - (orderOf.get(other.unit) ?? Infinity) || (one.unit < other.unit ? -1 : 1),
    );
}
