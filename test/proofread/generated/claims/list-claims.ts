import { type CityRow } from "../city";
import { figure, known, type Lie, listOf, type MakeClaim, type Setting, some } from "./claim";

const mostListed = 6;

/** All of whom something is true, against those of whom it is not. */
function listClaim(
  { pick, place }: Setting,
  those: readonly CityRow[],
  others: readonly CityRow[],
  said: (rows: readonly CityRow[]) => string = () => "",
) {
  if (those.length < 2 || those.length > mostListed || others.length === 0) return null;
  const isOfNothing = those.every(({ cells }) => (cells[place] ?? 0) === 0);
  // Who has nothing, or is blank, may be told apart from those of whom little is said.
  const omissible = those.filter(({ cells }) => (cells[place] ?? 0) > 0 || (isOfNothing && cells[place] === 0));
  const omitted = omissible.length === 0 ? null : pick(omissible);
  const more = [...those, pick(others)];
  const slots = (rows: readonly CityRow[]) => ({ units: listOf(rows.map(({ name }) => name)), each: said(rows) });
  const lies: readonly Lie[] = [
    ...(omitted === null ? [] : [{ how: "left-out" as const, slots: slots(those.filter((row) => row !== omitted)) }]),
    { how: "added", slots: slots(more) },
    { how: "number", slots: { count: String(those.length + 1) } },
  ];
  return { slots: { ...slots(those), count: String(those.length) }, lies };
}

/** A round number between two neighbours in the order, some of the units above it. */
function boundIn(setting: Setting, sign: 1 | -1): number | null {
  const { pick, column } = setting;
  const values = [...new Set(known(setting).map(({ value }) => value))].sort((one, other) => sign * (other - one));
  const bounds = values.slice(1, mostListed + 1).flatMap((value, at) => {
    const near = values[at] ?? value;
    const [low, high] = value < near ? [value, near] : [near, value];
    const steps = column.places > 0 ? [10, 5, 1, 0.5] : [100, 50, 10, 5];
    return steps
      .map((step) => Math.ceil((low + step / 10) / step) * step)
      .filter((bound) => bound > low && bound < high)
      .slice(0, 1);
  });
  return bounds.length === 0 ? null : pick(bounds);
}

const bounded = (bound: number, { column }: Setting): string => `${bound}${column.unit}`;

function beyond(setting: Setting, sign: 1 | -1) {
  const { column, pick } = setting;
  const rows = known(setting);
  const bound = boundIn(setting, sign);
  // Who has nothing in the table may be below the bound, or out of it.
  if (bound === null || (sign < 0 && rows.length < setting.table.rows.length)) return null;
  const those = rows.filter(({ value }) => sign * (value - bound) > 0);
  const others = rows.filter((row) => !those.includes(row));
  const claim = listClaim(setting, those, others, (list) =>
    listOf(list.map(({ name, cells }) => `${name}（${figure(cells[setting.place] ?? 0, column)}）`)),
  );
  if (claim === null) return null;
  return { ...claim, slots: { ...claim.slots, bound: bounded(bound, setting), any: pick(those).name } };
}

export const over: MakeClaim = (setting) => beyond(setting, 1);
export const under: MakeClaim = (setting) => beyond(setting, -1);

/** Some units that are all over a bound, or under one; false of one of them where the bound is another. */
function each(setting: Setting, sign: 1 | -1) {
  const { pick } = setting;
  const bound = boundIn(setting, sign);
  if (bound === null) return null;
  const rows = known(setting);
  const those = some(
    pick,
    rows.filter(({ value }) => sign * (value - bound) > 0),
    3,
  );
  const others = rows.filter(({ value }) => sign * (value - bound) < 0);
  if (those.length < 2 || others.length === 0) return null;
  const wrong = pick(others).name;
  const names = those.map(({ name }) => name);
  return {
    slots: { units: listOf(names), unit: names[0] ?? "", bound: bounded(bound, setting) },
    lies: [{ how: "bound" as const, slots: { units: listOf([...names.slice(1), wrong]), unit: wrong } }],
  };
}

export const eachOver: MakeClaim = (setting) => each(setting, 1);
export const eachUnder: MakeClaim = (setting) => each(setting, -1);

/** Who has anything. */
export const anything: MakeClaim = (setting) => {
  const rows = known(setting);
  const those = rows.filter(({ value }) => value > 0);
  return listClaim(
    setting,
    those,
    rows.filter(({ value }) => value === 0),
    (list) => listOf(list.map(({ name, cells }) => `${name}（${figure(cells[setting.place] ?? 0, setting.column)}）`)),
  );
};

/** Who has nothing, blank ones among them. */
export const nothing: MakeClaim = (setting) => {
  const { table, place } = setting;
  const those = table.rows.filter(({ cells }) => (cells[place] ?? 0) === 0);
  return listClaim(
    setting,
    those,
    table.rows.filter((row) => !those.includes(row)),
  );
};

/** How many kinds a unit has any of, and who has some of each. */
export const coverage: MakeClaim = (setting) => {
  const { pick, table } = setting;
  const places = table.columns.flatMap(({ role }, place) => (role === "kind" ? [place] : []));
  const covered = ({ cells }: CityRow): number => places.filter((place) => (cells[place] ?? 0) > 0).length;
  if (places.length < 3) return null;
  const row = pick(table.rows);
  const full = table.rows.filter((each) => covered(each) === places.length);
  const own = covered(row);
  const wrong = own > 1 ? own - 1 : own + 1;
  const missing = places.find((place) => (row.cells[place] ?? 0) === 0);
  return {
    slots: {
      unit: row.name,
      covered: String(own),
      kinds: String(places.length),
      full: String(full.length),
      missing: missing === undefined ? "" : (table.columns[missing]?.nouns[0] ?? ""),
    },
    lies: [{ how: "number", slots: { covered: String(wrong), full: String(full.length + 1) } }],
  };
};
