import { areaReference, columnLetters, type Area } from "../sheets/address";
import { assertNever } from "../support/assert-never";

/** A cell by its 0-based place on the sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula of ours over cells of its own sheet. It is made of places and of nothing else, so no text of a user can get
 * into one.
 */
export type PlanFormula =
  /** The sum of the numbers of an area; texts such as `-` count nothing. */
  | { readonly kind: "sum"; readonly area: Area }
  /** The percentage of one count in another with two decimals; `-` where there is nothing to divide by. */
  | { readonly kind: "percent"; readonly part: CellPlace; readonly whole: CellPlace };

/** The formula in en-US, without the equals sign. */
export function formulaText(formula: PlanFormula): string {
  switch (formula.kind) {
    case "sum":
      return `SUM(${areaReference(formula.area)})`;
    case "percent": {
      const [part, whole] = [reference(formula.part), reference(formula.whole)];
      // Multiplied first, so that only the division rounds; N() makes 0 of the `-` of a unit without data.
      return `IF(N(${whole})=0,"-",ROUND(100*N(${part})/${whole},2))`;
    }
    default:
      return assertNever(formula);
  }
}

const reference = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row + 1}`;
