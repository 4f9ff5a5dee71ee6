import { findingsByRow, type RowFinding } from "../findings/findings-by-row";
import { type LedgerReport } from "../findings/ledger-report";
import { severityWords } from "../findings/severity";
import { type Language } from "../support/words";
import { cleanLetter, markLetter, worseLetter } from "./mark-letter";

/** What the two mark columns say of one row. */
export interface RowMark {
  /** Worst severity and short messages; the text says what the colours say. */
  readonly result: string;
  /** One character for each ledger column from the first to the last. */
  readonly mask: string;
}

/** More findings than this are counted instead of written out. */
const MESSAGES_IN_CELL = 3;

const wording: Readonly<Record<Language, { more: (n: number) => string; colon: string; join: string }>> = {
  zh: { more: (n) => `（另有 ${n} 处）`, colon: "：", join: "" },
  en: { more: (n) => ` (${n} more)`, colon: ": ", join: " " },
};

/**
 * Makes the marks of single rows: `null` for a clean row.
 *
 * @param firstColumn 0-based sheet column of the mask's first character.
 * @param lastColumn 0-based sheet column of its last.
 * @param findingsOf the open findings of a row, worst first.
 */
export function rowMarks(
  report: LedgerReport,
  language: Language,
  { firstColumn, lastColumn }: { readonly firstColumn: number; readonly lastColumn: number },
  findingsOf: (row: number) => readonly RowFinding[] = findingsByRow(report),
): (row: number) => RowMark | null {
  const words = wording[language];
  return (row) => {
    const findings = findingsOf(row);
    const worst = findings[0];
    if (worst === undefined) return null;
    const mask = Array.from({ length: lastColumn - firstColumn + 1 }, () => cleanLetter);
    for (const { hits } of findings) {
      if (hits.role === null) continue;
      const column = (report.ledger.columns.get(hits.role)?.index ?? firstColumn) - firstColumn;
      mask[column] = worseLetter(mask[column] ?? cleanLetter, markLetter(hits.rule, hits.severity));
    }
    const messages = findings
      .slice(0, MESSAGES_IN_CELL)
      .map(({ hits, position }) => hits.explain(position, language).message);
    const rest = findings.length - messages.length;
    const result =
      severityWords[worst.hits.severity][language] +
      words.colon +
      messages.join(words.join) +
      (rest > 0 ? words.more(rest) : "");
    return { result, mask: mask.join("") };
  };
}
