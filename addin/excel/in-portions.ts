/** Gathers neighbouring items into portions of at most so much together; a larger item is a portion of its own. */
export function inPortions<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    size += sizeOf(item);
    const last = portions.at(-1);
    if (last !== undefined && size <= most) {
      last.push(item);
      continue;
    }
    portions.push([item]);
    size = sizeOf(item);
  }
  return portions;
}
