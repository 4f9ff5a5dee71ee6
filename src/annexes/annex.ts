import { percent, rateInTable, type Ratio } from "../measures/ratio";

/** Every annex that can be made; the ids are part of the command line's contract. */
export type AnnexId = "units" | "counties" | "dishonest" | "eight" | "evaluation" | "loan";

/** A count, a text, or a rate that keeps what it is made of. */
export type AnnexCell = number | string | Ratio;

/** One official table of the month: the shells draw it, the bulletin quotes it. */
export interface Annex {
  readonly id: AnnexId;
  /** 1 for 附件1. */
  readonly number: number;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly AnnexCell[])[];
  readonly total: readonly AnnexCell[] | null;
  readonly footer: string | null;
}

/** No data, as the tables write it. */
export const noData = "-";

/** A cell as it is shown: counts and rates as numbers, `-` for a rate of nothing. */
export function shownValue(cell: AnnexCell): number | string {
  if (typeof cell !== "object") return cell;
  return cell.denominator === 0 ? noData : percent(cell);
}

/** The number format under which {@link shownValue} reads as the notices print it. */
export function shownFormat(cell: AnnexCell): string {
  if (typeof cell === "number") return "0";
  if (typeof cell === "string") return "@";
  return rateInTable(cell).includes(".") ? "0.00" : "0";
}
