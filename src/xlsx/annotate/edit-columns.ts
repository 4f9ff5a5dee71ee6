import { fileWidth } from "../write/sheet-xml";
import { attribute, withAttribute, withoutAttribute } from "../xml/attributes";

/** A `<col>` element: the 1-based columns from `min` to `max` and its markup. */
interface ColumnRange {
  readonly min: number;
  readonly max: number;
  readonly markup: string;
}

/**
 * The `<col>` elements of a sheet with one column made visible at this width and another hidden. Ranges that hold one of
 * the two are split; every other column, and the default style of these two, stays as it is. Columns are 0-based.
 */
export function editColumns(
  columns: readonly string[],
  { visible, hidden, width }: { readonly visible: number; readonly hidden: number; readonly width: number },
  prefix: string,
): readonly string[] {
  const ranges = columns.map((markup) => ({
    min: Number(attribute(markup, "min")),
    max: Number(attribute(markup, "max")),
    markup,
  }));
  const shown = setColumn(ranges, visible + 1, prefix, (markup) =>
    withoutAttribute(sized(markup, fileWidth(width)), "hidden"),
  );
  return setColumn(shown, hidden + 1, prefix, (markup) => withAttribute(sized(markup, 3), "hidden", 1)).map(
    ({ markup }) => markup,
  );
}

function setColumn(
  ranges: readonly ColumnRange[],
  column: number,
  prefix: string,
  change: (markup: string) => string,
): readonly ColumnRange[] {
  const holder = ranges.find(({ min, max }) => min <= column && column <= max);
  const piece = (markup: string, min: number, max: number): readonly ColumnRange[] =>
    min > max ? [] : [{ min, max, markup: withAttribute(withAttribute(markup, "min", min), "max", max) }];
  const changed = piece(change(holder?.markup ?? `<${prefix}col min="1" max="1"/>`), column, column);
  const split =
    holder === undefined
      ? changed
      : [...piece(holder.markup, holder.min, column - 1), ...changed, ...piece(holder.markup, column + 1, holder.max)];
  return [...ranges.filter((range) => range !== holder), ...split].sort((a, b) => a.min - b.min);
}

function sized(markup: string, width: number): string {
  const plain = ["bestFit", "outlineLevel", "collapsed"].reduce(withoutAttribute, markup);
  return withAttribute(withAttribute(plain, "width", width), "customWidth", 1);
}
