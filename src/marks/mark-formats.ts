import { severities, severityWords } from "../findings/severity";
import { type PlanConditionalFormat } from "../plans/sheet-plan";
import { columnLetters } from "../sheets/address";
import { languages } from "../support/words";
import { marks } from "./mark-letter";

/** Where the marks of a ledger stand. Rows are 1-based, columns 0-based; all inclusive. */
export interface MarkArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly resultColumn: number;
  readonly maskColumn: number;
}

/**
 * The handful of conditional formats that colour a whole ledger: one a mark, reading the mask of the cell's own
 * row, so that they follow rows through sorting, filtering, inserting and deleting; and one a severity on the
 * result column.
 */
export function markFormats(area: MarkArea): readonly PlanConditionalFormat[] {
  const top = area.firstRow - 1;
  const bottom = area.lastRow - 1;
  const mask = `$${columnLetters(area.maskColumn)}${area.firstRow}`;
  const first = `$${columnLetters(area.firstColumn)}${area.firstRow}`;
  const result = `$${columnLetters(area.resultColumn)}${area.firstRow}`;
  const cells = marks.map(({ letter, fill, color }) => ({
    area: { top, bottom, left: area.firstColumn, right: area.lastColumn },
    formula: `MID(${mask},COLUMN()-COLUMN(${first})+1,1)="${letter}"`,
    style: { fill, color },
  }));
  const results = severities.map((severity) => {
    const words = languages.map((language) => severityWords[severity][language]);
    const mark = marks.find(({ letter }) => letter === severity.charAt(0)) ?? marks[0];
    return {
      area: { top, bottom, left: area.resultColumn, right: area.resultColumn },
      formula: `OR(${words.map((word) => `LEFT(${result},${word.length})="${word}"`).join(",")})`,
      style: { fill: mark.fill, color: mark.color },
    };
  });
  return [...cells, ...results];
}
