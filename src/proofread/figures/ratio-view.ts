import { type FactRow, type FactTable } from "../fact-table";
import { columnLetters } from "../../sheets/address";
import { type Evidence } from "../proofreader";
import { type StatementSource } from "../statement";
import { scopeOfTable } from "../tables/table-scope";
import { plainKey } from "../text/plain-text";
import { fit } from "../text/quantity";
import { unitNames } from "../text/unit-names";
import { directionOf } from "./change";
import { type Claim, isPercentage, type Subject } from "./claim";
import { isPlainClaim, type Judgement, understood } from "./judgement";
import { type Desk } from "./table-value";
import { targetsOf } from "./targets";

/** The word of a rate that no table has a column for. */
const rateWord = /([\u4e00-\u9fff]{2,4})率[^率]*$/;

/** From how many other figures of the bulletin on it is settled which columns a rate is of. */
const fewestSettling = 2;

/**
 * A rate that nobody has defined, such as 放款率, borne out by two columns of the row that it is about, of which the
 * part is named as the rate is. It is refuted only where the bulletin's other rates of this name show how it reckons.
 */
export function ratioView(claim: Claim, claims: readonly Claim[], { evidence }: Desk): Judgement | null {
  const stem = stemOf(claim);
  if (stem === null) return null;
  const own = ratiosOf(claim, stem, evidence);
  const holding = own.find((each) => isBorneOut(claim, each));
  if (holding !== undefined) return told(holding, { verdict: "holds", why: null });
  const others = claims
    .filter((other) => other !== claim && stemOf(other) === stem)
    .map((other) => ratiosOf(other, stem, evidence).filter((each) => isBorneOut(other, each)));
  const settled = own.filter(
    ({ headers }) => others.filter((found) => found.some((each) => each.headers === headers)).length >= fewestSettling,
  );
  const [refuting] = settled;
  return refuting !== undefined && settled.length === 1 && isPlainClaim(claim)
    ? told(refuting, { verdict: "contradicted", why: understood })
    : null;
}

/** What the rate is named after, without what it begins with in every office. */
function stemOf(claim: Claim): string | null {
  const { clause, mention } = claim;
  if (!isPercentage(claim) || directionOf(claim) !== null) return null;
  return rateWord.exec(clause.text.slice(0, mention.at))?.[1]?.slice(-2) ?? null;
}

/** One column's share of another in a row. */
interface Ratio {
  readonly headers: string;
  readonly value: number;
  readonly sum: string;
  readonly source: StatementSource;
}

const isBorneOut = ({ quantity }: Claim, { value }: Ratio): boolean => fit(quantity, value) === "fits";

const told = ({ sum, source }: Ratio, verdict: Pick<Judgement, "verdict" | "why">): Judgement => ({
  kind: "rate",
  expected: sum,
  source,
  ...verdict,
});

/** Every share of a column named after the rate, in every row that the claim is about. */
function ratiosOf(claim: Claim, stem: string, evidence: Evidence): readonly Ratio[] {
  const [subject] = targetsOf(claim)?.subjects ?? [];
  if (subject === undefined) return [];
  return evidence.tables.flatMap((table) => {
    const row = rowOf(table, subject, evidence);
    const counts = row === null ? [] : countsIn(table, row);
    return counts
      .filter(({ header }) => header.includes(stem))
      .flatMap((part) =>
        counts
          .filter((whole) => whole !== part && whole.value > 0)
          .map((whole): Ratio => {
            const value = (part.value / whole.value) * 100;
            const sum = `${Number(value.toFixed(4))}% = ${part.value} / ${whole.value}`;
            const source = { table: table.name, cells: `${part.cell},${whole.cell}` };
            return { headers: `${table.name} ${part.header} / ${whole.header}`, value, sum, source };
          }),
      );
  });
}

function rowOf(table: FactTable, subject: Subject, evidence: Evidence): FactRow | null {
  switch (subject.kind) {
    case "units": {
      const [key, ...others] = subject.keys;
      const row = table.rows.find(({ name }) => unitNames(evidence).keyOf(name) === key);
      return others.length > 0 ? null : (row ?? null);
    }
    case "scope":
      return subject.scope === scopeOfTable(table, evidence) ? table.total : null;
    case "all":
      return table.total;
    case "stranger":
      return null;
  }
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
