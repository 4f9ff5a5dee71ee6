import { type CellValue } from "./cells";
import { datePeriod, monthsOfPeriod } from "./date-periods";

/** What a column is filtered by, in the terms of Excel's API. */
export interface FilterCriteria {
  readonly filterOn: FilterOn;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly (string | FilterDate)[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

export interface FilterDate {
  readonly date: string;
  readonly specificity: keyof typeof specificities;
}

const filterKinds = {
  Values: true,
  Custom: true,
  TopItems: true,
  TopPercent: true,
  BottomItems: true,
  BottomPercent: true,
  Dynamic: true,
  CellColor: true,
  FontColor: true,
  Icon: true,
};
export type FilterOn = keyof typeof filterKinds;
export const isFilterOn = (name: unknown): name is FilterOn =>
  typeof name === "string" && Object.hasOwn(filterKinds, name);

/** How much of "2026-03-01T09:30:00" has to be the same. */
export const specificities = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** A cell of the filtered column: what it holds and what it shows. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** Which cells of a column stay visible. Colours and icons are not told from values, so they are not decided here. */
export function kept(criteria: FilterCriteria, cells: readonly FilteredCell[], today: Date): readonly boolean[] {
  switch (criteria.filterOn) {
    case "Values":
      return cells.map((cell) => (criteria.values ?? []).some((value) => isValue(value, cell)));
    case "Custom":
      return custom(criteria, cells);
    case "Dynamic":
      return dynamic(criteria.dynamicCriteria ?? "", cells, today);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return ranked(criteria.filterOn, Number(criteria.criterion1), cells);
    case "CellColor":
    case "FontColor":
    case "Icon":
      return cells.map(() => true);
  }
}

function isValue(wanted: string | FilterDate, { value, text }: FilteredCell): boolean {
  if (typeof wanted === "string") return text.toLowerCase() === wanted.toLowerCase();
  if (typeof value !== "number") return false;
  const length = specificities[wanted.specificity];
  return isoOf(value).slice(0, length) === wanted.date.slice(0, length);
}

const isoOf = (serial: number) => new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();

function custom({ criterion1 = "", criterion2, operator = "Or" }: FilterCriteria, cells: readonly FilteredCell[]) {
  const first = matcher(criterion1);
  const second = criterion2 === undefined || criterion2 === "" ? undefined : matcher(criterion2);
  return cells.map((cell) => {
    if (!second) return first(cell);
    return operator === "And" ? first(cell) && second(cell) : first(cell) || second(cell);
  });
}

/** ">5", "<>x", "=迟报*", "x": an operator and an operand in which * and ? stand for any characters. */
function matcher(criterion: string): (cell: FilteredCell) => boolean {
  const [, sign = "", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  if (sign === "" || sign === "=") return equals(operand);
  if (sign === "<>") {
    const isEqual = equals(operand);
    return (cell) => !isEqual(cell);
  }
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  return ({ value, text }) => {
    if (value === "") return false;
    const isNumber = !Number.isNaN(number);
    if (isNumber !== (typeof value === "number")) return false;
    const order = isNumber ? (value as number) - number : text.localeCompare(operand);
    if (sign === ">") return order > 0;
    if (sign === "<") return order < 0;
    return sign === ">=" ? order >= 0 : order <= 0;
  };
}

function equals(operand: string): (cell: FilteredCell) => boolean {
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const pattern = operand
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/(~?)([*?])/g, (_, tilde: string, wild: string) => (tilde ? `\\${wild}` : wild === "*" ? ".*" : "."));
  const expression = new RegExp(`^${pattern}$`, "isu");
  return ({ value, text }) => (typeof value === "number" && value === number) || expression.test(text);
}

function ranked(kind: string, count: number, cells: readonly FilteredCell[]): readonly boolean[] {
  const isTop = kind.startsWith("Top");
  const numbers = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const many = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const last = numbers[Math.min(many, numbers.length) - 1];
  return cells.map(
    ({ value }) => typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last),
  );
}

function dynamic(name: string, cells: readonly FilteredCell[], today: Date): readonly boolean[] {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const period = datePeriod(name, today);
  const months = monthsOfPeriod(name);
  return cells.map(({ value }) => {
    if (typeof value !== "number") return false;
    if (name === "AboveAverage") return value > average;
    if (name === "BelowAverage") return value < average;
    if (period) return value >= period[0] && value < period[1];
    return months?.includes(Number(isoOf(value).slice(5, 7)) - 1) ?? false;
  });
}

const numbersOf = (cells: readonly FilteredCell[]) =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
