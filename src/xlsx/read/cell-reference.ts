/** Rows and columns of a worksheet (ISO/IEC 29500-1, 18.3.1.73 and 18.3.1.13; Excel's limits). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** The 0-based column of a reference such as `AB12`, or -1. */
export function referenceColumn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = ((bytes[at] ?? 0) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > maxColumns) return -1;
  }
  return column - 1;
}

/** The 0-based row of a reference such as `AB12`, or -1. */
export function referenceRow(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ?? 0) > 0x39) at += 1;
  const row = parseIndex(bytes, at, end);
  return row > maxRows ? -1 : row - 1;
}

/** The whole number that ASCII digits spell, or -1. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = end > start ? 0 : -1;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}
