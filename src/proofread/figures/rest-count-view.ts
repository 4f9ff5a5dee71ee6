import { columnLetters } from "../../sheets/address";
import { scopeOfName } from "../tables/table-scope";
import { sentencesOf } from "../text/read-sentences";
import { type Mention } from "../text/mention";
import { type Clause } from "../text/sentence";
import { unitNames } from "../text/unit-names";
import { type Claim } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { type Desk, type TableValue } from "./table-value";

/** How many are left: `其余4个部门` are a table's units, or those of a number told before, but for the ones named. */
export function restCountView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention, quantity, sentence } = claim;
  if (!/^[家个]$/.test(quantity.unit) || quantity.hedge !== "none") return null;
  if (!/(?:其余|其他|其它)的?$/.test(clause.text.slice(0, mention.at))) return null;
  const paragraph = sentencesOf(desk.bulletin, desk.evidence)
    .filter((each) => each.paragraph === sentence.paragraph)
    .flatMap(({ clauses }) => clauses)
    .filter(({ start }) => start <= clause.start);
  const inParagraph = namedBefore(claim, paragraph);
  if (inParagraph === null) return null;
  // Those named last, or those of some clauses more: 甲最多，乙、丙没有，其余….
  const own = sentence.clauses.filter(({ start }) => start <= clause.start);
  const lists = [...own.map((_, from) => namedBefore(claim, own.slice(from))), inParagraph].filter(
    (named) => named !== null,
  );
  const counted = paragraph.flatMap(({ mentions }) => mentions.flatMap((each) => numberOfUnits(each, claim)));
  const values = lists.flatMap((named) => (named.size === 0 ? [] : restsOf(counted, named, desk)));
  return judgeByReadings("figure", claim, { values, isWhole: true }, { isPlain: !clause.text.includes("除") });
}

const numberOfUnits = (each: Mention, { mention }: Claim): readonly number[] =>
  each.kind === "quantity" && each.start < mention.start && /^[家个]$/.test(each.quantity.unit)
    ? [each.quantity.value]
    : [];

/** The keys of the units named before a claim; `null` where one of them is not known. */
function namedBefore({ mention }: Claim, clauses: readonly Clause[]): ReadonlySet<string> | null {
  const units = clauses
    .flatMap(({ mentions }) => mentions)
    .flatMap((each) => (each.kind === "unit" && each.start < mention.start ? [each] : []));
  return units.every(({ known }) => known) ? new Set(units.map(({ key }) => key)) : null;
}

/** What is left of every table that has all of them, of each of its groups, and of the numbers told before. */
function restsOf(counted: readonly number[], named: ReadonlySet<string>, { evidence }: Desk): readonly TableValue[] {
  const { keyOf } = unitNames(evidence);
  return evidence.tables.flatMap(({ name: table, rows, columns }) => {
    const keys = new Set(rows.map(({ name }) => keyOf(name)));
    if ([...named].some((key) => !keys.has(key))) return [];
    const letters = columnLetters(columns.find(({ role }) => role === "name")?.column ?? 0);
    const cells = `${letters}${(rows[0]?.row ?? 0) + 1}:${letters}${(rows.at(-1)?.row ?? 0) + 1}`;
    const groups = [null, "municipal", "county"] as const;
    const wholes = groups
      .map((group) => rows.filter(({ name }) => group === null || scopeOfName(name, evidence) === group))
      .map((units) => ({
        all: units.length,
        out: units.filter(({ name }) => named.has(keyOf(name))).length,
      }));
    // 存在迟报的有4个部门，其余4个…: who is out may be told by number.
    const told = counted.flatMap((count) => [
      { all: count, out: named.size },
      { all: rows.length, out: count },
    ]);
    return [...wholes, ...told]
      .filter(({ all, out }) => out > 0 && out < all)
      .map(({ all, out }) => ({
        value: all - out,
        sum: `${all - out} = ${all} - ${out}`,
        source: { table, cells },
        added: false,
      }));
  });
}
