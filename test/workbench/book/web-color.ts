import { ColorKit } from "@univerjs/core";

/** "#FF0000" from "#ff0000", "FF0000" or "red"; undefined when it is no colour. */
export function webColor(text: string): string | undefined {
  const hex = /^#?([\da-f]{6})$/i.exec(text.trim());
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const isName = /^[a-z]+$/i.test(text) && !/^[\da-f]{3}$/i.test(text);
  const color = isName ? new ColorKit(text.toLowerCase()) : undefined;
  return color?.isValid ? color.toHexString().toUpperCase() : undefined;
}
