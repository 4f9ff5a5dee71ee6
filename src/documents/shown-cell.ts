import { type AnnexCell } from "../annexes/annex";
import { rateInTable } from "../measures/ratio";

/** A cell of a table as the notices print it: counts in digits, rates with two decimals, `-` for a rate of nothing. */
export function shownCell(cell: AnnexCell): string {
  return typeof cell === "object" ? rateInTable(cell) : String(cell);
}
