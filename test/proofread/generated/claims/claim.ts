import { type City, type CityColumn, type CityRow, type CityTable, written } from "../city";

/** What is wrong in a false sentence. */
export type LieKind =
  "digits" | "another-row" | "another-column" | "left-out" | "added" | "place" | "direction" | "bound" | "number";

/** The words that stand in a phrasing's places: `{unit}`. */
export type Slots = Readonly<Record<string, string>>;

/** What has to be said otherwise for a sentence to be false under every reading. */
export interface Lie {
  readonly how: LieKind;
  readonly slots: Slots;
}

/** What is true of the tables, and what about it could be told wrongly. */
export interface Claim {
  readonly slots: Slots;
  readonly lies: readonly Lie[];
}

/** Draws one of some; there must be one. */
export type Pick = <Value>(from: readonly Value[]) => Value;

/** What a sentence is to be about. */
export interface Setting {
  readonly city: City;
  readonly table: CityTable;
  readonly column: CityColumn;
  readonly place: number;
  readonly pick: Pick;
}

/** Works a claim out of the tables; `null` where they allow none. */
export type MakeClaim = (setting: Setting) => Claim | null;

/** `20条`, `0.26%`. */
export const figure = (value: number, column: CityColumn): string => `${written(value, column)}${column.unit}`;

/** Those of whom the column has something. */
export const known = ({ table: { rows }, place }: Setting): readonly (CityRow & { readonly value: number })[] =>
  rows.flatMap((row) => {
    const value = row.cells[place] ?? null;
    return value === null ? [] : [{ ...row, value }];
  });

/** Some of a list in an order of their own. */
export function some<Value>(pick: Pick, from: readonly Value[], count: number): readonly Value[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const one = pick(left);
    left.splice(left.indexOf(one), 1);
    return one;
  });
}

export const listOf = (names: readonly string[]): string => names.join("、");

export const plain = (value: number): string => String(Number(value.toFixed(4)));

/** Every number that a reader may find in the tables, or work out of them at sight. */
const numbersIn = ({ tables }: City): readonly number[] =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)));

/** The number with two of its digits swapped, or one of them another, so that it stands nowhere in the tables. */
export function misprinted(value: number, { places }: { readonly places: number }, city: City): number | null {
  const text = value.toFixed(places);
  const swapped = Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  ).filter((one) => /^[1-9]\d*(?:\.\d+)?$|^0\.\d+$/.test(one));
  const others = numbersIn(city);
  const least = 10 ** -places;
  const candidates = [...swapped.map(Number), value + 3 * least, value + 11 * least, value + 107 * least];
  return (
    candidates.find(
      (one) => Math.abs(one - value) > least * 1.5 && !others.some((other) => Math.abs(other - one) < least),
    ) ?? null
  );
}
