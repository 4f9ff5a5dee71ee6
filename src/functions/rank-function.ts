import { readAmount } from "../money/amount";
import { rankScores } from "../scores/rank";
import { scoreSchemes } from "../scores/score-schemes";
import { cellAt } from "../sheets/column";
import { type Words } from "../support/words";
import { type CellAnswer, noAnswer, wrongArgument } from "./cell-answer";
import { asOneColumn, type Range } from "./range-memory";
import { wholeRange, wholeRangeOrNone } from "./range-readers";
import { rangeFunction } from "./worksheet-function";

const names = {
  scores: { zh: "得分", en: "scores" },
  lastScores: { zh: "上月得分", en: "last_scores" },
} as const satisfies Readonly<Record<string, Words>>;

/** What formulas may compare, so the same in every language. */
const flags = { warned: "警示", summoned: "约谈" } as const;

/** Place and flag of each unit: 警示 for the last three, 约谈 for those who were among the last before as well. */
export const rankFlags = rangeFunction(
  [wholeRange(names.scores), wholeRangeOrNone(names.lastScores)],
  ([scores, lastScores]) => {
    if (lastScores !== null && sizeOf(lastScores) !== sizeOf(scores)) {
      return wrongArgument(names.lastScores, {
        zh: "应与“得分”同样多，同一单位对同一行",
        en: "it must have as many cells as “scores”, each unit in the same place",
      });
    }
    const { warned } = scoreSchemes["yuncheng-2021"];
    const ranked = rankScores(numbersOf(scores), warned);
    if (ranked.every((each) => each === null)) return noAnswer("没有可排名的得分。", "There is no score to rank.");
    const before = lastScores === null ? [] : rankScores(numbersOf(lastScores), warned);
    const rows = ranked.map((now, index): readonly [CellAnswer, CellAnswer] => {
      if (now === null) return ["", ""];
      const isAgain = now.isLast && before[index]?.isLast === true;
      return [now.rank, isAgain ? flags.summoned : now.isLast ? flags.warned : ""];
    });
    const isRow = scores.rowCount === 1 && scores.columns.length > 1;
    return isRow ? [rows.map(([rank]) => rank), rows.map(([, flag]) => flag)] : rows;
  },
);

const sizeOf = ({ rowCount, columns }: Range): number => rowCount * columns.length;

/** The scores; a cell that is no number, such as `#N/A` of a unit without data, is not ranked. */
function numbersOf(range: Range): readonly (number | null)[] {
  const column = asOneColumn(range);
  return Array.from(column.codes, (_, row) => readAmount(cellAt(column, row)));
}
