import {
  areaReference,
  columnLetters,
  formulaText,
  planAreas,
  planRows,
  typedText,
  type CellStyle,
  type CellValue,
  type PlanRow,
  type SheetPlan,
} from "../../src";
import { runs } from "./cell-blocks";
import { drawBorders } from "./draw-borders";

/** Pixels of a digit of the default font in most editions; a width counts digits. */
export const usualDigit = 7;

/** Padding and grid line of a column, in pixels. */
const columnPadding = 5;
const pointsPerPixel = 0.75;

/** How many pixels a digit is wide in a workbook whose columns of so many characters have so many points. */
export function digitOf(characters: number, points: number): number {
  const digit = Math.round((points / pointsPerPixel - columnPadding) / characters);
  return digit >= 4 && digit <= 20 ? digit : usualDigit;
}

/** A width in characters of the default font as Excel's points. */
export const columnPoints = (characters: number, digit: number): number =>
  Math.floor(characters * digit + columnPadding) * pointsPerPixel;

/** Queues all of a plan but its values and what concerns the window and the printer. */
export function drawLooks(sheet: Excel.Worksheet, plan: SheetPlan, digit: number): void {
  for (const [column, format] of (plan.columnFormats ?? []).entries())
    if (format !== null) setNumberFormat(wholeColumn(sheet, column), format);
  for (const [column, width] of plan.columnWidths.entries())
    wholeColumn(sheet, column).format.columnWidth = columnPoints(width, digit);

  // A style of a cell is all of its look: the format of the column is for the cells that have none.
  const formatOf = ({ numberFormat }: CellStyle) => numberFormat ?? (plan.columnFormats && "General");
  for (const [format, areas] of planAreas(plan, formatOf))
    for (const area of areas) setNumberFormat(sheet.getRange(areaReference(area)), format);
  for (const { traitOf, draw } of traits)
    for (const [value, areas] of planAreas(plan, traitOf))
      for (const addresses of addressLists(areas.map(areaReference))) draw(sheet.getRanges(addresses).format, value);
  for (const [, areas] of planAreas(plan, ({ border }) => border)) drawBorders(sheet, areas);
  for (const [height, addresses] of rowsByHeight(plan.rows))
    for (const list of addressLists(addresses)) sheet.getRanges(list).format.rowHeight = height;

  for (const area of plan.merges) sheet.getRange(areaReference(area)).merge();
  // A new rule goes above all others, so the first comes last.
  for (const { area, formula, style } of [...(plan.conditionalFormats ?? [])].reverse()) {
    const { custom } = sheet.getRange(areaReference(area)).conditionalFormats.add("Custom");
    custom.rule.formula = `=${formula}`;
    if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
    if (style.color !== undefined) custom.format.font.color = `#${style.color}`;
    if (style.bold !== undefined) custom.format.font.bold = style.bold;
  }
}

/** Queues the values of some rows; `from` is 0-based, `to` behind the last. */
export function drawRows(sheet: Excel.Worksheet, plan: SheetPlan, from: number, to: number): void {
  const rows = [...planRows(plan, from, to)];
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  if (width === 0) return;
  sheet.getRangeByIndexes(from, 0, rows.length, width).values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellInput(plan, row, column)),
  );
}

/** What to type into a cell; `null` leaves it blank. Only formulas of ours are formulas. */
function cellInput(plan: SheetPlan, { values, style, formulas }: PlanRow, column: number): CellValue {
  const formula = formulas?.[column];
  if (formula !== undefined) return `=${formulaText(formula)}`;
  const value = values[column] ?? null;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value !== "string") return value;
  const name = typeof style === "string" ? style : style[column];
  const format = name === undefined ? plan.columnFormats?.[column] : plan.styles[name]?.numberFormat;
  return typedText(value, format ?? "General");
}

/** A trait of a style that Excel takes for many areas at once. */
interface Trait {
  readonly traitOf: (style: CellStyle) => string | number | boolean | undefined;
  readonly draw: (format: Excel.RangeFormat, value: string | number | boolean) => void;
}

const trait = <T extends string | number | boolean>(
  traitOf: (style: CellStyle) => T | undefined,
  draw: (format: Excel.RangeFormat, value: T) => void,
): Trait => ({ traitOf, draw: (format, value) => draw(format, value as T) });

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const traits: readonly Trait[] = [
  trait(
    ({ fonts }) => fonts?.[0],
    (format, name) => (format.font.name = name),
  ),
  trait(
    ({ fontSize }) => fontSize,
    (format, size) => (format.font.size = size),
  ),
  trait(
    ({ bold }) => bold,
    (format, bold) => (format.font.bold = bold),
  ),
  trait(
    ({ color }) => color,
    (format, color) => (format.font.color = `#${color}`),
  ),
  trait(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${fill}`),
  ),
  trait(
    ({ align }) => align,
    (format, align) => (format.horizontalAlignment = horizontal[align]),
  ),
  trait(
    ({ verticalAlign }) => verticalAlign,
    (format, align) => (format.verticalAlignment = vertical[align]),
  ),
  trait(
    ({ wrap }) => wrap,
    (format, wrap) => (format.wrapText = wrap),
  ),
];

/** Rows of one height as addresses such as `5:9`. */
function rowsByHeight(rows: readonly PlanRow[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  let first = 1;
  for (const run of runs(rows, ({ height }) => height)) {
    const [{ height }] = run;
    const address = `${first}:${first + run.length - 1}`;
    first += run.length;
    if (height === undefined) continue;
    const known = found.get(height);
    if (known === undefined) found.set(height, [address]);
    else known.push(address);
  }
  return found;
}

/** Excel takes addresses of at most 8192 characters. */
const longestAddress = 8000;

function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > longestAddress) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

const wholeColumn = (sheet: Excel.Worksheet, column: number): Excel.Range =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);

/** One format for all cells: Excel takes it, the typings do not know. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
