import { placeOf, rounded, sumOf } from "../city";
import { isAdditive } from "./figure-claims";
import { figure, known, listOf, type MakeClaim, some } from "./claim";

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Another percentage than this, by far more than any rounding. */
const wrongly = (value: number): number => (value > 50 ? value - 3.17 : value + 2.71);

const shareLies = (share: number) => [{ how: "digits" as const, slots: { share: percent(wrongly(share)) } }];

/** What share of all a unit has, or some units. */
export const unitShare: MakeClaim = (setting) => {
  const { table, place, pick, column } = setting;
  const total = sumOf(table.rows, place);
  const rows = known(setting);
  if (total === 0 || rows.length < 2 || !isAdditive(column)) return null;
  const row = pick(rows);
  const several = some(pick, rows, 3);
  const share = (100 * row.value) / total;
  const together = (100 * sumOf(several, place)) / total;
  return {
    slots: {
      unit: row.name,
      value: figure(row.value, column),
      share: percent(share),
      units: listOf(several.map(({ name }) => name)),
      together: percent(together),
    },
    lies: [{ how: "digits", slots: { share: percent(wrongly(share)), together: percent(wrongly(together)) } }],
  };
};

/** What share of all that a unit has is of one kind. */
export const kindShare: MakeClaim = (setting) => {
  const { table, pick } = setting;
  const wholes = placeOf(table, "all");
  const rows = known(setting).filter(({ cells }) => (cells[wholes] ?? 0) > 0);
  if (wholes < 0 || rows.length === 0) return null;
  const row = pick(rows);
  const whole = table.columns[wholes];
  if (whole === undefined) return null;
  const share = (100 * row.value) / (row.cells[wholes] ?? 1);
  return {
    slots: {
      unit: row.name,
      wholeSays: pick(whole.says),
      whole: figure(row.cells[wholes] ?? 0, whole),
      value: figure(row.value, setting.column),
      share: percent(share),
    },
    lies: shareLies(share),
  };
};

/** A rate that no column has. */
export const workedRate: MakeClaim = (setting) => {
  const claim = kindShare(setting);
  return setting.table.columns.some(({ role }) => role === "rate") ? null : claim;
};

/** What the units have on the average. */
export const mean: MakeClaim = (setting) => {
  const { place, pick, column, table } = setting;
  const rows = known(setting);
  if (rows.length < table.rows.length) return null;
  const average = rounded(sumOf(rows, place) / rows.length, 2);
  const apart = rows.filter(({ value }) => Math.abs(value - average) > 0.02);
  if (apart.length === 0) return null;
  const row = pick(apart);
  const gap = rounded(Math.abs(row.value - average), 2);
  return {
    slots: {
      mean: `${average.toFixed(2)}${column.unit}`,
      unit: row.name,
      direction: row.value > average ? "高于" : "低于",
      gap: `${gap.toFixed(2)}${column.unit}`,
    },
    lies: [
      {
        how: "digits",
        slots: {
          mean: `${(average + 1.36).toFixed(2)}${column.unit}`,
          gap: `${(gap + 1.36).toFixed(2)}${column.unit}`,
        },
      },
      { how: "direction", slots: { direction: row.value > average ? "低于" : "高于" } },
    ],
  };
};
