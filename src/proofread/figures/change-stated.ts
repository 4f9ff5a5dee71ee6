import { changeColumns } from "../tables/change-columns";
import { sinceIn } from "../text/header-parts";
import { type Direction } from "./change";
import { type Claim } from "./claim";
import { type Compared } from "./compared-pairs";
import { type Desk, type TableValue, tableValues } from "./table-value";

/** What the tables' own columns of changes say of a subject, as much as a claim says in the direction that it says. */
export function statedChanges(
  claim: Claim,
  direction: Direction,
  { subject, aspect, category }: Compared,
  desk: Desk,
): readonly TableValue[] {
  const { clause, mention, quantity } = claim;
  const measure = quantity.unit === "%" ? "growth" : "difference";
  const since = sinceIn(clause.text.slice(0, mention.at));
  return changeColumns(desk.evidence)
    .filter(
      (column) => column.measure === measure && (since === null || column.since === null || column.since === since),
    )
    .flatMap((column) =>
      tableValues({ ...claim, period: null }, subject, aspect, category, desk, [column]).flatMap((found) =>
        // A column of 降幅 has what went down, with a minus or without.
        signsOf(direction, /^[^增升]*(?:[降减]|少)[^增升]*$/.test(column.header)).map((sign) => ({
          ...found,
          value: direction === "apart" ? Math.abs(found.value) : sign * found.value,
        })),
      ),
    );
}

const signsOf = (direction: Direction, isOfFall: boolean): readonly number[] =>
  isOfFall ? [1, -1] : [direction === "down" ? -1 : 1];
