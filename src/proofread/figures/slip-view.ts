import { type Words } from "../../support/words";
import { type FactRow, type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { cellAddress, type PlacedColumn } from "../tables/cell-address";
import { isSwap } from "../text/is-slip";
import { fit } from "../text/quantity";
import { unitNames } from "../text/unit-names";
import { type Claim, isPercentage, type Subject } from "./claim";
import { type Judgement } from "./judgement";
import { type Desk, inUnit } from "./table-value";

const swapped: Words = {
  zh: "表中没有这个数，却有一个只差相邻两位数字次序的数，请核对。",
  en: "No table has this number, but one has it with two neighbouring digits the other way round; check it.",
};

/**
 * A figure whose column cannot be told, but which the row that is spoken of has with two digits the other way round:
 * of four digits and more that is no chance.
 */
export function slipView(claim: Claim, { evidence }: Desk): Judgement | null {
  const { quantity, clause, subjects } = claim;
  const isLong = Math.abs(quantity.value) / quantity.step >= 1000;
  if (!isLong || clause.mentions.some(({ kind }) => kind === "elsewhere")) return null;
  const known = evidence.tables.flatMap((table) => numbersIn(table, claim));
  if (known.some(({ value }) => fit(quantity, value) === "fits")) return null;
  const found = known.filter(
    ({ row, value }) => isSwap(quantity, value) && subjects.some((subject) => isAbout(row, subject, evidence)),
  );
  const [one] = found;
  if (one === undefined || found.some(({ value }) => value !== one.value)) return null;
  const { value, cell, row, table } = one;
  return {
    kind: isPercentage(claim) ? "rate" : "figure",
    verdict: "contradicted",
    expected: `${value} = ${cell}（${row.name}）`,
    source: { table, cells: cell },
    why: swapped,
  };
}

interface Known {
  readonly value: number;
  readonly cell: string;
  readonly row: FactRow;
  readonly table: string;
}

/** The numbers of a table that are of a claim's sort, in the claim's unit. */
function numbersIn({ name, columns, rows, total }: FactTable, claim: Claim): readonly Known[] {
  const placed = columns
    .map((column, place): PlacedColumn => ({ column, place }))
    .filter(({ column }) => (isPercentage(claim) ? column.role === "rate" : column.role === "count"));
  return [...rows, ...(total === null ? [] : [total])].flatMap((row) =>
    placed.flatMap((each) => {
      const cell = row.cells[each.place];
      if (typeof cell !== "number") return [];
      const value = inUnit(cell, claim.quantity.unit, each.column.header);
      return [{ value, cell: cellAddress(row, each), row, table: name }];
    }),
  );
}

/** Whether a row is of whom a claim is about: of all it is the row of totals. */
function isAbout(row: FactRow, subject: Subject, evidence: Evidence): boolean {
  if (subject.kind === "units") {
    return subject.keys.length === 1 && subject.keys.includes(unitNames(evidence).keyOf(row.name));
  }
  return subject.kind !== "stranger" && evidence.tables.some(({ total }) => total === row);
}
