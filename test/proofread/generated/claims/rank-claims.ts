import { figure, known, type Lie, listOf, type MakeClaim, type Setting, some } from "./claim";

const numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const ordered = (setting: Setting, sign: 1 | -1) =>
  [...known(setting)].sort((one, other) => sign * (other.value - one.value));

/** The first so many, of whom the last is surely before the next. */
function ends(setting: Setting, sign: 1 | -1, count: number) {
  const { pick, column, table } = setting;
  const rows = ordered(setting, sign);
  const [last, next] = [rows[count - 1], rows[count]];
  // Who has nothing in the table may be meant by the last ones, or not.
  if (last === undefined || next === undefined || last.value === next.value) return null;
  if (sign < 0 && rows.length < table.rows.length) return null;
  const first = rows.slice(0, count);
  const said = (list: typeof rows) => ({
    units: listOf(list.map(({ name }) => name)),
    each: listOf(list.map(({ name, value }) => `${name}（${figure(value, column)}）`)),
    and: listOf(list.map(({ name, value }) => `${name}${figure(value, column)}`)),
    values: listOf(list.map(({ value }) => figure(value, column))),
  });
  const wrong = [...first.slice(0, -1), pick(rows.slice(count))];
  return {
    slots: { ...said(first), number: numerals[count] ?? "", count: String(count) },
    lies: [{ how: "another-row" as const, slots: said(wrong) }],
  };
}

export const most: MakeClaim = (setting) => ends(setting, 1, 1);
export const least: MakeClaim = (setting) => ends(setting, -1, 1);
export const firstOnes: MakeClaim = (setting) => ends(setting, 1, setting.pick([2, 3, 4]));
export const lastOnes: MakeClaim = (setting) => ends(setting, -1, setting.pick([2, 3]));

/** Where a unit stands, the most first. */
export const standing: MakeClaim = (setting) => {
  const { pick, column } = setting;
  const rows = ordered(setting, 1);
  const alone = rows.filter(({ value }) => rows.filter((other) => other.value === value).length === 1);
  const row = alone.length === 0 ? null : pick(alone);
  if (row === null) return null;
  const place = rows.indexOf(row) + 1;
  const wrong = place > 2 ? place - 2 : place + 2;
  return {
    slots: {
      unit: row.name,
      value: figure(row.value, column),
      place: String(place),
      numeral: numerals[place] ?? String(place),
    },
    lies: [{ how: "place", slots: { place: String(wrong), numeral: numerals[wrong] ?? String(wrong) } }],
  };
};

/** Who is first and who last, each with the figure. */
export const bothEnds: MakeClaim = (setting) => {
  const [top, bottom] = [most(setting), least(setting)];
  const { pick, column } = setting;
  const rows = ordered(setting, 1);
  const [first, last] = [rows[0], rows.at(-1)];
  if (top === null || bottom === null || first === undefined || last === undefined) return null;
  const middle = pick(rows.slice(1, -1));
  const lies: readonly Lie[] = [
    { how: "another-row", slots: { first: middle.name } },
    { how: "another-row", slots: { last: middle.name } },
  ];
  return {
    slots: {
      ...{ first: first.name, last: last.name },
      ...{ firstValue: figure(first.value, column), lastValue: figure(last.value, column) },
    },
    lies,
  };
};

/** Who stands before whom. */
export const before: MakeClaim = (setting) => {
  const [one, other] = some(setting.pick, known(setting), 2);
  if (one === undefined || other === undefined || one.value === other.value) return null;
  const [higher, lower] = one.value > other.value ? [one, other] : [other, one];
  return {
    slots: { unit: higher.name, other: lower.name },
    lies: [{ how: "direction", slots: { unit: lower.name, other: higher.name } }],
  };
};
