import { type CityColumn, placeOf, rounded, sumOf, totalOf } from "../city";
import { figure, known, type Lie, listOf, type MakeClaim, misprinted, type Setting, some } from "./claim";

const additive: readonly string[] = ["whole", "base", "kind", "flaw", "done", "amount", "before"];

/** Columns whose figures may be summed. */
export const isAdditive = ({ role }: CityColumn): boolean => additive.includes(role);

const digitsLie = (setting: Setting, value: number, slot: string, column = setting.column): readonly Lie[] => {
  const wrong = misprinted(value, column, setting.city);
  return wrong === null ? [] : [{ how: "digits", slots: { [slot]: figure(wrong, column) } }];
};

/** A unit's figure. */
export const unitFigure: MakeClaim = (setting) => {
  const { pick, column, table } = setting;
  const rows = known(setting);
  if (rows.length < 2) return null;
  const row = pick(rows);
  const others = rows.filter(({ value }) => value !== row.value);
  const columns = table.columns.flatMap((other, place) => {
    const value = row.cells[place] ?? null;
    const isOther = other !== column && other.unit === column.unit && value !== null && value !== row.value;
    return isOther && value > 0 ? [value] : [];
  });
  return {
    slots: { unit: row.name, value: figure(row.value, column) },
    lies: [
      ...digitsLie(setting, row.value, "value"),
      ...(others.length === 0
        ? []
        : [{ how: "another-row" as const, slots: { value: figure(pick(others).value, column) } }]),
      ...columns
        .slice(0, 1)
        .map((value) => ({ how: "another-column" as const, slots: { value: figure(value, column) } })),
    ],
  };
};

/** Two units' figures, or three's, in lists and one by one. */
export const unitFigures: MakeClaim = (setting) => {
  const { pick, column } = setting;
  const rows = some(pick, known(setting), 3);
  const [one, two, three] = rows;
  if (one === undefined || two === undefined || three === undefined) return null;
  const said = (values: readonly number[]) => values.map((value) => figure(value, column));
  const values = rows.map(({ value }) => value);
  const slots = slotsOf(values);
  const wrong = misprinted(two.value, column, setting.city);
  return {
    slots: { ...slots, units: listOf(rows.map(({ name }) => name)), one: one.name, two: two.name, three: three.name },
    lies: [
      ...(wrong === null ? [] : [{ how: "digits" as const, slots: slotsOf([one.value, wrong, three.value]) }]),
      ...(one.value === two.value
        ? []
        : [{ how: "another-row" as const, slots: slotsOf([two.value, one.value, three.value]) }]),
    ],
  };

  function slotsOf(all: readonly number[]) {
    const [first = "", second = "", third = ""] = said(all);
    return { values: listOf([first, second, third]), first, second, third };
  }
};

/** What some units have together. */
export const someSum: MakeClaim = (setting) => {
  const { pick, column, place } = setting;
  const rows = some(pick, known(setting), pick([2, 3]));
  if (rows.length < 2) return null;
  const sum = sumOf(rows, place);
  const without = rounded(sum - (rows.at(-1)?.value ?? 0), 4);
  return {
    slots: {
      units: listOf(rows.map(({ name }) => name)),
      number: rows.length === 2 ? "两" : "三",
      value: figure(sum, column),
    },
    lies: [
      ...digitsLie(setting, sum, "value"),
      ...(without === sum ? [] : [{ how: "number" as const, slots: { value: figure(without, column) } }]),
    ],
  };
};

/** What all units of a table have, and one of them. */
export const tableTotal: MakeClaim = (setting) => totalClaim(setting, [setting.table]);

/** What all units of all tables have. */
export const cityTotal: MakeClaim = (setting) => totalClaim(setting, setting.city.tables);

function totalClaim(setting: Setting, tables: Setting["city"]["tables"]) {
  const { column, pick } = setting;
  const total = totalOf(tables, column);
  const rows = known(setting);
  if (total === null || rows.length < 2) return null;
  const row = pick(rows);
  return {
    slots: { total: figure(total, column), unit: row.name, value: figure(row.value, column) },
    lies: digitsLie(setting, total, "total"),
  };
}

/** A unit's figures in two columns. */
export const twoColumns: MakeClaim = (setting) => {
  const { pick, column, table } = setting;
  const others = table.columns.filter(
    (other) => other !== column && other.role !== "place" && other.role !== "before" && other.role !== "change",
  );
  const rows = known(setting);
  if (others.length === 0 || rows.length === 0) return null;
  const other = pick(others);
  const row = pick(rows);
  const second = row.cells[placeOf(table, other.key)] ?? null;
  if (second === null) return null;
  return {
    slots: {
      unit: row.name,
      value: figure(row.value, column),
      alsoSays: pick(other.says),
      alsoNoun: pick(other.nouns),
      second: figure(second, other),
    },
    lies: [...digitsLie(setting, row.value, "value"), ...digitsLie(setting, second, "second", other)],
  };
};

/** An amount in 万元 written in 亿元. */
export const inHundredMillions: MakeClaim = (setting) => {
  const rows = known(setting).filter(({ value }) => value > 1000);
  if (rows.length === 0) return null;
  const row = setting.pick(rows);
  const said = (value: number) => `${value.toFixed(2)}亿元`;
  const value = rounded(row.value / 10000, 2);
  return {
    slots: { unit: row.name, value: said(value) },
    lies: [{ how: "digits", slots: { value: said(value + 0.31) } }],
  };
};
