/** A rectangle of cells; rows and columns are 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters; the inverse of {@link columnLetters}. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** The smallest area around the cells of references such as `D4` or `B3,B5:C6`; `null` where none is one. */
export function areaAround(references: string): Area | null {
  const cells = Array.from(references.matchAll(/([A-Z]{1,3})(\d{1,7})/g), ([, letters = "", row]) => ({
    row: Number(row) - 1,
    column: columnIndex(letters),
  }));
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  if (cells.length === 0) return null;
  return {
    ...{ top: Math.min(...rows), left: Math.min(...columns) },
    ...{ bottom: Math.max(...rows), right: Math.max(...columns) },
  };
}

/** The area as an A1 reference such as `A1:E30`. */
export function areaReference({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
