import { scopeOfName } from "../tables/table-scope";
import { sentencesOf } from "../text/read-sentences";
import { unitNames } from "../text/unit-names";
import { type Claim } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { type Desk, type TableValue } from "./table-value";

/** How many are left: `其余4个部门` are a table's units, or those of a number told before, but for the ones named. */
export function restCountView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention, quantity, sentence } = claim;
  if (!/^[家个]$/.test(quantity.unit) || quantity.hedge !== "none") return null;
  if (!/(?:其余|其他|其它)的?$/.test(clause.text.slice(0, mention.at))) return null;
  const inSentence = namedBefore(claim, [sentence]);
  const inParagraph = namedBefore(
    claim,
    sentencesOf(desk.bulletin, desk.evidence).filter(({ paragraph }) => paragraph === sentence.paragraph),
  );
  if (inParagraph === null) return null;
  const lists = inSentence === null || inSentence.size === 0 ? [inParagraph] : [inSentence, inParagraph];
  const values = lists.flatMap((named) => (named.size === 0 ? [] : restsOf(claim, named, desk)));
  return judgeByReadings("figure", claim, { values, isWhole: true }, { isPlain: !clause.text.includes("除") });
}

/** The keys of the units named before a claim; `null` where one of them is not known. */
function namedBefore({ mention }: Claim, sentences: readonly Claim["sentence"][]): ReadonlySet<string> | null {
  const units = sentences
    .flatMap(({ clauses }) => clauses.flatMap(({ mentions }) => mentions))
    .flatMap((each) => (each.kind === "unit" && each.start < mention.start ? [each] : []));
  return units.every(({ known }) => known) ? new Set(units.map(({ key }) => key)) : null;
}

/** What is left of every table that has all of them, of each of its groups, and of the numbers told before. */
function restsOf({ earlier }: Claim, named: ReadonlySet<string>, { evidence }: Desk): readonly TableValue[] {
  const { keyOf } = unitNames(evidence);
  return evidence.tables.flatMap(({ name: table, rows }) => {
    const keys = new Set(rows.map(({ name }) => keyOf(name)));
    if ([...named].some((key) => !keys.has(key))) return [];
    const groups = [null, "municipal", "county"] as const;
    const wholes = groups
      .map((group) => rows.filter(({ name }) => group === null || scopeOfName(name, evidence) === group))
      .map((units) => ({
        all: units.length,
        out: units.filter(({ name }) => named.has(keyOf(name))).length,
      }));
    const told = earlier
      .filter(({ quantity: { unit, hedge } }) => /^[家个]$/.test(unit) && hedge === "none")
      .map(({ quantity: { value } }) => ({ all: value, out: named.size }));
    return [...wholes, ...told]
      .filter(({ out }) => out > 0)
      .map(({ all, out }) => ({
        value: all - out,
        sum: `${all - out} = ${all} - ${out}`,
        source: { table, cells: "" },
        added: false,
      }));
  });
}
