export const firstSheet = "{00000000-0001-0000-0000-000000000000}";
export const secondSheet = "{00000000-0001-0000-0100-000000000000}";
export const thirdSheet = "{00000000-0001-0000-0200-000000000000}";

export const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
