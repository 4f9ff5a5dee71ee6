import { placeOf, rounded, sumOf } from "../city";
import { figure, known, listOf, type MakeClaim, misprinted, type Setting, some } from "./claim";

const percent = (value: number): string => `${value.toFixed(2)}%`;
const points = (value: number): string => `${value.toFixed(2)}个百分点`;

const rises = ["增加", "增长", "多报"] as const;
const falls = ["减少", "下降", "少报"] as const;

function changeSlots(setting: Setting, now: number, then: number) {
  const { column, city } = setting;
  const difference = now - then;
  if (difference === 0 || then === 0) return null;
  const size = Math.abs(difference);
  const share = (100 * size) / then;
  const wrong = misprinted(size, column, city);
  const [up, down] = difference > 0 ? [rises, falls] : [falls, rises];
  return {
    slots: {
      now: figure(now, column),
      then: figure(then, column),
      more: up[0],
      grew: up[1],
      size: figure(size, column),
      percent: percent(share),
    },
    lies: [
      { how: "direction" as const, slots: { more: down[0], grew: down[1] } },
      ...(wrong === null
        ? []
        : [{ how: "digits" as const, slots: { size: figure(wrong, column), percent: percent(share + 4.13) } }]),
    ],
  };
}

/** How a unit's figure differs from the month before. */
export const unitChange: MakeClaim = (setting) => {
  const before = placeOf(setting.table, "before");
  const rows = known(setting).filter(({ value, cells }) => (cells[before] ?? 0) > 0 && value !== cells[before]);
  if (before < 0 || rows.length === 0) return null;
  const row = setting.pick(rows);
  const change = changeSlots(setting, row.value, row.cells[before] ?? 0);
  return change === null ? null : { ...change, slots: { ...change.slots, unit: row.name } };
};

/** How all units together differ from the month before. */
export const totalChange: MakeClaim = (setting) => {
  const { table, place } = setting;
  const before = placeOf(table, "before");
  return before < 0 ? null : changeSlots(setting, sumOf(table.rows, place), sumOf(table.rows, before));
};

/** Who has more than the month before, who less. */
export const whoChanged: MakeClaim = (setting) => {
  const { pick, table } = setting;
  const before = placeOf(table, "before");
  const rows = known(setting).filter(({ cells }) => (cells[before] ?? null) !== null);
  const up = rows.filter(({ value, cells }) => value > (cells[before] ?? 0));
  const [of, words, others] = pick([
    [up, rises, rows.filter((row) => !up.includes(row))],
    [
      rows.filter(({ value, cells }) => value < (cells[before] ?? 0)),
      falls,
      rows.filter(({ value, cells }) => value >= (cells[before] ?? 0)),
    ],
  ] as const);
  if (before < 0 || of.length < 2 || others.length === 0) return null;
  const names = of.map(({ name }) => name);
  return {
    slots: { units: listOf(names), more: words[0], grew: words[1], count: String(names.length) },
    lies: [
      {
        how: "left-out",
        slots: { units: listOf(some(pick, names, names.length - 1)), count: String(names.length + 1) },
      },
      { how: "added", slots: { units: listOf([...names, pick(others).name]), count: String(names.length - 1) } },
    ],
  };
};

/** By how much one unit is before another. */
export const unitsApart: MakeClaim = (setting) => {
  const { pick, column } = setting;
  const rows = known(setting);
  const [one, other] = some(pick, rows, 2);
  if (one === undefined || other === undefined || one.value === other.value) return null;
  const gap = rounded(Math.abs(one.value - other.value), column.places);
  const wrong = misprinted(gap, column, setting.city);
  const [more, less] = one.value > other.value ? ["多", "少"] : ["少", "多"];
  const [higher, lower] = one.value > other.value ? ["高", "低"] : ["低", "高"];
  return {
    slots: { unit: one.name, other: other.name, more, higher, gap: figure(gap, column), points: points(gap) },
    lies: [
      { how: "direction", slots: { more: less, higher: lower } },
      ...(wrong === null
        ? []
        : [{ how: "digits" as const, slots: { gap: figure(wrong, column), points: points(wrong) } }]),
    ],
  };
};
