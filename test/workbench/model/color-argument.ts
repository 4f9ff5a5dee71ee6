import { webColor } from "../book/web-color";
import { invalidArgument } from "../protocol/excel-error";

/** A colour that an add-in sets, in Excel's spelling. */
export function colorArgument(color: unknown): string {
  const known = typeof color === "string" ? webColor(color) : undefined;
  if (known === undefined) throw invalidArgument();
  return known;
}
