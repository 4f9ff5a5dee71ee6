import { readAmount } from "../money/amount";
import { compliancePoints, completenessPoints, score, timelinessPoints } from "../scores/score";
import { partPoints, type ScoreScheme } from "../scores/score-scheme";
import { isScoreSchemeId, scoreSchemeIds, scoreSchemes } from "../scores/score-schemes";
import { err, ok } from "../support/result";
import { type Words } from "../support/words";
import { trim } from "../text/trim";
import { isBlankCell, isCellError } from "./argument-cell";
import { wrongArgument } from "./cell-answer";
import { cellFunction } from "./cell-function";
import { type CellReader, type CellsParameter, numberCells, optionalSetting } from "./parameter";

const names = {
  compliance: { zh: "合规率", en: "compliance" },
  late: { zh: "迟报率", en: "late" },
  concealment: { zh: "瞒报率", en: "concealment" },
  plan: { zh: "工作方案", en: "plan" },
  column: { zh: "专栏", en: "column" },
  deduction: { zh: "扣分", en: "deduction" },
  bonus: { zh: "加分", en: "bonus" },
  scheme: { zh: "评分方案", en: "scheme" },
} as const satisfies Readonly<Record<string, Words>>;

const share: CellReader<number> = (cell) => {
  const rate = isCellError(cell) ? null : readAmount(cell);
  return rate !== null && rate >= 0 && rate <= 1
    ? ok(rate)
    : err({ zh: "应为 0 到 1 之间的比率，如 0.9985", en: "a rate from 0 to 1, such as 0.9985, was expected" });
};

/** Points from 0, none for a blank; TRUE stands for all that there are. */
const points: CellReader<number | true> = (cell) => {
  if (isBlankCell(cell) || cell === false) return ok(0);
  if (cell === true) return ok(true);
  const number = isCellError(cell) ? null : readAmount(cell);
  return number !== null && number >= 0
    ? ok(number)
    : err({ zh: "应为不小于 0 的分值", en: "points from 0 were expected" });
};

const scheme: CellReader<ScoreScheme> = (cell) => {
  const id = isBlankCell(cell) ? "yuncheng-2021" : typeof cell === "string" ? trim(cell) : "";
  const list = scoreSchemeIds.join(", ");
  return isScoreSchemeId(id)
    ? ok(scoreSchemes[id])
    : err({ zh: `没有这个评分方案，可用：${list}`, en: `there is no such scheme; known are ${list}` });
};

export const schemeParameter = optionalSetting(names.scheme, scheme);

const optionalPoints = (name: Words): CellsParameter<number | true> => ({
  ...numberCells(name, points),
  isOptional: true,
});

/** 合规性 in points. */
export const scoreCompliance = cellFunction([numberCells(names.compliance, share), schemeParameter], ([rate, by]) =>
  compliancePoints(rate, by),
);

/** 及时性 in points. */
export const scoreTimeliness = cellFunction([numberCells(names.late, share), schemeParameter], ([rate, by]) =>
  timelinessPoints(rate, by),
);

/** 完整性 in points. */
export const scoreCompleteness = cellFunction([numberCells(names.concealment, share), schemeParameter], ([rate, by]) =>
  completenessPoints(rate, by),
);

/** The month's score of a unit. */
export const scoreFunction = cellFunction(
  [
    numberCells(names.compliance, share),
    numberCells(names.late, share),
    numberCells(names.concealment, share),
    optionalPoints(names.plan),
    optionalPoints(names.column),
    optionalPoints(names.deduction),
    optionalPoints(names.bonus),
    schemeParameter,
  ],
  ([complianceRate, lateRate, concealmentRate, plan, column, deduction, bonus, by]) => {
    const [planMost, columnMost] = [partPoints(by, "plan"), partPoints(by, "column")];
    const planPoints = plan === true ? planMost : plan;
    const columnPoints = column === true ? columnMost : column;
    if (planPoints !== 0 && planPoints !== planMost) {
      return wrongArgument(names.plan, {
        zh: `有工作方案得 ${planMost} 分，没有得 0 分，应为 TRUE、FALSE、${planMost} 或 0`,
        en: `a plan earns ${planMost} points or none; TRUE, FALSE, ${planMost} or 0 was expected`,
      });
    }
    if (columnPoints > columnMost) {
      return wrongArgument(names.column, {
        zh: `最多 ${columnMost} 分`,
        en: `there are ${columnMost} points at most`,
      });
    }
    if (deduction === true || bonus === true) {
      return wrongArgument(deduction === true ? names.deduction : names.bonus, {
        zh: "应为分值，如 10",
        en: "points such as 10 were expected",
      });
    }
    return score(
      { complianceRate, lateRate, concealmentRate, plan: planPoints, column: columnPoints, deduction, bonus },
      by,
    );
  },
);
