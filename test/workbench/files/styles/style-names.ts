import { BorderStyleTypes, HorizontalAlign, type Nullable, VerticalAlign } from "@univerjs/core";

/** Names of styles in files, and what Univer has for them. */
export const borderStyles = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
} as const;

export const horizontalAlignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const;

export const verticalAlignments = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Alignments that Univer does not know, as Excel's API spells them. */
export const otherHorizontal = { fill: "Fill", centerContinuous: "CenterAcrossSelection" } as const;
export const otherVertical = { justify: "Justify", distributed: "Distributed" } as const;

/** By the numbers of files; the API's own names. */
export const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

/** What one of these tables has for a name of a file. */
export const valueNamed = <Value>(
  table: Readonly<Record<string, Value>>,
  name: string | undefined,
): Value | undefined => (name === undefined ? undefined : table[name]);

export const nameOf = <Value>(table: Readonly<Record<string, Value>>, value: Nullable<Value>): string | undefined =>
  Object.keys(table).find((name) => table[name] === value);
