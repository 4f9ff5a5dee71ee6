/** How much a workbook may take; a file that wants more is refused. */
export interface ReadLimits {
  /** Bytes of all parts together, unpacked. */
  readonly inflatedBytes: number;
  /** Unpacked bytes for each packed byte; ledgers come to 10, sheets full of the same come to 60. */
  readonly ratio: number;
  /** Cells that memory is held for, in one sheet. */
  readonly cells: number;
  /** Bytes of distinct text. */
  readonly textBytes: number;
}

/** Five full sheets of a million rows and forty columns; a quarter of a billion cells; a billion bytes of text. */
export const defaultReadLimits: ReadLimits = {
  inflatedBytes: 2 ** 34,
  ratio: 200,
  cells: 2 ** 28,
  textBytes: 2 ** 30,
};
