import { columnIndex } from "../../src";

/** The rows (1-based) and columns (0-based) that a change touches, from the first to the last; `null` is all of them. */
export interface ChangedArea {
  readonly rows: readonly [first: number, last: number] | null;
  readonly columns: readonly [first: number, last: number] | null;
}

/** Reads an address of an event: `B2`, `B2:C9`, `5:7`, `A:C`, or several with commas. */
export function changedArea(address: string): ChangedArea {
  const corners = address
    .replace(/\$/g, "")
    .split(/[,:]/)
    .map((corner) => /^(?:.*!)?([A-Z]*)(\d*)$/.exec(corner.trim()));
  return {
    rows: extent(corners.map((corner) => Number(corner?.[2] ?? ""))),
    columns: extent(
      corners.map((corner) => columnIndex(corner?.[1] ?? "") + 1),
      -1,
    ),
  };
}

/** From the least to the greatest; `null` where one is 0, which stands for all. */
function extent(numbers: readonly number[], shift = 0): readonly [first: number, last: number] | null {
  return numbers.includes(0) ? null : [Math.min(...numbers) + shift, Math.max(...numbers) + shift];
}
