import { type FactRow, type FactTable } from "../fact-table";
import { columnLetters } from "../../sheets/address";
import { scopeOfTable } from "../tables/table-scope";
import { plainKey } from "../text/plain-text";
import { fit } from "../text/quantity";
import { unitNames } from "../text/unit-names";
import { directionOf } from "./change";
import { type Claim, isPercentage } from "./claim";
import { type Judgement } from "./judgement";
import { type Desk } from "./table-value";
import { targetsOf } from "./targets";

/** The words of a rate that no table has a column for, without what it begins with in every office. */
const rateWord = /([\u4e00-\u9fff]{2,4})率[^率]*$/;

/**
 * A rate that nobody has defined, such as 放款率, borne out by two columns of the row that it is about, of which the
 * part is named as the rate is. It is never refuted: another office may reckon it otherwise.
 */
export function ratioView(claim: Claim, { evidence }: Desk): Judgement | null {
  const { clause, mention, quantity } = claim;
  const word = rateWord.exec(clause.text.slice(0, mention.at))?.[1];
  const [subject] = targetsOf(claim)?.subjects ?? [];
  if (!isPercentage(claim) || word === undefined || directionOf(claim) !== null) return null;
  if (subject === undefined || subject.kind === "stranger") return null;
  const stem = word.slice(-2);
  const names = unitNames(evidence);
  for (const table of evidence.tables) {
    const row =
      subject.kind === "units"
        ? table.rows.find(({ name }) => subject.keys.length === 1 && names.keyOf(name) === subject.keys[0])
        : subject.kind === "all" || subject.scope === scopeOfTable(table, evidence)
          ? table.total
          : null;
    if (row == null) continue;
    const counts = countsIn(table, row);
    for (const part of counts.filter(({ header }) => header.includes(stem))) {
      const whole = counts.find(
        (other) => other !== part && other.value > 0 && fit(quantity, (part.value / other.value) * 100) === "fits",
      );
      if (whole === undefined) continue;
      const expected = `${Number(((part.value / whole.value) * 100).toFixed(4))}% = ${part.value} / ${whole.value}`;
      const source = { table: table.name, cells: `${part.cell},${whole.cell}` };
      return { kind: "rate", verdict: "holds", expected, source, why: null };
    }
  }
  return null;
}

interface Count {
  readonly header: string;
  readonly value: number;
  readonly cell: string;
}

const countsIn = ({ columns }: FactTable, { row, cells }: FactRow): readonly Count[] =>
  columns.flatMap(({ header, role, column }, place) => {
    const value = cells[place];
    return role === "count" && typeof value === "number"
      ? [{ header: plainKey(header), value, cell: `${columnLetters(column)}${row + 1}` }]
      : [];
  });
