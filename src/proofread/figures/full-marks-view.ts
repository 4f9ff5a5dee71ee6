import { allSeries } from "../tables/table-series";
import { type Claim, isPercentage } from "./claim";
import { type Judgement, judgeByReadings } from "./judgement";
import { meansOf } from "./mean-view";
import { type Desk, type TableValue, tableValues } from "./table-value";

/** Points of the most that can be had: `归集共享（满分30分）…得分率95.33%`. */
export function fullMarksView(claim: Claim, desk: Desk): Judgement | null {
  const { clause, mention, subjects, categories } = claim;
  const before = clause.text.slice(0, mention.at);
  if (!isPercentage(claim) || !/得分率[^,，\d]*$/.test(before)) return null;
  const values = categories
    .filter((category) => category !== null)
    .flatMap((category) => {
      const full = fullMarks(claim, category, desk);
      if (full === null) return [];
      const points = subjects.flatMap((subject) =>
        subject.kind === "units" && !before.includes("平均")
          ? tableValues(claim, subject, "score", category, desk)
          : meansOf(claim, subject, "score", category, desk),
      );
      return points.map((each): TableValue => {
        const value = (each.value / full) * 100;
        return { ...each, value, sum: `${Number(value.toFixed(4))}% = ${Number(each.value.toFixed(4))} / ${full}` };
      });
    });
  return judgeByReadings("rate", claim, { values, isWhole: true });
}

/** As the column's header says, else as the sentence has said; `null` where the two differ or neither does. */
function fullMarks({ sentence, clause }: Claim, category: string, { evidence }: Desk): number | null {
  const headers = allSeries(evidence).filter((series) => series.aspect === "score" && series.category === category);
  const said = sentence.clauses.filter(({ start }) => start <= clause.start).map(({ text }) => text);
  const marks = [...headers.map(({ header }) => header), ...said].flatMap((text) =>
    [...text.matchAll(/(?:满分|[(（])(\d+)分/g)].map(([, mark]) => Number(mark)),
  );
  const [mark, ...others] = new Set(marks);
  return mark === undefined || others.length > 0 ? null : mark;
}
