import { isRate, type Aspect } from "../text/aspects";
import { directionOf } from "./change";
import { type Claim, type Subject } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { choiceFor, type Desk, type TableValue } from "./table-value";
import { seriesOfChoice } from "../tables/series-for";

/** The mean of what the units have: `全市平均得分95.07分`. */
export function meanView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention } = claim;
  // 高于平均分3.83分 is a difference.
  if (!clause.text.slice(0, mention.at).includes("平均") || directionOf(claim) !== null) return null;
  if (claim.subjects.some(({ kind }) => kind === "stranger")) return null;
  const values = claim.subjects
    .filter(({ kind }) => kind === "scope" || kind === "all")
    .flatMap((subject) =>
      claim.aspects.flatMap((aspect) =>
        claim.categories.flatMap((category) => meansOf(claim, subject, aspect, category, desk)),
      ),
    );
  const others = clause.mentions.filter((each) => each.kind === "elsewhere" && each.text !== "平均");
  // 平均迟报率 is mostly that of all together, which the rates alone do not tell.
  const isWhole = !claim.aspects.some(isRate);
  return judgeByReadings(
    "figure",
    claim,
    { values, isWhole },
    { isPlain: clause.unread.replace(/每/g, "") === "" && others.length === 0 },
  );
}

/** The means of every series that may be meant. */
export const meansOf = (
  claim: Claim,
  subject: Subject,
  aspect: Aspect,
  category: string | null,
  desk: Desk,
): readonly TableValue[] =>
  seriesOfChoice(choiceFor(claim, subject, aspect, category, desk)).flatMap((parts) => {
    const numbers = parts.flatMap((series) => series.values);
    return meanOf(numbers.flatMap(({ value }) => (value === null ? [] : [value]))).map((mean) => ({
      ...mean,
      source: { table: parts[0]?.table.name ?? "", cells: numbers.map(({ cells }) => cells).join(",") },
    }));
  });

function meanOf(numbers: readonly number[]): readonly Omit<TableValue, "source">[] {
  if (numbers.length === 0) return [];
  const sum = Number(numbers.reduce((one, other) => one + other, 0).toPrecision(15));
  const value = sum / numbers.length;
  return [{ value, sum: `${Number(value.toFixed(4))} = ${sum} / ${numbers.length}`, added: true }];
}
