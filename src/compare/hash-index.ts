/** Finds the rows that have a key: `for (let row = first(key); row >= 0; row = next(row, key))`. */
export interface HashIndex {
  readonly first: (key: number) => number;
  /** The next row with the same key after one that has it; -1 after the last. */
  readonly next: (row: number, key: number) => number;
}

/** @param keys for each row its key; rows with key 0 are not found. Rows with one key come in ascending order. */
export function hashIndex(keys: Uint32Array): HashIndex {
  const mask = 2 ** Math.ceil(Math.log2(keys.length + 1)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const links = new Int32Array(keys.length).fill(-1);
  for (let row = keys.length - 1; row >= 0; row -= 1) {
    const key = keys[row] ?? 0;
    if (key === 0) continue;
    links[row] = heads[key & mask] ?? -1;
    heads[key & mask] = row;
  }
  const seek = (from: number, key: number): number => {
    let row = from;
    while (row >= 0 && keys[row] !== key) row = links[row] ?? -1;
    return row;
  };
  return {
    first: (key) => (key === 0 ? -1 : seek(heads[key & mask] ?? -1, key)),
    next: (row, key) => seek(links[row] ?? -1, key),
  };
}

/** One key of two that are both needed: 0 where either is 0. */
export function pairKey(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  const mixed = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0 || 1;
}
