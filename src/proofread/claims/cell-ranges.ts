import { columnIndex } from "../../sheets/address";

/** Addresses with those that stand in a line put together, in their order: `B2,B3,B4,D9` is `B2:B4,D9`. */
export function cellRanges(addresses: readonly string[]): string {
  const ranges: { readonly first: string; last: string }[] = [];
  for (const address of addresses) {
    const before = ranges.at(-1);
    if (before !== undefined && isNext(before, address)) before.last = address;
    else ranges.push({ first: address, last: address });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(",");
}

/** Whether an address goes on with a range, below it or to its right; a range keeps to its column or its row. */
function isNext({ first, last }: { readonly first: string; readonly last: string }, address: string): boolean {
  const [start, end, next] = [first, last, address].map(placeOf);
  if (start == null || end == null || next == null) return false;
  const below = next.column === end.column && next.row === end.row + 1 && start.column === end.column;
  const beside = next.row === end.row && next.column === end.column + 1 && start.row === end.row;
  return below || beside;
}

/** `null` of what is no single cell. */
function placeOf(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return letters === undefined ? null : { column: columnIndex(letters), row: Number(row) };
}
