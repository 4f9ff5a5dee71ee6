import { cellRanges } from "../claims/cell-ranges";
import { type Statement } from "../statement";

/** The statement that a stretch of a bulletin makes, from what the rows of a table come to. */
export const byRows = (
  found: Pick<Statement, "text" | "offset" | "kind">,
  holds: boolean,
  expected: string,
  table: string,
  cells: readonly string[],
): Statement => ({
  ...found,
  ...{ found: found.text, expected, source: { table, cells: cellRanges(cells) } },
  verdict: holds ? "holds" : "contradicted",
  why: holds ? null : { zh: `按表中各行应为：${expected}。请核对。`, en: `By the rows of the table: ${expected}.` },
});
