/** How wide a line of text is, in Latin characters: everything beyond Latin is taken to be two of them wide. */
export function shownWidth(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) < 0x2e80 && !isWideSign(line, at) ? 1 : 2;
  return width;
}

/** Quotation marks, dashes and dots are wide among Han characters. */
const isWideSign = (line: string, at: number): boolean =>
  line.charCodeAt(at) >= 0x2010 && line.charCodeAt(at) <= 0x2026;
